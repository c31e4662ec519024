import { encode } from '../../generate/encodings.ts';
import { SMALL_TERM, spoilt, withFiles, type Files, type SmallTermFile } from '../smallTerm.ts';

/** Something that looks like a fault, is written as offices write it, and must give no problem. */
export interface SoundTwin {
  readonly title: string;
  readonly files: Files;
}

const twin = (title: string, file: SmallTermFile, from: string, to: string): SoundTwin => ({
  title,
  files: spoilt(file, from, to),
});
const whole = (title: string, file: string, content: string | Uint8Array): SoundTwin => ({
  title,
  files: withFiles({ [file]: content }),
});

const ORG = 'organizations.csv';
const CON = 'congresses.csv';
const ELE = 'elections.csv';
const LIM = 'limitations.csv';
const day = (text: string) => twin(`the day ${text}`, CON, 'BK-BB;20/8/2020', `BK-BB;${text}`);
const members = (text: string) => twin(`the count ${text}`, ORG, ';210;', `;${text};`);
const yes = (text: string) => twin(`"${text}" for yes`, ELE, ';35;có;', `;35;${text};`);
const code = (text: string) => twin(`the code ${text}`, ORG, 'BK-BT-02;', `${text};`);
const deadline = (text: string) =>
  twin(`the deadline ${text}`, 'plan.csv', '3/2020;hết', `${text};hết`);

