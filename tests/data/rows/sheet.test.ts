import { expect, test } from 'vitest';
import { accept, FATES, isBlank, reject, rejectRest, skip } from '../../../src/data/rows/fates.ts';
import { isSound } from '../../../src/data/rows/readTable.ts';
import { cellSpot, columnLetters, linesOf, rowSpot } from '../../../src/data/rows/sheet.ts';
import { lastRow } from './congressRows.ts';

const HEAD = 'Mã tổ chức;Ngày khai mạc;Số ý kiến;Ghi chú';

/** "3:4 B3": line, column and cell of the last row. */
function placeOf(text: string, index: number): string {
  const { line, column, cell } = cellSpot(lastRow(`${HEAD}\n${text}`), index);
  return `${line}:${column} ${cell}`;
}

test.each([
  ['BK;20/8/2020;4;Tốt', 0, '2:1 A2'],
  ['BK;20/8/2020;4;Tốt', 1, '2:4 B2'],
  ['BK;20/8/2020;4;Tốt', 3, '2:16 D2'],
  [' BK ; 4', 1, '2:6 B2'],
  // Separators and lines inside quotation marks are text.
  ['"B;K";4', 1, '2:7 B2'],
  ['BK;"một\nhai";4', 1, '2:4 B2'],
  ['BK;"một\nhai";4', 2, '3:6 C2'],
  ['"một\n\nhai";4;5', 2, '4:8 C2'],
  // A cell that a short row does not have stands at the end of its line.
  ['BK;4', 3, '2:5 D2'],
  ['BK', 1, '2:3 B2'],
  ['BT;5\nBK;4', 1, '3:4 B3'],
])('of the rows %j the cell %d of the last stands at %s', (text, index, place) =>
  expect(placeOf(text, index)).toBe(place),
);

test('a short row ends where the next begins', () => {
  const row = lastRow(`${HEAD}\nBK;4\nBT;5;6;7`);
  expect(cellSpot({ ...row, record: 1 }, 3)).toEqual({ line: 2, column: 5, cell: 'D2' });
});

test('behind a cell of several lines the rows of a spreadsheet are fewer than the lines', () => {
  const row = lastRow(`${HEAD}\nBK;"một\nhai"\nBT;5`);
  expect(rowSpot(row)).toEqual({ line: 4, column: 1, cell: 'A3' });
});

test('a spreadsheet does not show the line that names the separator', () => {
  const row = lastRow(`${HEAD}\nBK;4`);
  const below = { ...row, sheet: { ...row.sheet, separatorLine: true } };
  expect(rowSpot(below)).toEqual({ line: 2, column: 1, cell: 'A1' });
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('the column %d is %s', (index, letters) => expect(columnLetters(index)).toBe(letters));

test.each([
  ['BK;4', 1],
  ['"một\nhai"', 2],
  ['"một\n\n \nhai"', 2],
  ['"một\nhai\nba";4', 3],
  ['\n"một\nhai"', 2],
])('the last record of %j takes %d lines that are not blank', (text, lines) =>
  expect(linesOf(lastRow(`${HEAD}\n${text}`))).toBe(lines),
);

test('a line is blank where it holds separators and spaces only', () => {
  expect([[], [''], [' ', '\t'], ['', 'x', '']].map(isBlank)).toEqual([true, true, true, false]);
});

test('a row has the fate that it was given last, and one that was accepted is sound', () => {
  const row = lastRow(`${HEAD}\nBK;4`);
  expect([row.sheet.fates[1], isSound({ row })]).toEqual([FATES.blank, false]);
  accept(row);
  expect([row.sheet.fates[1], isSound({ row })]).toEqual([FATES.accepted, true]);
  reject(row);
  expect([row.sheet.fates[1], isSound({ row })]).toEqual([FATES.rejected, false]);
  skip(row, 'total');
  expect([row.sheet.fates[1], row.sheet.skips]).toEqual([
    FATES.skipped,
    [{ line: 2, reason: 'total' }],
  ]);
});

test('the rest of a file is what has no fate yet and is not blank', () => {
  const row = lastRow(`${HEAD}\nBK;4\n;\nBT;5`);
  accept({ ...row, record: 1 });
  rejectRest(row.sheet);
  const { accepted, blank, rejected } = FATES;
  expect([...row.sheet.fates]).toEqual([rejected, accepted, blank, rejected]);
});
