/** A small term without a fault, and ways to spoil it and read it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readData, type ReadOptions, type Reading } from '../../src/data/readData.ts';

/** File name below the term's folder → its content. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const TERM = 'bk-2020-2025';

export const SMALL_TERM = {
  'term.json': `{
  "name": "Đảng bộ tỉnh Bắc Kạn",
  "nameEn": "Bắc Kạn",
  "term": "2020–2025",
  "congress": "XII",
  "root": "BK",
  "reportingDates": ["2020-05-25", "2020-06-30"],
  "targets": { "women": 0.15 },
  "illustrative": ["congresses"],
  "aliases": { "Ký hiệu riêng": "code" }
}
`,
  'plan.csv': `Mã cấp;Tên cấp;Tên tiếng Anh;Đối tượng;Bắt đầu;Hạn;Cách tính hạn;Văn bản
chi-bo;Chi bộ;Cells;;01/2020;3/2020;hết ngày;KH 153
co-so;Tổ chức cơ sở đảng;Grassroots;;;30/6/2020;trước ngày;
huyen;Cấp huyện;Districts;;;31/8/2020;trước ngày;
huyen;Cấp huyện;Districts;điểm;;quý II/2020;hết ngày;
tinh;Cấp tỉnh;Province;;;10/2020;;
`,
  'organizations.csv': `Mã tổ chức;Tên tổ chức;Tên ngắn;Trực thuộc;Cấp;Loại hình;Đại hội điểm;Ngày thành lập;Ngày kết thúc;Số đảng viên;Ô lưới
BK;Đảng bộ tỉnh Bắc Kạn;;;tinh;;;;;;
BK-BT;Đảng bộ huyện Bạch Thông;Bạch Thông;BK;huyen;;x;;;4.120;1,2
BK-BB;Đảng bộ huyện Ba Bể;Ba Bể;BK;huyen;;;;;;2,2
BK-BT-01;Đảng bộ xã Cẩm Giàng;;BK-BT;co-so;đảng bộ cơ sở;;3/2/1930;;210;
BK-BT-02;Đảng bộ xã Sỹ Bình;;BK-BT;co-so;đảng bộ cơ sở;;;1/7/2020;;
BK-BT-01-1;Chi bộ thôn Nà Pẻn;;BK-BT-01;chi-bo;;;;;12;
`,
  'congresses.csv': `Mã tổ chức;Ngày dự kiến;Ngày khai mạc;Ngày bế mạc;Tạm dừng;Đại biểu triệu tập;Đại biểu dự;Ý kiến thảo luận;Số nội dung;Hình thức cấp ủy;Ghi chú
BK-BT;25/6/2020;25/6/2020;26/6/2020;;180;178;25;4;bầu;
BK-BB;20/8/2020;;;;;;;;;
BK-BT-01;;20/5/2020;21/5/2020;;120;118;0;4;;Đúng kế hoạch
BK-BT-01-1;;12/3/2020;12/3/2020;;12;12;;4;;
`,
  'elections.csv': `Mã tổ chức;Chức danh;Số lượng quyết định;Số bầu được;Tái cử;Tham gia lần đầu;Nữ;Trẻ;Dân tộc thiểu số;Đúng phương án;Bầu trực tiếp
BK-BT;ban chấp hành;39;39;27;12;7;5;35;có;
BK-BT;bí thư;1;1;;;0;;1;có;không
BK-BT-01;ban chấp hành;15;14;10;4;3;2;14;không;
`,
  'categories.csv': `Mã nhóm;Tên nhóm;Tên tiếng Anh;Mảng
thao-luan;Thảo luận văn kiện chưa sôi nổi;Discussion not lively;văn kiện
phuong-an;Bầu không đúng phương án;Not as planned;nhân sự
`,
  'limitations.csv': `Mã tổ chức;Nhóm;Cấp;Nội dung;Ngày ghi nhận;Khắc phục;Ngày khắc phục;Nguồn
BK;thao-luan;co-so;Một số nơi thảo luận trầm;30/6/2020;;;Báo cáo
BK-BT-01;Thảo luận văn kiện chưa sôi nổi;;Ít ý kiến;21/5/2020;đã;1/6/2020;Báo cáo
BK-BT-01;phuong-an;co-so;Một chức danh;;đang;;
`,
  'tasks.csv': `Mã tổ chức;Nhiệm vụ;Nội dung;Hạn;Ngày hoàn thành;Nguồn
BK;rút kinh nghiệm;Rút kinh nghiệm đại hội điểm;7/2020;;Tin
BK-BT;chuẩn y;;15/7/2020;10/7/2020;
`,
  'milestones.csv': `Ngày;Đến ngày;Loại;Nội dung;Tiếng Anh;Số hiệu;Nguồn
30/5/2019;;văn bản;Chỉ thị về đại hội;Directive;35-CT/TW;Báo
26/10/2020;28/10/2020;đại hội;Đại hội tỉnh;Congress;;Báo
`,
  'reported.csv': `Ngày chốt;Mã tổ chức;Cấp;Loại hình;Chức danh;Chỉ tiêu;Tử số;Mẫu số;Tỷ lệ;Loại;Nguồn;Liên kết
30/6/2020;BK;co-so;;;đã tiến hành;452;452;100%;công bố;Báo;https://example.org/a?b=1
30/6/2020;BK;huyen;;;đã tiến hành;1;11;;báo cáo;Báo cáo;
`,
  'publication.csv': `Biểu đồ;Phân loại;Đơn vị duyệt;Ngày duyệt;Không công bố trước
completion-by-level;công khai;Văn phòng;2/7/2020;
election-outcome;nội bộ;;;
`,
  'corrections.csv': `Biểu đồ;Ngày chốt;Ngày đính chính;Lý do;Tiếng Anh
completion-by-level;30/6/2020;5/7/2020;Bổ sung một đơn vị;One unit was added
`,
} as const satisfies Files;

export type SmallTermFile = keyof typeof SMALL_TERM;

/** Reads a data folder that holds one term of these files, then removes it. */
export function readFiles(files: Files, options: ReadOptions = {}): Reading {
  return readFolder(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [`${TERM}/${name}`, content]),
    ),
    options,
  );
}

/** Reads a data folder of these files, then removes it. */
export function readFolder(files: Files, options: ReadOptions = {}): Reading {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return readData(folder, options);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The small term with one text in one file replaced; throws where the text is not there once. */
export function spoilt(file: SmallTermFile, from: string, to: string): Files {
  const parts = SMALL_TERM[file].split(from);
  if (parts.length !== 2)
    throw new RangeError(`"${from}" stands ${parts.length - 1} times in ${file}`);
  return { ...SMALL_TERM, [file]: parts.join(to) };
}

/** The small term with whole files in place of its own; `undefined` takes one away. */
export function withFiles(files: Readonly<Record<string, string | Uint8Array | undefined>>): Files {
  const all = Object.entries({ ...SMALL_TERM, ...files });
  return Object.fromEntries(
    all.flatMap(([name, content]) => (content === undefined ? [] : [[name, content]])),
  );
}

/** Where and what, in one line: "plan.csv:3:1 error missing-value". */
export function brief({ problems }: Reading): string[] {
  return problems.map(
    ({ file, line, column, severity, code }) =>
      `${file.replace(`${TERM}/`, '')}:${line}:${column} ${severity} ${code}`,
  );
}