export const SOUND_TWINS: readonly SoundTwin[] = [
  ...[
    '20-8-2020',
    '20.8.2020',
    '20/08/2020',
    '2020-08-20',
    '2020/8/20',
    '20/8/2020 0:00',
    '20/8/2020 00:00:00',
    '2020-08-20T00:00:00',
    '2020-08-20 00:00:00',
    'ngày 20 tháng 8 năm 2020',
    'Ngày 20 tháng 08 năm 2020',
    '29/2/2020',
    ' 20/8/2020 ',
    '20 / 8 / 2020',
    '20. 8. 2020',
    '-',
    '–',
    '"20/8/2020"',
    '',
  ].map(day),
  ...[
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
    ' 210 ',
    '-',
    '–',
    '"210"',
    '',
  ].map(members),
  ...[
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
  ].map(yes),
  ...[
    'bk-bt-02',
    'BK.BT_02',
    '12',
    '0002',
    'Đ-02',
    'ĐB-BẮC-KẠN',
    'constructor-1',
    'CON1',
    'TONG',
    'CONG',
    'SUM',
    'Total',
    'COMM',
    'E12',
    '1E',
    'B'.repeat(64),
  ].map(code),
  ...[
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
  ].map(deadline),

  twin('Ð (U+00D0) for Đ', ORG, 'Đảng bộ xã Sỹ Bình', 'Ðảng bộ xã Sỹ Bình'),
  twin(
    'a level by its name',
    ORG,
    'BK-BT;co-so;đảng bộ cơ sở;;;',
    'BK-BT;TỔ CHỨC  CƠ SỞ ĐẢNG;đảng bộ cơ sở;;;',
  ),
  twin(
    'a level by its English name',
    ORG,
    'BK-BT;co-so;đảng bộ cơ sở;;;',
    'BK-BT;grassroots;đảng bộ cơ sở;;;',
  ),
  twin('a unit in other letters', CON, 'BK-BB;20/8/2020', 'bk-bb;20/8/2020'),
  twin('a parent in other letters', ORG, 'Ba Bể;BK;', 'Ba Bể;bk;'),
  twin('a formula in a name', ORG, 'Đảng bộ xã Sỹ Bình', '=HYPERLINK("https://example.org")'),
  twin('markup in a name', ORG, 'Đảng bộ xã Sỹ Bình', '<script>alert(1)</script> ]]> & -->'),
  twin('a name of 300 letters', ORG, 'Đảng bộ xã Sỹ Bình', 'Đảng bộ '.repeat(38)),
  twin('a name in curly quotation marks', ORG, 'Đảng bộ xã Sỹ Bình', 'Chi bộ “Sông Cầu”'),
  twin(
    'quotation marks inside a cell that is not quoted',
    ORG,
    'Đảng bộ xã Sỹ Bình',
    'Chi bộ "Sông Cầu"',
  ),
  twin('doubled quotation marks', ORG, 'Đảng bộ xã Sỹ Bình', '"Chi bộ ""Sông Cầu"""'),
  twin('a quoted separator', ORG, 'Đảng bộ xã Sỹ Bình', '"Đảng bộ; xã Sỹ Bình"'),
  twin('a name that begins with a number sign', ORG, 'Đảng bộ xã Sỹ Bình', '#1 Sỹ Bình'),
  twin('a question', CON, 'Đúng kế hoạch', 'Vì sao? Ai làm? Xem a?b'.replace(' Xem a?b', '')),
  twin(
    'an address with a question mark in a note',
    CON,
    'Đúng kế hoạch',
    'https://example.org/a?b=c&d?e',
  ),
  twin('a note with bullets and fractions', CON, 'Đúng kế hoạch', '• ½ ngày · 25 °C – “tốt” … §3'),
  twin('a note of two lines with the separator in it', CON, 'Đúng kế hoạch', '"Đúng;\nkế hoạch;"'),
  twin('a row shorter than the heading', CON, 'BK-BB;20/8/2020;;;;;;;;;', 'BK-BB;20/8/2020'),
  twin(
    'a row with more blank cells than the heading',
    CON,
    'BK-BB;20/8/2020;;;;;;;;;',
    'BK-BB;20/8/2020;;;;;;;;;;;;;',
  ),
  twin('blank rows', CON, 'BK-BB;20/8/2020', '\n;;;;;;;;;;\n  ;\nBK-BB;20/8/2020'),
  twin('a total row', CON, 'BK-BB;20/8/2020', ';Tổng cộng;;;;180;178;;;;\nBK-BB;20/8/2020'),
  twin(
    'a total row under the code',
    CON,
    'BK-BB;20/8/2020',
    'Cộng;;;;;180;178;;;;\nBK-BB;20/8/2020',
  ),
  ...['Cộng chung', 'Cộng huyện Một', 'Tổng số', 'Toàn tỉnh', 'Total', 'TỔNG CỘNG (I+II)'].map(
    (text) =>
      twin(
        `a total row "${text}"`,
        CON,
        'BK-BB;20/8/2020',
        `${text};;;;;180;178;99,5;-;;\nBK-BB;20/8/2020`,
      ),
  ),
  twin(
    'a plan of a level whose key is a total word',
    'plan.csv',
    'tinh;Cấp tỉnh;Province;;;10/2020;;',
    'tinh;Cấp tỉnh;Province;;;10/2020;;\ntong;Tổng công ty;Corporations;;;10/2020;;',
  ),
  twin(
    'a total row of a province',
    CON,
    'BK-BB;20/8/2020',
    'Tổng cộng toàn tỉnh;;;;;180;178;;;;\nBK-BB;20/8/2020',
  ),
  twin(
    'the heading again',
    CON,
    'BK-BB;20/8/2020',
    `${SMALL_TERM[CON].split('\n')[0]}\nBK-BB;20/8/2020`,
  ),
  twin(
    'the numbers of the columns',
    CON,
    'BK-BT;25/6/2020',
    '(1);(2);(3);(4);(5);(6);(7);(8);(9);(10);(11)\nBK-BT;25/6/2020',
  ),
  twin(
    'numbers of columns with letters and sums',
    CON,
    'BK-BT;25/6/2020',
    'A;B;1;2;3;4=(1)+(2);5;6;7;8;9\nBK-BT;25/6/2020',
  ),
  twin('a heading in capitals', CON, 'Ngày bế mạc', 'NGÀY BẾ MẠC'),
  twin('a heading without diacritics', CON, 'Ngày bế mạc', 'ngay_be-mac'),
  twin('a heading in English', CON, 'Ngày bế mạc', 'closed'),
  twin('a heading with a number and a star', CON, 'Ngày bế mạc', 'Ngày bế mạc (4) *'),
  twin('a heading with an aside', CON, 'Đại biểu dự', 'Đại biểu dự (người)'),
  twin('a heading of two lines in one cell', CON, 'Ngày bế mạc', '"Ngày\nbế mạc"'),
  twin('a heading in two languages', CON, 'Ngày bế mạc', 'Ngày bế mạc / Closing day'),
  twin('a heading of an office', CON, 'Mã tổ chức', 'KÝ HIỆU RIÊNG'),
  twin(
    'a limitation of the unit’s own level',
    LIM,
    'BK-BT-01;phuong-an;co-so',
    'BK-BT-01;phuong-an;Tổ chức cơ sở đảng',
  ),
  twin(
    'a limitation of a lower level',
    LIM,
    'BK-BT-01;phuong-an;co-so',
    'BK-BT-01;phuong-an;chi-bo',
  ),
  twin('a milestone of a month', 'milestones.csv', '30/5/2019', 'tháng 5/2019'),
  twin('an event outside the term', 'milestones.csv', '30/5/2019', '30/5/2009'),
  twin('a rate with a qualifier', 'reported.csv', '100%', 'hơn 94%'),
  twin('a rate with a space', 'reported.csv', '100%', '6,29 %'),
  ...['dưới 70%', '>60%', '~66,7%', 'hơn 66 phần trăm', 'đạt tỷ lệ 66,7%', '99.900%', '-'].map(
    (text) => twin(`the rate ${text}`, 'reported.csv', '100%', text),
  ),
  twin('a rate without a sign', 'reported.csv', '100%', '99,8'),
  twin(
    'the same number from another source',
    'reported.csv',
    '30/6/2020;BK;huyen;;;đã tiến hành;1;11;;báo cáo;Báo cáo;',
    '30/6/2020;BK;huyen;;;đã tiến hành;1;11;;báo cáo;Báo cáo;\n30/6/2020;BK;huyen;;;đã tiến hành;1;11;;báo cáo;Báo;',
  ),
  twin('a comment in numbers that are zero', CON, ';25;4;', ';0;4;'),
  twin('a blank English name', 'term.json', '"Bắc Kạn"', '""'),
  twin('an English name of null', 'term.json', '"Bắc Kạn"', 'null'),
  twin('a blank owner', 'term.json', '"congress": "XII"', '"congress": "XII", "owner": ""'),
  twin('the congress as a number', 'term.json', '"XII"', '12'),
  twin('a term with a hyphen', 'term.json', '2020–2025', '2020-2025'),
  twin(
    'notes as one sentence',
    'term.json',
    '"congress": "XII"',
    '"congress": "XII", "notes": "Một câu"',
  ),

  whole(
    'titles above the heading',
    CON,
    `TỈNH ỦY BẮC KẠN;;;;ĐẢNG CỘNG SẢN VIỆT NAM\n\nTiến độ đại hội, đến ngày 30/6/2020\n${SMALL_TERM[CON]}`,
  ),
  whole('a sep= line', CON, `sep=;\n${SMALL_TERM[CON]}`),
  whole(
    'a running number',
    CON,
    SMALL_TERM[CON].replace('Mã tổ chức', 'STT;Mã tổ chức').replace(/^BK/gm, '1;BK'),
  ),
  whole(
    'two lines of heading',
    CON,
    'STT;Mã tổ chức;Ngày;;Đại biểu;\n;;khai mạc;bế mạc;triệu tập;dự\n1;BK-BT;25/6/2020;26/6/2020;180;178\n',
  ),
  whole(
    'groups over whole headings',
    CON,
    ';Thông tin chung;;Số lượng;\nMã tổ chức;Ngày khai mạc;Ngày bế mạc;Đại biểu triệu tập;Đại biểu dự\nBK-BT;25/6/2020;26/6/2020;180;178\n',
  ),
  whole(
    'the day of the congress as a group of opening and closing',
    CON,
    'STT;Mã tổ chức;Ngày đại hội;;Số ý kiến\n;;khai mạc;bế mạc;\n1;BK-BT;25/6/2020;26/6/2020;4\n',
  ),
  whole(
    'the same group, its heading repeated',
    CON,
    'Mã tổ chức;Ngày đại hội;Ngày đại hội\n;khai mạc;bế mạc\nBK-BT;25/6/2020;26/6/2020\n',
  ),
  whole('days by their initials', CON, 'Mã;Ngày KM;Ngày BM\nBK-BT;25/6/2020;26/6/2020\n'),
  whole('one day of the congress', CON, 'Mã;Ngày đại hội\nBK-BT;25/6/2020\n'),
  whole('commas', CON, SMALL_TERM[CON].replaceAll(';', ',')),
  whole('tabs', CON, SMALL_TERM[CON].replaceAll(';', '\t')),
  whole('CR LF', CON, SMALL_TERM[CON].replaceAll('\n', '\r\n')),
  whole('CR only', CON, SMALL_TERM[CON].replaceAll('\n', '\r')),
  whole('no line end at the end', CON, SMALL_TERM[CON].trimEnd()),
  whole('a byte order mark', ORG, `\uFEFF${SMALL_TERM[ORG]}`),
  whole('NFD', ORG, SMALL_TERM[ORG].normalize('NFD')),
  whole('windows-1258', ORG, encode(SMALL_TERM[ORG], 'windows-1258')),
  whole('UTF-16LE', ORG, encode(SMALL_TERM[ORG], 'UTF-16LE')),
  whole('UTF-16LE without a mark', ORG, Buffer.from(SMALL_TERM[ORG], 'utf16le')),
  whole('UTF-16BE', ORG, Buffer.from(`\uFEFF${SMALL_TERM[ORG]}`, 'utf16le').swap16()),
  whole('UTF-16BE without a mark', ORG, Buffer.from(SMALL_TERM[ORG], 'utf16le').swap16()),
  {
    title: 'two categories of one name, of which rows give the key',
    files: withFiles({
      'categories.csv': 'Mã nhóm;Tên nhóm\nthao-luan;Thảo luận\nphuong-an;Thảo luận\n',
      [LIM]: 'Mã tổ chức;Nhóm\nBK;thao-luan\nBK-BT-01;phuong-an\n',
    }),
  },
  {
    title: 'a table in a folder of files',
    files: withFiles({
      [CON]: undefined,
      'congresses/a.csv': SMALL_TERM[CON],
      'congresses/b.CSV': 'Mã;Ngày dự kiến\nBK-BT-02;1/6/2020\n',
    }),
  },
  {
    title: 'a term of the required tables only',
    files: {
      'term.json': SMALL_TERM['term.json'],
      'plan.csv': SMALL_TERM['plan.csv'],
      'organizations.csv': SMALL_TERM['organizations.csv'],
    },
  },
  {
    title: 'two reported numbers that can both be right',
    files: spoilt(
      'reported.csv',
      '30/6/2020;BK;huyen',
      [
        '30/6/2020;BK;co-so;chi bộ cơ sở;;đã tiến hành;40;40;;báo cáo;Báo cáo;',
        '30/6/2020;BK;co-so;;;đã hoàn thành;;;hơn 94%;báo cáo;Báo cáo;',
        '30/6/2020;BK;co-so;;;đã hoàn thành;;;94,3%;công bố;Báo;',
        '30/6/2020;BK;huyen',
      ].join('\n'),
    ),
  },
  {
    title: 'a term of reported numbers only',
    files: {
      'term.json': SMALL_TERM['term.json'],
      'plan.csv': SMALL_TERM['plan.csv'],
      'organizations.csv': 'Mã tổ chức;Tên tổ chức;Trực thuộc;Cấp\nBK;Đảng bộ tỉnh;;tinh\n',
      'reported.csv': SMALL_TERM['reported.csv'],
    },
  },
];
