/**
 * The province's own tables that hold nothing but sourced facts (FACTS §1–3), each row with its source.
 */
import { categories } from './categories.ts';
import type { Sheet } from './writeCsv.ts';

const plan = 'Kế hoạch 153-KH/TU, 11/7/2019';
export const news = 'Tin về kiểm tra công tác chuẩn bị đại hội, 03/07/2020';
const portal = 'Cổng thông tin điện tử thành phố Bắc Kạn';

/** Level keys and the names that stand in sentences. */
const levelNames: Readonly<Record<string, string>> = {
  'chi-bo': 'Chi bộ trực thuộc đảng ủy cơ sở',
  'dang-bo-bo-phan': 'Đảng bộ bộ phận',
  'co-so': 'Tổ chức cơ sở đảng',
  'cap-tren-co-so': 'Đảng bộ trực thuộc Tỉnh ủy',
  'cap-tinh': 'Đảng bộ tỉnh',
};

/** What a level or a category is called, by its key. */
export const namesOfKeys: Readonly<Record<string, string>> = {
  ...levelNames,
  ...Object.fromEntries(categories.map(({ key, name }) => [key, name])),
};

const level = (key: string, ...cells: string[]): string[] => [key, levelNames[key] ?? '', ...cells];

export const planSheet: Sheet = {
  titles: [],
  headings: [
    'Mã cấp',
    'Tên cấp',
    'Tên tiếng Anh',
    'Đối tượng',
    'Bắt đầu',
    'Hạn',
    'Cách tính hạn',
    'Văn bản',
  ],
  rows: [
    level('chi-bo', 'Cells under grassroots committees', '', '01/2020', '3/2020', 'hết ngày', plan),
    level('dang-bo-bo-phan', 'Sectional committees', '', '', '3/2020', 'hết ngày', plan),
    level('co-so', 'Grassroots party organisations', '', '', '30/6/2020', 'trước ngày', plan),
    level(
      'cap-tren-co-so',
      'Committees directly under the province',
      '',
      '',
      '31/8/2020',
      'trước ngày',
      plan,
    ),
    level(
      'cap-tren-co-so',
      'Committees directly under the province',
      'điểm',
      '',
      'quý II/2020',
      'hết ngày',
      plan,
    ),
    level('cap-tinh', 'Provincial party organisation', '', '', '10/2020', 'hết ngày', plan),
  ],
};

export const categorySheet: Sheet = {
  titles: [],
  headings: ['Mã nhóm', 'Tên nhóm', 'Tên tiếng Anh', 'Mảng'],
  rows: categories.map(({ key, name, nameEn, area }) => [key, name, nameEn, area]),
};

export const milestoneSheet: Sheet = {
  titles: [],
  headings: ['Ngày', 'Đến ngày', 'Loại', 'Nội dung', 'Tiếng Anh', 'Số hiệu', 'Nguồn'],
  rows: [
    [
      '30/5/2019',
      '',
      'văn bản',
      'Bộ Chính trị chỉ thị về đại hội đảng bộ các cấp tiến tới Đại hội XIII của Đảng',
      'The Politburo directs congresses at all levels towards the XIII National Congress',
      '35-CT/TW',
      'Chỉ thị 35-CT/TW, 30/5/2019',
    ],
    [
      '11/7/2019',
      '',
      'kế hoạch',
      'Tỉnh ủy ban hành kế hoạch đại hội đảng bộ các cấp',
      'The provincial committee adopts its plan of the congresses',
      '153-KH/TU',
      plan,
    ],
    [
      '30/6/2020',
      '',
      'kế hoạch',
      'Cuối quý II: mốc đại hội điểm cấp huyện (Bạch Thông)',
      'End of the second quarter: date set for the model district congress (Bạch Thông)',
      '153-KH/TU',
      news,
    ],
    [
      '02/7/2020',
      '',
      'kiểm tra',
      'Kiểm tra công tác chuẩn bị đại hội tại tỉnh',
      'Inspection of the preparations in the province',
      '',
      news,
    ],
    [
      '26/10/2020',
      '28/10/2020',
      'đại hội',
      'Đại hội đại biểu Đảng bộ tỉnh lần thứ XII',
      'XII Congress of the provincial party organisation',
      '',
      'Thông tin công bố về Đại hội XII, nhiệm kỳ 2020–2025',
    ],
  ],
};

export const reportedSheet: Sheet = {
  titles: [],
  headings: [
    'Ngày chốt',
    'Mã tổ chức',
    'Cấp',
    'Loại hình',
    'Chức danh',
    'Chỉ tiêu',
    'Tử số',
    'Mẫu số',
    'Tỷ lệ',
    'Loại',
    'Nguồn',
    'Liên kết',
  ],
  rows: [
    ['25/5/2020', 'BK', 'chi-bo', '', '', 'đã hoàn thành', '', '', '100%', 'công bố', news, ''],
    [
      '25/5/2020',
      'BK',
      'dang-bo-bo-phan',
      '',
      '',
      'đã hoàn thành',
      '',
      '',
      '100%',
      'công bố',
      news,
      '',
    ],
    ['28/5/2020', 'BK-TP', 'co-so', '', '', 'đã tiến hành', '31', '46', '', 'công bố', portal, ''],
    ['21/6/2020', 'BK-TP', 'co-so', '', '', 'đã tiến hành', '47', '47', '', 'công bố', portal, ''],
    ['30/6/2020', 'BK', 'co-so', '', '', 'đã tiến hành', '452', '452', '100%', 'công bố', news, ''],
    [
      '30/6/2020',
      'BK',
      'cap-tren-co-so',
      '',
      '',
      'đã tiến hành',
      '1',
      '11',
      '',
      'công bố',
      news,
      '',
    ],
    ['30/6/2020', 'BK', 'cap-tren-co-so', '', '', 'đại hội điểm', '1', '', '', 'công bố', news, ''],
    [
      '30/6/2020',
      'BK',
      'cap-tren-co-so',
      '',
      '',
      'đại hội điểm đã tiến hành',
      '1',
      '1',
      '',
      'công bố',
      news,
      '',
    ],
  ],
};
