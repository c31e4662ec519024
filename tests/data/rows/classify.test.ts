/** Lines under a heading of congresses, each with what it is taken for. */
import { expect, test } from 'vitest';
import { contractNames } from '../../../src/data/headings/headingNames.ts';
import { layoutOf } from '../../../src/data/headings/layout.ts';
import {
  classify,
  isNumbering,
  isOdd,
  type RowContext,
  type RowKind,
} from '../../../src/data/rows/classify.ts';
import { TABLES } from '../../../src/data/tables.ts';
import { headingLine } from './congressRows.ts';

const WIDE = 'Mã tổ chức;Ngày khai mạc;Ngày bế mạc;Đại biểu triệu tập;Đại biểu dự;Ghi chú';

/** Under `line`; the organisations know no unit but TONG. */
function context(line: string, more: Partial<RowContext> = {}): RowContext {
  const heading = headingLine(line, 'congresses');
  return {
    file: 'congresses.csv',
    heading,
    headingLine: 3,
    layout: layoutOf(heading, TABLES.congresses).layout,
    names: contractNames('congresses'),
    delimiter: ';',
    identity: heading.cells.findIndex(({ column }) => column?.key === 'code'),
    isUnit: (code) => code === 'TONG',
    ...more,
  };
}

/** "skip title footer", "reject line-outside-table lone". */
function said(kind: RowKind): string {
  const parts: (string | undefined)[] = [kind.kind];
  if (kind.kind === 'skip') parts.push(kind.reason, kind.footer === true ? 'footer' : undefined);
  if (kind.kind === 'reject') parts.push(kind.fault.code, kind.lone ? 'lone' : undefined);
  if (kind.kind === 'stop') parts.push(kind.fault.code);
  return parts.filter(Boolean).join(' ');
}

function kindOf(line: string, heading = WIDE, inFooter = false): string {
  return said(classify(line.split(';'), context(heading), inFooter));
}

test.each([
  ['', true],
  ['BK BT', true],
  ['BK-01 02', true],
  ['BK1,2', true],
  ['BK1;2', true],
  ['BK1|2', true],
  ['BK-BT', true],
  ['BK-01', false],
  ['12', false],
])('the identity %j is odd: %s', (identity, odd) => expect(isOdd(identity)).toBe(odd));

test.each([
  ['BK-BT;20/8/2020', 'data'],
  ['BK-BT', 'data'],
  ['TONG;;;180;178', 'data'],
  ['CONG;;;180;178', 'skip total'],
  [' Tổng cộng ;;;180;178', 'skip total'],
  ['Tổng cộng;-;–;180;178;vượt kế hoạch', 'skip total'],
  ['Tổng cộng;20.8.2020;;180', 'reject line-outside-table'],
  ['Tổng cộng;  ;25;180', 'skip total'],
  ['Tổng cộng;Tổng;;180', 'skip total'],
  ['CONG;20/8/2020;;180', 'data'],
  ['1 2;Cộng;;180', 'data'],
  ['BK BT;20/8/2020', 'data'],
  ['Cộng chung;;;180', 'skip total'],
  ['Xã cộng chung;;;180', 'data'],
  ['Toàn tỉnh;;;180', 'skip total'],
  ['Tin toàn tỉnh;;;180', 'data'],
])('the line %j is %s', (line, expected) => expect(kindOf(line)).toBe(expected));

const CODE_LAST = 'Ngày khai mạc;Ngày bế mạc;Đại biểu triệu tập;Đại biểu dự;Mã tổ chức';

test.each([
  ['Cộng;;180;178;', 'skip total'],
  ['1;Cộng;180;178;', 'skip total'],
  ['1;2;Cộng;178;', 'skip total'],
  ['1;2;3;Cộng;', 'data'],
  ['Cộng;;180;178;BK-BT', 'data'],
])('without a code the first three cells may say that it is a total: %j is %s', (line, expected) =>
  expect(kindOf(line, CODE_LAST)).toBe(expected),
);

test('a row that has fewer cells than the heading may be a total', () =>
  expect(kindOf('Tổng cộng')).toBe('skip total'));

