/** What offices write in many ways, and all of them mean: none of these may ever become a problem. */
import { describe, expect, test } from 'vitest';
import {
  brief,
  readFiles,
  SMALL_TERM,
  spoilt,
  withFiles,
  type SmallTermFile,
} from './smallTerm.ts';

const CON = 'congresses.csv';

/** The cell of the sound term that is written in other ways; `{}` stands for the spelling. */
interface Place {
  readonly what: string;
  readonly file: SmallTermFile;
  readonly from: string;
  readonly to: string;
  readonly spellings: readonly string[];
}

const PLACES: readonly Place[] = [
  {
    what: 'the day',
    file: CON,
    from: 'BK-BB;20/8/2020',
    to: 'BK-BB;{}',
    spellings: [
      '20-8-2020',
      '20.8.2020',
      '2020-08-20',
      '2020/8/20',
      '20/8/2020 0:00',
      '2020-08-20T00:00:00',
      '2020-08-20 00:00:00',
      'ngày 20 tháng 8 năm 2020',
      ' 20/8/2020 ',
      '20 / 8 / 2020',
      '20. 8. 2020',
      '-',
      '–',
      '"20/8/2020"',
      '',
    ],
  },
  {
    what: 'the count',
    file: CON,
    from: '120;118;0;',
    to: '120;118;{};',
    spellings: [
      '0',
      '04',
      '1.298',
      '1 298',
      '1\u00A0298',
      '12,0',
      '12,00',
      '12.0',
      '1.298,0',
      '9007199254740991',
      '–',
      '"210"',
      '',
    ],
  },
  {
    what: 'yes and no as',
    file: 'elections.csv',
    from: ';35;có;',
    to: ';35;{};',
    spellings: [
      'x',
      'X',
      'Có',
      'co',
      '1',
      'yes',
      'TRUE',
      '✓',
      'đúng',
      'không',
      'Khong',
      '0',
      'no',
      'false',
      '',
    ],
  },
  {
    what: 'the code',
    file: 'organizations.csv',
    from: 'BK-BT-02;',
    to: '{};',
    spellings: [
      'bk-bt-02',
      'BK.BT_02',
      '0002',
      'ĐB-BẮC-KẠN',
      'CON1',
      'CONG',
      'SUM',
      'Total',
      'COMM',
      'E12',
      '1E',
      'prototype',
    ],
  },
  {
    what: 'the deadline',
    file: 'plan.csv',
    from: '3/2020;hết',
    to: '{};hết',
    spellings: [
      'tháng 3/2020',
      'T3/2020',
      't 3 / 2020',
      '03-2020',
      '31/3/2020',
      'quý I/2020',
      'Quý 1/2020',
      'Q1/2020',
      'quý I năm 2020',
      'tháng 3 năm 2020',
    ],
  },
  {
    what: 'the rate',
    file: 'reported.csv',
    from: '100%',
    to: '{}',
    spellings: [
      'hơn 94%',
      '6,29 %',
      'dưới 70%',
      '>60%',
      '~66,7%',
      'hơn 66 phần trăm',
      'đạt tỷ lệ 66,7%',
      '99.900%',
      '99,8',
      '-',
    ],
  },
  {
    what: 'the total row',
    file: CON,
    from: 'BK-BB;20/8/2020',
    to: '{};;;;;180;178;99,5;-;;\nBK-BB;20/8/2020',
    spellings: [
      'Cộng',
      'Cộng chung',
      'Cộng huyện Một',
      'Tổng số',
      'Toàn tỉnh',
      'Total',
      'TỔNG CỘNG (I+II)',
      'Tổng cộng toàn tỉnh',
    ],
  },
  {
    what: 'the heading',
    file: CON,
    from: 'Ngày bế mạc',
    to: '{}',
    spellings: [
      'NGÀY BẾ MẠC',
      'ngay_be-mac',
      'closed',
      'Ngày bế mạc (4) *',
      '"Ngày\nbế mạc"',
      'Ngày bế mạc / Closing day',
      'Ngày BM',
    ],
  },
  {
    what: 'a note that holds',
    file: CON,
    from: 'Đúng kế hoạch',
    to: '{}',
    spellings: [
      'Vì sao? Ai làm?',
      'https://example.org/a?b=c&d?e',
      '• ½ ngày · 25 °C – “tốt” … §3',
      'Chi bộ "Sông Cầu"',
      '=1+1',
      '@SUM(A1)',
      '<script>alert(1)</script>',
    ],
  },
];

describe.each(PLACES)('$what', ({ file, from, to, spellings }) => {
  test.each(spellings)('%j is accepted', (spelling) => {
    expect(
      brief(
        readFiles(
          spoilt(
            file,
            from,
            to.replace('{}', () => spelling),
          ),
        ),
      ),
    ).toEqual([]);
  });
});

test.each([
  ['one day of the congress', 'Mã;Ngày đại hội\nBK-BT;25/6/2020\n'],
  [
    'groups over whole headings',
    ';Thông tin chung;;Số lượng;\nMã tổ chức;Ngày khai mạc;Ngày bế mạc;Đại biểu triệu tập;Đại biểu dự\nBK-BT;25/6/2020;26/6/2020;180;178\n',
  ],
  [
    'the day of the congress as a group of opening and closing',
    'STT;Mã tổ chức;Ngày đại hội;;Số ý kiến\n;;khai mạc;bế mạc;\n1;BK-BT;25/6/2020;26/6/2020;4\n',
  ],
  [
    'a running number',
    SMALL_TERM[CON].replace('Mã tổ chức', 'STT;Mã tổ chức').replace(/^BK/gm, '1;BK'),
  ],
  [
    'numbers of columns with letters and sums',
    SMALL_TERM[CON].replace('BK-BT;25', 'A;B;1;2;3;4=(1)+(2);5;6;7;8;9\nBK-BT;25'),
  ],
])('congresses with %s are accepted', (_what, text) => {
  // Without the tables that tell of congresses which these do not have.
  const others = { 'elections.csv': undefined, 'limitations.csv': undefined };
  expect(brief(readFiles(withFiles({ [CON]: text, ...others })))).toEqual([]);
});

test('a term of the required tables only is accepted', () => {
  const {
    'term.json': settings,
    'plan.csv': plan,
    'organizations.csv': organizations,
  } = SMALL_TERM;
  const files = { 'term.json': settings, 'plan.csv': plan, 'organizations.csv': organizations };
  expect(brief(readFiles(files))).toEqual([]);
});
