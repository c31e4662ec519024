import { describe, expect, test } from 'vitest';
import { tokenize, tokenizeStart } from '../../../src/data/lines/tokenize.ts';

const rows = (text: string, delimiter = ',') => tokenize(text, delimiter).rows;
const lines = (text: string) => {
  const { rows: all, lineOf } = tokenize(text, ',');
  return all.map((_, record) => lineOf(record));
};

describe('a text is cut into rows', () => {
  test.each([
    ['LF', 'a,b\n1,2\n'],
    ['CR LF', 'a,b\r\n1,2\r\n'],
    ['CR only', 'a,b\r1,2\r'],
    ['mixed line ends', 'a,b\r\n1,2\n'],
  ])('at %s', (_name, text) => expect(rows(text)).toEqual([['a', 'b'], ['1', '2'], ['']]));

  test('without a line end at the end', () =>
    expect(rows('a,b\n1,2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]));
  test('with trailing empty fields', () =>
    expect(rows('a,b,c\n1,,\n')).toEqual([['a', 'b', 'c'], ['1', '', ''], ['']]));
  test('with leading empty fields', () => expect(rows(',,1')).toEqual([['', '', '1']]));
  test('short and long', () =>
    expect(rows('a,b\n1\n1,2,3')).toEqual([['a', 'b'], ['1'], ['1', '2', '3']]));
  test('with blank lines between', () => expect(rows('a\n\nb')).toEqual([['a'], [''], ['b']]));
  test('with quoted separators', () => expect(rows('"a,b",c')).toEqual([['a,b', 'c']]));
  test('with doubled quotation marks', () => expect(rows('"a ""b""",c')).toEqual([['a "b"', 'c']]));
  test('with quoted line ends', () =>
    expect(rows('"a\r\nb",c\r\nd')).toEqual([['a\nb', 'c'], ['d']]));
  test('with empty quoted cells', () => expect(rows('"","",x')).toEqual([['', '', 'x']]));
  test('with quotation marks inside a plain cell', () =>
    expect(rows('a "b" c,d')).toEqual([['a "b" c', 'd']]));
  test('with spaces kept', () => expect(rows(' a , b ')).toEqual([[' a ', ' b ']]));
  test('at tabs', () => expect(rows('a\tb', '\t')).toEqual([['a', 'b']]));
  test('at the separator that is given, whatever else stands oftener', () =>
    expect(rows('a,b,c;d\ne,f,g;h', ';')).toEqual([
      ['a,b,c', 'd'],
      ['e,f,g', 'h'],
    ]));
  test('without taking a line for a comment', () => expect(rows('#a,b')).toEqual([['#a', 'b']]));
  test('without taking numbers for numbers', () =>
    expect(rows('01,1e5,true')).toEqual([['01', '1e5', 'true']]));
});

describe('the beginning of a text is cut into rows', () => {
  test('as many as are asked for', () => {
    const text = 'a;b,c\n"1\n2";3\nx';
    expect(tokenizeStart(text, ';', 2)).toEqual([
      ['a', 'b,c'],
      ['1\n2', '3'],
    ]);
    expect(tokenizeStart(text, ';', 9)).toHaveLength(3);
  });
  test('at line ends of all kinds', () =>
    expect(tokenizeStart('a\r\nb\rc\nd', ';', 9)).toEqual([['a'], ['b'], ['c'], ['d']]));
});

describe('a row knows its physical line', () => {
  test('where no cell is quoted', () => expect(lines('a\nb\n\nc')).toEqual([1, 2, 3, 4]));
  test('behind a cell of several lines', () =>
    expect(lines('a,"x\ny\n\nz"\nb\n"c\nd",e\nf')).toEqual([1, 5, 6, 8]));
  test('behind a cell of several lines of CR LF', () =>
    expect(lines('"x\r\ny"\r\nb')).toEqual([1, 3]));
});

describe('a stray quotation mark', () => {
  const broken = (text: string) =>
    tokenize(text, ',').broken.map(({ line, column, cell, fault }) => [
      line,
      column,
      cell,
      fault.code,
    ]);

  test('that never closes costs its own line only', () => {
    const text = 'a,b\nc,"d\ne,f\ng,h\n';
    expect(broken(text)).toEqual([[2, 3, 1, 'unclosed-quote']]);
    expect(rows(text)).toEqual([['a', 'b'], [''], ['e', 'f'], ['g', 'h'], ['']]);
  });

  test('that another row closes costs its own line only', () => {
    const text = 'a,"b\nc,"d"\ne,f';
    expect(broken(text)).toEqual([[1, 3, 1, 'unclosed-quote']]);
    expect(rows(text)).toEqual([[''], ['c', 'd'], ['e', 'f']]);
  });

  test('with text behind it costs its own line only', () => {
    const text = 'a,"b"c\nd,e\n';
    expect(broken(text)).toEqual([[1, 3, 1, 'text-after-quote']]);
    expect(rows(text)).toEqual([[''], ['d', 'e'], ['']]);
  });

  test('with text behind the second line of its cell costs both lines', () => {
    const text = 'a,"b\nc"d\ne,f\n';
    expect(broken(text)).toEqual([[1, 3, 1, 'text-after-quote']]);
    expect(rows(text)).toEqual([[''], [''], ['e', 'f'], ['']]);
  });

  test('in the second line of a row is told there', () => {
    expect(broken('"a\nb","c\nd,e\n')).toEqual([[2, 4, 1, 'unclosed-quote']]);
  });

  test('in several rows is told in each, up to twenty', () => {
    expect(broken('"a\nb\n"c\n').map(([line]) => line)).toEqual([1, 3]);
    expect(broken('"a"x\n'.repeat(50))).toHaveLength(20);
  });

  test('followed by spaces is none', () => {
    expect(broken('"a"  ,b\n"c" \n')).toEqual([]);
  });
});