test.each([
  [WIDE, 'skip heading'],
  ['Mã tổ chức;Ngày khai mạc;Ngày bế mạc;Triệu tập gì;Dự gì;Gì', 'skip heading'],
  ['Mã tổ chức;Ngày khai mạc;Hết;Triệu tập gì;Dự gì;Gì', 'data'],
  [
    'Mã tổ chức;Đại biểu dự;Ngày khai mạc;Ngày bế mạc;Ghi chú;Đại biểu triệu tập',
    'stop second-table',
  ],
  ['Hai ba;Bốn năm;Sáu bảy;Đại biểu triệu tập;Đại biểu dự;Ghi chú', 'data'],
  ['Mã tổ chức;Nhiệm vụ;Hạn', 'stop second-table'],
  ['Mã tổ chức;Nhiệm vụ;20', 'stop second-table'],
  ['Mã tổ chức;Nhiệm vụ;20;21', 'data'],
  ['Mã tổ chức;20', 'data'],
  ['code;BK', 'data'],
  ['BK;Ngày khai mạc;Ngày bế mạc;Đại biểu triệu tập;Đại biểu dự', 'data'],
  [`${WIDE};Số ý kiến`, 'skip heading'],
  ['Nhiệm vụ;Hạn hoàn thành', 'stop second-table'],
  ['Mã tổ chức;Nhiệm vụ;Hạn;20;21', 'stop second-table'],
])('the line %j under the heading is %s', (line, expected) => expect(kindOf(line)).toBe(expected));

test('two columns are the least that tell a heading that stands again', () => {
  expect(kindOf('Mã tổ chức;Nay', 'Mã tổ chức;Ngày khai mạc')).toBe('data');
  expect(kindOf('Mã tổ chức;Ngày khai mạc', 'Mã tổ chức;Ngày khai mạc')).toBe('skip heading');
});

test('headings that nobody knows are not the same', () =>
  expect(kindOf('Mã tổ chức;Xa;Gần', 'Mã tổ chức;Gì;Đâu')).toBe('data'));

const OWN = new Map([
  ['Nơi họp', 'code'],
  ['Lúc họp', 'opened'],
  ['Lúc xong', 'closed'],
]);

test('a heading of the office stands again', () => {
  const names = contractNames('congresses');
  const own: RowContext = {
    ...context(WIDE),
    names: { ...names, find: (text) => names.find(OWN.get(text) ?? text) },
  };
  const row = [...OWN.keys(), 'Đại biểu triệu tập'];
  expect(said(classify(row, { ...own, identity: 2 }, false))).toBe('skip heading');
});

test('another table is told with the line of the heading', () => {
  const kind = classify(['Mã tổ chức', 'Nhiệm vụ', 'Hạn'], context(WIDE), false);
  expect(kind.kind === 'stop' && kind.fault.message.en).toContain('those of line 3');
});

test.each([
  ['BK-BT,20/8/2020,21/8/2020,180', 'reject mixed-separators'],
  ['BK-BT\t20/8/2020\t21/8/2020\t180', 'reject mixed-separators'],
  ['BK-BT|20/8/2020|21/8/2020|180', 'reject mixed-separators'],
  ['BK-BT,20/8/2020,21/8/2020,180;99', 'reject mixed-separators'],
  ['BK-BT,20/8/2020,21/8/2020;178;99', 'data'],
  ['BK BT,20/8/2020;178', 'data'],
])('a line with another separator: %j is %s', (line, expected) =>
  expect(kindOf(line)).toBe(expected),
);

test('another separator is looked for in the first cell only, and is not the own one', () => {
  expect(kindOf(';Bắc,Kạn,Bạch,Thông')).toBe('reject line-outside-table lone');
  const own = classify(['BK;BT;20;30;40'], context(WIDE), false);
  expect(said(own)).toBe('data');
});

test('the least number of pieces is more than half of the columns', () => {
  const four = 'Mã tổ chức;Ngày khai mạc;Ngày bế mạc;Đại biểu dự;Ghi chú';
  expect(kindOf('BK,20', four)).toBe('data');
  expect(kindOf('BK,20,21', four)).toBe('reject mixed-separators');
  expect(kindOf('BK,BT', 'Mã tổ chức;Ngày khai mạc')).toBe('reject mixed-separators');
  expect(kindOf('BK,BT', 'Mã tổ chức')).toBe('reject mixed-separators');
});

test('what separates and what should is told of the file', () => {
  const kind = classify(['BK,20,21,22'], context(WIDE), false);
  const fault = kind.kind === 'reject' ? kind.fault : undefined;
  expect(fault?.cause).toBe('separator of congresses.csv');
  expect(fault?.message.en).toContain('with the comma (,), the heading with the semicolon (;)');
});

