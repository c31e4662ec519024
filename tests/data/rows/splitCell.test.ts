import { expect, test } from 'vitest';
import { splitCell } from '../../../src/data/rows/splitCell.ts';
import { LOOKUPS, lastRow } from './congressRows.ts';

const CON = 'Mã tổ chức;Ngày khai mạc;Số ý kiến;Ghi chú';

function cut(heading: string, line: string, delimiter = ';', table = 'congresses' as const) {
  return splitCell(lastRow(`${heading}\n${line}`, delimiter, table), LOOKUPS);
}

test.each([
  // Sentences whose next part begins with a space.
  ['BK;20/8/2020;4;Ít ý kiến; trầm', { index: 3, text: 'Ít ý kiến; trầm' }],
  ['BK;20/8/2020;4; Ít ý kiến; trầm; buồn ', { index: 3, text: 'Ít ý kiến; trầm; buồn' }],
  ['BK;20/8/2020;4;Ít; trầm; buồn; chậm; muộn', { index: 3, text: 'Ít; trầm; buồn; chậm; muộn' }],
  // Five cells too many are not looked into.
  ['BK;20/8/2020;4;Ít; trầm; buồn; chậm; muộn; lâu', undefined],
  // The row reads as it stands.
  ['BK;20/8/2020;4;Ít ý kiến', undefined],
  ['BK;20/8/2020;4;Ít ý kiến;', undefined],
  ['BK;20/8/2020;4;Ít ý kiến; ', undefined],
  // A text beyond the headings may as well be a cell too many.
  ['BK;20/8/2020;4;Ít ý kiến;trầm', undefined],
  // Numbers are no parts of a sentence, and a semicolon makes no decimal.
  ['BK;20/8/2020;4;Ít ý kiến; 5', undefined],
  ['BK;20/8/2020;99;8;5', undefined],
  ['BK;20/8/2020;4;5; trầm', undefined],
  ['BK;20/8/2020;4;Ít; trầm;buồn', undefined],
  ['BK;20/8/2020;4;Ít;ý kiến', undefined],
  ['BK;20/8/2020;4;Ít;  trầm', { index: 3, text: 'Ít;  trầm' }],
  ['BK;-;4;Ít; trầm', { index: 3, text: 'Ít; trầm' }],
  [';20/8/2020;4;Ít; trầm', undefined],
])('under congresses %j is mended as %j', (line, expected) =>
  expect(cut(CON, line)).toEqual(expected),
);

test.each([
  ['Mã tổ chức,Số ý kiến,Ghi chú', 'BK,1,298', undefined],
  ['Mã tổ chức,Số ý kiến,Ngày khai mạc', 'BK,12,0,20/8/2020', { index: 1, text: '12,0' }],
  ['Mã tổ chức,Số ý kiến,Ngày khai mạc', 'BK,12,0x,20/8/2020', undefined],
  ['Mã tổ chức,Số ý kiến,Ngày khai mạc', 'BK,12,x0,20/8/2020', undefined],
  ['Mã tổ chức,Ghi chú,Số ý kiến', 'BK,Ít ý kiến, trầm,4', { index: 1, text: 'Ít ý kiến, trầm' }],
  ['Mã tổ chức,Ghi chú,Số ý kiến', 'BK,Cả 5 ý, trầm,4', { index: 1, text: 'Cả 5 ý, trầm' }],
  ['Mã tổ chức,Ghi chú,Số ý kiến', 'BK,Số 1,298,4', { index: 1, text: 'Số 1,298' }],
  ['Mã tổ chức,Ghi chú,Số ý kiến', 'BK,Số 1,298x,4', undefined],
  ['Mã tổ chức,Ghi chú,Số ý kiến', 'BK,Số 1,x298,4', undefined],
  ['Mã tổ chức,Ghi chú,Số ý kiến', 'BK,Số 1,298,x,4', undefined],
])('under %j with commas %j is mended as %j', (heading, line, expected) =>
  expect(cut(heading, line, ',')).toEqual(expected),
);

test.each([
  ['99,8%', { index: 1, text: '99,8%' }],
  ['99,80%', { index: 1, text: '99,80%' }],
  ['99,8 %', { index: 1, text: '99,8 %' }],
  ['99,8  %', { index: 1, text: '99,8  %' }],
])('a rate %j that its comma cut is joined', (rate, expected) => {
  const row = lastRow(`body,rate,asOf\nbí thư,${rate},20/8/2020`, ',', 'reported');
  expect(splitCell(row, LOOKUPS)).toEqual(expected);
});

test('words without a space behind the separator are joined where blank cells were pushed out', () => {
  const heading = 'Mã tổ chức;Ghi chú;Số ý kiến;Ngày khai mạc';
  expect(cut(heading, 'BK;Ít;trầm;4;')).toEqual({ index: 1, text: 'Ít;trầm' });
  expect(cut(heading, 'BK;Ít;trầm;4; ')).toEqual({ index: 1, text: 'Ít;trầm' });
  expect(cut(heading, 'BK;Ít;trầm;4;; ')).toEqual({ index: 1, text: 'Ít;trầm' });
  expect(cut(heading, 'BK;Ít;trầm;buồn;4;')).toBeUndefined();
  expect(cut(heading, 'BK;Ít;5;4;')).toBeUndefined();
  expect(cut(heading, 'BK;5;Ít;4;')).toBeUndefined();
  expect(cut(heading, 'BK;Ít;trầm;4;20/8/2020')).toBeUndefined();
});

test('a heading that is wider than its names leaves as many cells', () => {
  expect(cut(`${CON};;`, 'BK;20/8/2020;4;Ít ý kiến; trầm;')).toBeUndefined();
});

test('a required column whose cells may be blank does not keep a row from being mended', () => {
  const text = 'code;name;level;parent;kind;members\nBK;Bắc; Kạn;tinh;;Khối;4';
  expect(splitCell(lastRow(text, ';', 'organizations'), LOOKUPS)).toEqual({
    index: 1,
    text: 'Bắc; Kạn',
  });
});
