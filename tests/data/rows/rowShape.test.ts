import { expect, test } from 'vitest';
import { shapeFault } from '../../../src/data/rows/rowShape.ts';
import { LOOKUPS, lastRow } from './congressRows.ts';

const CON = 'Mã tổ chức;Ngày khai mạc;Số ý kiến;Ghi chú';

/** "extra-cell at 4". */
function faultOf(text: string, unusual = true): string | undefined {
  const shape = shapeFault(lastRow(text), unusual, LOOKUPS);
  return shape && `${shape.fault.code} at ${shape.index}`;
}

test.each([
  ['BK;20/8/2020;4;Tốt', undefined],
  ['BK;20/8/2020;4;T\u0002ốt', 'control-character at 3'],
  ['BK;20/8/2020;\u0003;T\u0002ốt', 'control-character at 2'],
  ['BK;20/8/2020;4;“Ít', 'curly-quotes at 3'],
  ['BK;20/8/2020;4; „Ít', 'curly-quotes at 3'],
  ['BK;20/8/2020;4;  „Ít ý', 'curly-quotes at 3'],
  ['BK;20/8/2020;4;“', 'curly-quotes at 3'],
  ['BK;20/8/2020;4;Ít “ý', undefined],
  ['BK;20/8/2020;4;“Ít”', undefined],
  ['BK;20/8/2020;4;“Ít” ý', undefined],
  ['BK;20/8/2020;4;Ít; trầm', 'extra-cell at 3'],
  ['BK;20/8/2020;4;Tốt;;9', 'extra-cell at 5'],
  ['BK;20/8/2020;4;Tốt;9', 'extra-cell at 4'],
  ['BK;20/8/2020;4;Tốt; ', undefined],
  ['BK;20/8/2020;4', undefined],
  ['BK', undefined],
])('the row %j has the fault %s', (line, expected) =>
  expect(faultOf(`${CON}\n${line}`)).toBe(expected),
);

test('where the file holds plain letters only, none of them is looked at', () => {
  expect(faultOf(`${CON}\nBK;20/8/2020;4;“Ít`, false)).toBeUndefined();
  expect(faultOf(`${CON}\nBK;20/8/2020;4;T\u0002ốt`, false)).toBeUndefined();
});

test('the control character that is told is the first', () => {
  const row = lastRow(`${CON}\nBK;20/8/2020;\u0003;T\u0002ốt`);
  expect(shapeFault(row, true, LOOKUPS)?.fault.message.en).toContain('U+0003');
});

test.each([
  // The quotation mark of the first line is closed in the second.
  ['BK-BT;;4;"Ít\nBK-BB;;5;Tốt"', 'unclosed-quote at 3'],
  ['BK-BT;"1\nBK-BB;;5;Tốt"', undefined],
  ['BK-BT;;4;"Ít;\nBK-BB;;5;Tốt;9"', 'unclosed-quote at 3'],
  ['BK-BT;;4;"Ít\n\n BK-BB;;5;Tốt"', undefined],
  ['BK-BT;;4;"Ít\nBK BB;;5;Tốt"', undefined],
  ['BK-BT;;4;"Ít\n;;5;Tốt"', undefined],
  ['BK-BT;;4;"Ít\nvà trầm"', undefined],
  ['BK-BT;;4;"Ít\nBK-BB;;5"', undefined],
])('a cell of several lines: %j has the fault %s', (lines, expected) =>
  expect(faultOf(`${CON}\n${lines}`)).toBe(expected),
);

test('a table of three columns has cells of several lines, whatever stands in them', () => {
  const heading = 'Mã tổ chức;Số ý kiến;Ghi chú';
  expect(faultOf(`${heading}\nBK-BT;4;"Ít\nBK-BB;5;Tốt"`)).toBeUndefined();
});

test('a row over two lines that is followed by others ends where they begin', () => {
  const row = lastRow(`${CON}\nBK-BT;;4;"Ít\nBK-BB;;5;Tốt"\nvà;khác`);
  const first = { ...row, record: 1 };
  expect(shapeFault(first, false, LOOKUPS)?.fault.code).toBe('unclosed-quote');
});

test('a text in a column without a heading is told at its cell', () => {
  const heading = 'Mã tổ chức;;Số ý kiến;Ghi chú';
  expect(faultOf(`${heading}\nBK;9;4;Tốt`)).toBe('extra-cell at 1');
  expect(faultOf(`${heading}\nBK; ;4;Tốt`)).toBeUndefined();
  expect(faultOf(`${heading}\nBK;;4;Tốt;;8`)).toBe('extra-cell at 5');
});

test('the number of cells that a line may have is told', () => {
  const row = lastRow(`${CON}\nBK;20/8/2020;4;Tốt;;9`);
  expect(shapeFault(row, true, LOOKUPS)?.fault.message.en).toContain('at most 4 cells');
});

test('what cut a cell is told with the whole cell', () => {
  const row = lastRow(`${CON}\nBK;20/8/2020;4;Ít; trầm`);
  expect(shapeFault(row, true, LOOKUPS)?.fault.message.en).toContain('"Ít; trầm"');
});

test('a line that ends before a column that every row must fill is told at that column', () => {
  const plan = 'Mã cấp;Tên cấp;Bắt đầu;Hạn';
  const faultOfPlan = (line: string) => {
    const shape = shapeFault(lastRow(`${plan}\n${line}`, ';', 'plan'), true, LOOKUPS);
    return shape && [shape.fault.code, shape.index, shape.fault.message.en.slice(0, 24)];
  };
  expect(faultOfPlan('huyen;Huyện;;8/2020')).toBeUndefined();
  expect(faultOfPlan('huyen;Huyện;8/2020')).toEqual(['short-row', 3, 'The line has only 3 cell']);
  expect(faultOfPlan('huyen;Huyện')).toEqual(['short-row', 3, 'The line has only 2 cell']);
  expect(faultOfPlan('huyen')).toEqual(['short-row', 1, 'The line has only 1 cell']);
});

test('a line may end before a required column whose cells may be blank', () => {
  const text = 'code;name;level;parent\nBK;Bắc Kạn;tinh';
  expect(shapeFault(lastRow(text, ';', 'organizations'), true, LOOKUPS)).toBeUndefined();
});