test.each([
  ['Ghi chú: số liệu sơ bộ', 'skip title footer'],
  ['Nguồn: Ban Tổ chức;;Văn phòng', 'data'],
  ['Nguồn: A;Nguồn: B;Nguồn: C', 'skip title footer'],
  ['Nguồn: A;Nguồn: B;Nguồn: C;Nguồn: D', 'data'],
  ['Bắc Kạn, ngày 20 tháng 8 năm 2020', 'skip title footer'],
  ['Đại hội ngày 20 tháng 8 năm 2020 xong', 'reject line-outside-table lone'],
  ['I. Khối Đảng', 'skip title'],
  ['12) Khối Đảng', 'skip title'],
  ['A. Khối;Nguồn: B', 'skip title'],
  [';II;Khối Đảng', 'skip title'],
  [';II;Khối;Đảng', 'data'],
  [';ii;Khối Đảng', 'data'],
  [';;;Khối Đảng', 'reject line-outside-table lone'],
  ['Nguyễn Văn An', 'reject line-outside-table lone'],
  ['* tạm tính', 'skip title footer'],
  ['- tạm tính', 'skip title footer'],
  ['(tạm tính)', 'skip title footer'],
  ['nguon', 'data'],
  ['BK-BT 2;20/8/2020', 'data'],
])('the lone text %j is %s', (line, expected) => expect(kindOf(line)).toBe(expected));

test('a numeral beside a name is a section only where the code is blank', () =>
  expect([kindOf('II;20 Khối Đảng'), kindOf('II;;;;BK BT', CODE_LAST)]).toEqual(['data', 'data']));

test('below a signature a lone text without a digit is a signature', () => {
  expect(kindOf('BÍ THƯ TỈNH', WIDE, true)).toBe('skip title footer');
  expect(kindOf('BÍ THƯ 2', WIDE, true)).toBe('reject line-outside-table lone');
  expect(kindOf('BÍ THƯ;TỈNH', WIDE, true)).toBe('data');
  expect(kindOf('A. Khối Đảng', WIDE, true)).toBe('skip title footer');
});

test('a table of one column has no lone texts but notes', () => {
  expect(kindOf('Nguyễn Văn An', 'Mã tổ chức')).toBe('data');
  expect(kindOf('Nguồn: A', 'Mã tổ chức')).toBe('skip title footer');
});

test('a note is told with its whole text, as one of its file', () => {
  const kind = classify(['Nguồn: A', ' ', ' Nguồn: B '], context(WIDE), false);
  const fault = kind.kind === 'skip' ? kind.fault : undefined;
  expect(fault?.message.en).toContain('"Nguồn: A Nguồn: B"');
  expect(fault?.cause).toBe('notes of congresses.csv');
});

test('a stray line is told with its text', () => {
  const kind = classify(['', ' Nguyễn Văn An '], context(WIDE), false);
  expect(kind.kind === 'reject' && kind.fault.message.en).toContain('"Nguyễn Văn An"');
});

test('a total with text is told by its word', () => {
  const kind = classify([' Tổng cộng ', '20/8/2020'], context(WIDE), false);
  expect(kind.kind === 'reject' && kind.fault.message.en).toContain('says "Tổng cộng"');
});

test.each([
  ['1;2;3', true],
  ['(1);(2);(3)', true],
  ['[ 1 ];[ 12 ]', false],
  ['[ 1 ];( 2 )', true],
  [' 1 ; ;2', true],
  ['9;10;11;12', true],
  ['A;B;1;2', true],
  ['(A);[b];1;2', true],
  ['AB;1;2', false],
  ['1;2;B C', false],
  ['1;2;(3=1+2)', true],
  ['1;2;3=(1)+(2)', true],
  ['1;2;3 = 1+2', true],
  ['1;2;(3) = (1)+(2)', true],
  ['1;2;3:1+2', false],
  ['1', false],
  ['A;1', false],
  ['2;1', false],
  ['1;3', false],
  ['1;1', false],
  ['99;100', false],
  ['x1;2', false],
  ['1;2x', false],
  ['3;4;5', true],
  ['1;2;x)', true],
  ['1;2;(x', true],
  ['1;2;-x', false],
  ['1;2;x-', false],
])('%j numbers the columns: %s', (line, expected) =>
  expect(isNumbering(line.split(';'))).toBe(expected),
);
