/** A small invented term as an office puts it together: shown, downloaded, and read by the reader of the exports. */

/** The name of its folder. */
export const EXAMPLE_ID = 'tinh-mau-2025-2030';

/** File name below the term's folder → its content. */
export type TermFiles = Readonly<Record<string, string | Uint8Array>>;

const settings = {
  name: 'Đảng bộ tỉnh Mẫu',
  nameEn: 'Mẫu provincial party organisation',
  term: '2025–2030',
  root: 'TM',
  reportingDates: ['2025-06-30', '2025-08-31'],
  owner: 'Ban Tổ chức Tỉnh ủy Mẫu',
};

function linePerSetting(all: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(all).map(
    ([key, value]) => `  "${key}": ${JSON.stringify(value).replaceAll(',"', ', "')}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** What must be there, and one table more. */
export const EXAMPLE_TERM = {
  'term.json': linePerSetting(settings),
  'plan.csv': `Mã cấp;Tên cấp;Hạn;Cách tính hạn
co-so;Tổ chức cơ sở đảng;30/6/2025;trước ngày
xa;Đảng bộ xã, phường;31/8/2025;trước ngày
tinh;Đảng bộ tỉnh;31/10/2025;trước ngày
`,
  'organizations.csv': `Mã tổ chức;Tên tổ chức;Trực thuộc;Cấp
TM;Đảng bộ tỉnh Mẫu;;tinh
TM-01;Đảng bộ xã An Bình;TM;xa
TM-02;Đảng bộ phường Hòa Lạc;TM;xa
TM-01-1;Chi bộ Trường THPT An Bình;TM-01;co-so
TM-01-2;Chi bộ Trạm Y tế xã An Bình;TM-01;co-so
`,
  'congresses.csv': `Mã tổ chức;Ngày dự kiến;Ngày khai mạc;Ngày bế mạc;Đại biểu dự
TM-01-1;25/4/2025;25/4/2025;25/4/2025;45
TM-01-2;6/6/2025;6/6/2025;6/6/2025;12
TM-01;5/8/2025;;;
`,
} as const satisfies TermFiles;

export type ExampleFile = keyof typeof EXAMPLE_TERM;

/** A congress with a day that no calendar has: what the guide reads a message from. */
export const FAULTY_EXAMPLE: TermFiles = spoilt('congresses.csv', '25/4/2025;45', '31/4/2025;45');

/** The example with one text in one file replaced; throws where the text is not there once. */
export function spoilt(file: ExampleFile, from: string, to: string): TermFiles {
  const parts = EXAMPLE_TERM[file].split(from);
  if (parts.length !== 2) throw new RangeError(`"${from}" does not stand once in ${file}`);
  return { ...EXAMPLE_TERM, [file]: parts.join(to) };
}
