import { expect, test } from 'vitest';
import { lineStarts } from '../../../src/data/lines/lineStarts.ts';
import { cellAt, strayQuote } from '../../../src/data/lines/quotes.ts';
import { recordLines } from '../../../src/data/lines/recordLines.ts';
import { separatorOf } from '../../../src/data/lines/separatorLine.ts';

test('a plain cell ends before the separator, the line feed or the end of the text', () => {
  expect(cellAt('a,b\nc', 0, ',')).toEqual({ start: 0, end: 1, malformed: false });
  expect(cellAt('a,b\nc', 2, ',')).toEqual({ start: 2, end: 3, malformed: false });
  expect(cellAt('a,b\nc', 4, ',')).toEqual({ start: 4, end: 5, malformed: false });
  expect(cellAt('a;b', 0, ',')).toEqual({ start: 0, end: 3, malformed: false });
});

test('a quoted cell ends behind its mark; a doubled mark is none', () => {
  expect(cellAt('"a,b",c', 0, ',')).toEqual({ start: 0, end: 5, closing: 4, malformed: false });
  expect(cellAt('"a""b",c', 0, ',')).toEqual({ start: 0, end: 6, closing: 5, malformed: false });
  expect(cellAt('"",c', 0, ',')).toEqual({ start: 0, end: 2, closing: 1, malformed: false });
  expect(cellAt('"a"  \nc', 0, ',')).toEqual({ start: 0, end: 5, closing: 2, malformed: false });
});

test('text behind the mark, and a mark that never closes, are malformed', () => {
  expect(cellAt('"a"b,c', 0, ',')).toEqual({ start: 0, end: 4, closing: 2, malformed: true });
  expect(cellAt('"a,b""', 0, ',')).toEqual({ start: 0, end: 6, closing: -1, malformed: true });
});

test('a sound record has no stray mark, whatever the record below has', () => {
  expect(strayQuote('a,"b"\n"c', 1, ',')).toBeUndefined();
  expect(strayQuote('a,"b"', 1, ',')).toBeUndefined();
  expect(strayQuote('', 1, ',')).toBeUndefined();
  expect(strayQuote('a', 9, ',')).toBeUndefined();
});

test('a mark that never closes leaves out the line it stands on', () => {
  expect(strayQuote('x\na,b,"c\nd', 2, ',')).toEqual({
    line: 2,
    column: 5,
    cell: 2,
    closes: false,
    start: 2,
    end: 8,
    text: 'a,b,"c',
    lines: 1,
  });
  expect(strayQuote('"c', 1, ',')).toMatchObject({ start: 0, end: 2, text: '"c', lines: 1 });
});

test('text behind a mark leaves out all lines of the cell', () => {
  expect(strayQuote('a,"b\nc"d,e\nf', 1, ',')).toEqual({
    line: 1,
    column: 3,
    cell: 1,
    closes: true,
    start: 0,
    end: 10,
    text: 'a,"b\nc"d,e',
    lines: 2,
  });
  expect(strayQuote('"b"c', 1, ',')).toMatchObject({ closes: true, end: 4, lines: 1 });
});

test('a stray mark behind a cell of two lines is told on the second', () => {
  expect(strayQuote('x\n"a\nb","c\nd', 2, ',')).toEqual({
    line: 3,
    column: 4,
    cell: 1,
    closes: false,
    start: 2,
    end: 10,
    text: '"a\nb","c',
    lines: 2,
  });
});

test('a mark that opens a cell of a line below does not close the one above', () => {
  expect(strayQuote('"a\nb,"c"', 1, ',')).toMatchObject({ closes: false, end: 2 });
  expect(strayQuote('"a\n"c"', 1, ',')).toMatchObject({ closes: false, end: 2 });
  expect(strayQuote('"a;\nb;"c"', 1, ';')).toMatchObject({ closes: false, end: 3 });
});

test('a mark behind a separator of the same line closes', () => {
  expect(strayQuote('"a,"c\nd', 1, ',')).toMatchObject({ closes: true, end: 5 });
});

test('a line begins behind the feed above; below the last is the end of the text', () => {
  const startOf = lineStarts('a\n\nbc\n');
  expect([1, 2, 3, 4, 5].map(startOf)).toEqual([0, 2, 3, 6, 6]);
  expect(lineStarts('abc')(2)).toBe(3);
});

test('a record is on the line below the record before, however many lines that has', () => {
  const rows = [['a', 'b\nc\nd'], ['e\nf', 'g\nh'], ['i']];
  expect([0, 1, 2, 3].map(recordLines('"', rows))).toEqual([1, 4, 7, 8]);
  expect([0, 1, 2, 3].map(recordLines('', rows))).toEqual([1, 2, 3, 4]);
});

test.each([
  ['sep=;\na', ';'],
  ['SEP=,\r\na', ','],
  ['"sep=;"\na', ';'],
  ['sep=\t', '\t'],
  ['sep=;,,, \t\na', ';'],
  ['sep=|\ra', '|'],
  ['sep=;x\n', undefined],
  ['xsep=;\n', undefined],
  ['sep=\na', undefined],
  ['code;name', undefined],
  [`sep=;${' '.repeat(40)}\n`, ';'],
])('%j names the separator %j', (text, separator) => expect(separatorOf(text)).toBe(separator));
