/** Thái Nguyên, 2025–2030: what is sourced (FIXTURE README) and, around it, invented rows of units. */
import { CONGRESSES, dayAfter, ELECTIONS, ORGANIZATIONS, sheet, type Cell } from './sheet.ts';

/** Resolution 1683/NQ-UBTVQH15. */
const COMMUNES = 92;
/** Communes below which two grassroots organisations are written out: no count of them is published. */
const DETAILED = 6;

interface Commune {
  readonly index: number;
  readonly code: string;
}

/** With fewer communes it is a smaller term of the same shape, quicker to build; the sourced 92 stays what it is. */
export function thaiNguyen(communes: number = COMMUNES): Readonly<Record<string, string>> {
  const units = Array.from({ length: communes }, (_, index): Commune => {
    return { index, code: `TN-${numbered(index)}` };
  });
  const below = units
    .slice(0, DETAILED)
    .flatMap(({ code, index }) =>
      [1, 2].map((number) => ({ index: 2 * index + number - 1, parent: code, number })),
    );
  return {
    'term.json': `${JSON.stringify(settings, null, 2)}\n`,
    'plan.csv': plan,
    'organizations.csv': sheet(ORGANIZATIONS, [
      ['TN', 'Đảng bộ tỉnh Thái Nguyên', '', 'cap-tinh', '1/7/2025'],
      ...units.map(({ code, index }) => [code, communeName(index), 'TN', 'xa', '1/7/2025']),
      ...below.map(({ parent, number }) => {
        const name = `Chi bộ cơ sở số ${number} (minh họa)`;
        return [`${parent}-${number}`, name, parent, 'co-so', '1/7/2025'];
      }),
    ]),
    'congresses.csv': sheet(CONGRESSES, [
      // One newspaper says to the 24th: closed by the reporting date either way.
      ['TN', '22/9/2025', '23/9/2025', 2, 'chỉ định'],
      ...units.map(communeCongress),
      ...below.map(({ parent, number, index }) => {
        const day = dayAfter('2025-07-08', index);
        return [`${parent}-${number}`, day, day, 4, 'bầu'];
      }),
    ]),
    'elections.csv': sheet(
      ELECTIONS,
      below.map(({ parent, number, index }) => {
        return [`${parent}-${number}`, 'BCH', 5, 5, 2, index % 3, (index + 1) % 2];
      }),
    ),
    'milestones.csv': milestones,
    'reported.csv': reported,
  };
}

function numbered(index: number): string {
  return String(index + 1).padStart(2, '0');
}

function communeName(index: number): string {
  return `Đảng bộ xã, phường số ${numbered(index)} (minh họa)`;
}

/** Two days with an agenda of two items; no committee is elected. */
function communeCongress({ code, index }: Commune): readonly Cell[] {
  const first = 3 + (index % 26);
  const [opened, closed] = [first, first + 1].map((days) => dayAfter('2025-08-01', days));
  return [code, opened!, closed!, 2, 'chỉ định'];
}

const settings = {
  name: 'Đảng bộ tỉnh Thái Nguyên',
  nameEn: 'Thái Nguyên provincial party organisation',
  term: '2025–2030',
  congress: 'I',
  root: 'TN',
  reportingDates: ['2025-09-24'],
  youngAgeLimit: 42,
  illustrative: ['plan', 'organizations', 'congresses', 'elections'],
  notes: [
    'Từ 01/7/2025 không còn cấp huyện; tỉnh Bắc Kạn hợp nhất vào tỉnh Thái Nguyên.',
    'Số đảng viên: một nguồn nêu hơn 140.000, một nguồn nêu gần 14.000 (nhầm mười lần); chưa dùng số nào.',
    'Ban Chấp hành 65 người, Ban Thường vụ 17 người, đều do chỉ định nên không có số bầu.',
  ],
};

const plan = sheet('Mã cấp;Tên cấp;Tên tiếng Anh;Hạn;Cách tính hạn;Văn bản', [
  ['co-so', 'Tổ chức cơ sở đảng', 'Grassroots party organisations', '31/7/2025', 'hết ngày', ''],
  [
    'xa',
    'Đảng bộ xã, phường',
    'Commune-level committees',
    '31/8/2025',
    'trước ngày',
    'Chỉ thị 45-CT/TW, 14/4/2025',
  ],
  ['cap-tinh', 'Đảng bộ tỉnh', 'Provincial party organisation', '30/9/2025', 'hết ngày', ''],
]);

const milestones = sheet('Ngày;Đến ngày;Loại;Nội dung;Tiếng Anh;Số hiệu;Nguồn', [
  [
    '14/4/2025',
    '',
    'văn bản',
    'Bộ Chính trị chỉ thị về đại hội đảng bộ các cấp tiến tới Đại hội XIV của Đảng',
    'The Politburo directs congresses at all levels towards the XIV National Congress',
    '45-CT/TW',
    'Chỉ thị 45-CT/TW, 14/4/2025',
  ],
  [
    '16/6/2025',
    '',
    'văn bản',
    'Sắp xếp còn 92 đơn vị hành chính cấp xã',
    'Commune-level units are rearranged: 92',
    '1683/NQ-UBTVQH15',
    'Nghị quyết 1683/NQ-UBTVQH15, 16/6/2025',
  ],
  [
    '22/9/2025',
    '24/9/2025',
    'đại hội',
    'Đại hội đại biểu Đảng bộ tỉnh lần thứ I (theo một báo)',
    'I Congress of the provincial party organisation (one newspaper)',
    '',
    'Tin báo, 9/2025',
  ],
  [
    '22/9/2025',
    '23/9/2025',
    'đại hội',
    'Đại hội đại biểu Đảng bộ tỉnh lần thứ I (theo VietnamPlus)',
    'I Congress of the provincial party organisation (VietnamPlus)',
    '',
    'VietnamPlus, 25/9/2025',
  ],
]);

const reported = sheet('Ngày chốt;Mã tổ chức;Cấp;Chỉ tiêu;Tử số;Mẫu số;Loại;Nguồn;Liên kết', [
  [
    '1/7/2025',
    'TN',
    'xa',
    'đã tiến hành',
    '',
    92,
    'công bố',
    'Nghị quyết 1683/NQ-UBTVQH15, 16/6/2025',
    'https://pbgdplthainguyen.gov.vn/news/gioi-thieu-noi-dung-van-ban-phap-luat-moi/nghi-quyet-sap-xep-cac-don-vi-hanh-chinh-cap-xa-tinh-thai-nguyen-1384.html',
  ],
  ['24/9/2025', 'TN', 'cap-tinh', 'đại biểu dự', 446, '', 'công bố', 'Tin báo, 9/2025', ''],
  ['24/9/2025', 'TN', 'cap-tinh', 'đại biểu dự', 443, '', 'công bố', 'Báo Dân trí, 23/9/2025', ''],
]);
