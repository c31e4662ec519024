import { expect, test } from 'vitest';
import { decode } from '../../../src/data/bytes/decode.ts';
import { decodeEightBit } from '../../../src/data/bytes/eightBit.ts';
import { endOf, positionAt } from '../../../src/data/bytes/position.ts';
import { foreignKind } from '../../../src/data/bytes/signature.ts';
import { decodeUtf16, guessUtf16, unpairedSurrogate } from '../../../src/data/bytes/utf16.ts';
import { decodeUtf8, surveyUtf8 } from '../../../src/data/bytes/utf8.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

test.each([
  ['a', 0, 1, 1],
  ['a\nb', 2, 2, 1],
  ['a\r\nbc', 4, 2, 2],
  ['a\rb\r\rc', 5, 4, 1],
  ['ab\ncd', 1, 1, 2],
])('in %j the character %d stands on line %d, column %d', (text, index, line, column) => {
  expect(positionAt(text, index)).toEqual({ line, column });
});

test('the end of a text is behind its last character', () => {
  expect(endOf('a\nbc')).toEqual({ line: 2, column: 3 });
  expect(endOf('')).toEqual({ line: 1, column: 1 });
});

test.each([
  ['PK\x03\x04', 'workbook'],
  ['PK\x05\x06', 'workbook'],
  ['PK\x08', 'workbook'],
  ['PK', undefined],
  ['PK\x09a', undefined],
  ['PA\x03\x04', undefined],
  ['XK\x03\x04', undefined],
  ['\xd0\xcf\x11\xe0', 'workbook'],
  ['\xd0\xcf\x11', undefined],
  ['%PDF-1.7', 'binary'],
  ['%PDA', undefined],
  ['\x89PNG', 'binary'],
  ['\xff\xd8\xff\xe0', 'binary'],
  ['GIF89a', 'binary'],
  ['\x1f\x8b', 'binary'],
  ['Rar!', 'binary'],
  ['7z\xbc\xaf', 'binary'],
  ['{\\rtf1', 'binary'],
  ['<!DOCTYPE html>', 'web page'],
  [' \n<html>', 'web page'],
  ['\xef\xbb\xbf<?xml', 'web page'],
  ['\xff\xfe<\0t\0a\0b\0l\0e\0', 'web page'],
  ['<!-- a -->', 'web page'],
  ['<b>', undefined],
  ['a<html>', undefined],
  [`${' '.repeat(594)}<html>`, 'web page'],
  [`${' '.repeat(600)}<html>`, undefined],
  ['code;name', undefined],
  ['', undefined],
])('%j is %s', (bytes, kind) => expect(foreignKind(latin(bytes))).toBe(kind));

test('the side of the NULs tells the order of UTF-16', () => {
  expect(guessUtf16(latin('a\0b\0'))).toBe('UTF-16LE');
  expect(guessUtf16(latin('\0a\0b'))).toBe('UTF-16BE');
  expect(guessUtf16(latin('\0\0\0\0'))).toBeUndefined();
  expect(guessUtf16(latin('abcdefghi\0'))).toBeUndefined();
  expect(guessUtf16(latin('\0bcdefghij'))).toBeUndefined();
  expect(guessUtf16(latin('abcdefgh\0'))).toBe('UTF-16BE');
  expect(guessUtf16(latin('abcdefg\0'))).toBe('UTF-16LE');
  expect(guessUtf16(latin('a\0'.repeat(8) + '\0a'))).toBeUndefined();
  expect(guessUtf16(latin('a\0'.repeat(9) + '\0a'))).toBe('UTF-16LE');
  expect(guessUtf16(latin('\0a'.repeat(8) + 'a\0'))).toBeUndefined();
  expect(guessUtf16(latin('\0a'.repeat(9) + 'a\0'))).toBe('UTF-16BE');
  expect(guessUtf16(latin('a'.repeat(4096) + 'a\0'.repeat(4096)))).toBeUndefined();
  expect(guessUtf16(latin(''))).toBeUndefined();
});

test('UTF-16 of either order loses the byte that has no partner', () => {
  expect(decodeUtf16(latin('a\0b\0c'), 'UTF-16LE')).toBe('ab');
  expect(decodeUtf16(latin('\0a\0bc'), 'UTF-16BE')).toBe('ab');
  expect(unpairedSurrogate('a\uD83Db')).toBe(1);
  expect(unpairedSurrogate('a😀')).toBe(-1);
});

test.each([
  ['', 0, 0, undefined],
  ['abc', 0, 0, undefined],
  ['\xc3\xa1', 1, 0, undefined],
  ['\xe1\xba\xa3\xf0\x9f\x98\x80', 2, 0, undefined],
  ['\xc2\x80\xdf\xbf', 2, 0, undefined],
  ['\xe0\xa0\x80\xf0\x90\x80\x80', 2, 0, undefined],
  ['\xef\xbf\xbd\xf4\x8f\xbf\xbf', 2, 0, undefined],
  ['a\xe1b\xc3', 0, 2, 1],
  ['\x80', 0, 1, 0],
  ['\xc1\x80', 0, 2, 0],
  ['\xe0\x80\x80', 0, 3, 0],
  ['\xed\xa0\x80', 0, 3, 0],
  ['\xf4\x90\x80\x80', 0, 4, 0],
  ['\xf5\x80\x80\x80', 0, 4, 0],
  ['\xe1\xbaa', 0, 2, 0],
  ['\xc3\xa1\xff\xc3\xa1', 2, 1, 2],
])('of %j %d characters are sound and %d places broken', (bytes, valid, broken, firstBroken) => {
  expect(surveyUtf8(latin(bytes))).toEqual({ valid, broken, firstBroken });
  expect(decodeUtf8(latin(bytes)) === undefined).toBe(broken > 0);
});

test('a text of one byte per letter is Vietnamese, a font, or neither', () => {
  expect(decodeEightBit(latin('Kh\xfdn'))).toBe('Khưn');
  expect(decodeEightBit(latin('\xa7\xb6ng b\xe9'))).toEqual({ font: 'tcvn3' });
  expect(decodeEightBit(latin('plain'))).toBeUndefined();
  expect(decodeEightBit(latin('\xb1\xb2\xb3'))).toBeUndefined();
});

test('windows-1258 that makes as many words as a font does is taken for what it says', () => {
  expect(decodeEightBit(latin('b\xf4\xf2 x\xb7'))).toBe('bô\u0323 x·');
});

test('without a known word four in five letters beyond ASCII must be Vietnamese', () => {
  expect(decodeEightBit(latin('\xe0\xe0\xe0\xe0\xb7'))).toBe('àààà·');
  expect(decodeEightBit(latin('\xe0\xe0\xe0\xb7'))).toBeUndefined();
});

test('capital letters behind small ones are no Vietnamese', () => {
  expect(decodeEightBit(latin('t\xc0b e\xc9t'))).toBeUndefined();
  expect(decodeEightBit(latin('T\xc0B E\xc9T'))).toBe('TÀB EÉT');
});

test('the first 100,000 characters tell whether a text is Vietnamese', () => {
  expect(decodeEightBit(latin(`Kh\xfdn${' '.repeat(99_995)}\xb1\xb2`))).toBeUndefined();
  expect(decodeEightBit(latin(`Kh\xfdn${' '.repeat(99_996)}\xb1\xb2`))).toBeTypeOf('string');
});

test('a text with four broken letters for each sound one is UTF-8 still, with five it is none', () => {
  expect(decode(latin('\xc3\xa1\xff\xff\xff\xff')).problem?.fault.code).toBe('broken-utf8');
  expect(decode(latin('\xc3\xa1\xb1\xb1\xb1\xb1\xb1')).problem?.fault.code).toBe(
    'unknown-encoding',
  );
});

test.each([
  ['', 'empty-file', 'UTF-8', 1, 1],
  [' \n ', 'empty-file', 'UTF-8', 1, 1],
  ['\xef\xbb\xbf', 'empty-file', 'UTF-8 BOM', 1, 1],
  ['PK\x03\x04', 'workbook', 'unknown', 1, 1],
  ['<html>', 'web-page', 'unknown', 1, 1],
  ['%PDF', 'binary-file', 'unknown', 1, 1],
  ['\x01\x02\x03\x04abc', 'binary-file', 'unknown', 1, 1],
  ['\x08\x0e\x1f\x01abc', 'binary-file', 'unknown', 1, 1],
  ['\xef\xbb\xbf\xef\xbb\xbfa', 'double-bom', 'UTF-8 BOM', 1, 1],
  ['\xff\xfea\0\n\0b', 'odd-length', 'UTF-16LE', 2, 1],
  ['\xfe\xff\0a\0\n\0', 'odd-length', 'UTF-16BE', 2, 1],
  ['\xff\xfea\0\n\0b\0\x3d\xd8c\0', 'broken-utf16', 'UTF-16LE', 2, 2],
  ['\xef\xbb\xbfa\nb\xff', 'broken-utf8', 'UTF-8 BOM', 2, 2],
  ['\xc3\xa1\nb\xff', 'broken-utf8', 'UTF-8', 2, 2],
  ['a\nbc\xb1\xb2\xb3', 'unknown-encoding', 'unknown', 2, 3],
  ['a\n\xa7\xb6ng b\xe9', 'tcvn3', 'unknown', 2, 1],
  ['a\n\xd1a\xfbng bo\xe4', 'vni', 'unknown', 2, 1],
])('%j is refused as %s (%s) at line %d, column %d', (bytes, code, encoding, line, column) => {
  const { text, problem, ...found } = decode(latin(bytes));
  expect(text).toBeUndefined();
  expect({ ...found, code: problem?.fault.code, at: problem?.at }).toEqual({
    encoding,
    code,
    at: { line, column },
  });
});

test.each([
  '\xef\xbba \xc3\xa1',
  '\xefa\xbf \xc3\xa1',
  'a\xbb\xbf \xc3\xa1',
  '\xef\xbf\xbb \xc3\xa1\xff',
  '\xffa \xc3\xa1',
  'a\xfe \xc3\xa1',
  '\xfea \xc3\xa1',
  'a\xff \xc3\xa1',
  '\xfe\xfe \xc3\xa1',
  '\xff\xff \xc3\xa1',
])('%j begins with no byte order mark, though some of its bytes are those of one', (bytes) => {
  expect(decode(latin(bytes))).toMatchObject({
    encoding: 'UTF-8',
    problem: { fault: { code: 'broken-utf8' } },
  });
});

test('few controls make no binary file', () => {
  for (const controls of ['\x01\x02\x03', '\t\n\x0b\x0c\r', '\t\t\t\t', '\r\r\r\r'])
    expect(decode(latin(`${controls}ab`)).text, JSON.stringify(controls)).toBe(`${controls}ab`);
  expect(decode(latin(`\x01\x02\x03\x04${'a'.repeat(76)}`)).text).toHaveLength(80);
  expect(decode(latin(`\x01\x02\x03\x04${'a'.repeat(75)}`)).text).toBeUndefined();
});

test('a text with a few lost letters is refused or warned of where they begin', () => {
  expect(decode(Buffer.from('a\nb T?nh ?y')).problem).toMatchObject({ at: { line: 2, column: 4 } });
  expect(decode(Buffer.from('a\nTá»‰nh')).text).toBeUndefined();
  expect(decode(Buffer.from('a\nb T?nh ủy'))).toMatchObject({
    text: 'a\nb T?nh ủy',
    problem: { fault: { severity: 'warning' } },
  });
});

test('a byte that windows-1258 lacks is told where it stands', () => {
  expect(decode(latin('x\nKh\xfdn \xd0\xfd\xfd\xfd \x8a'))).toEqual({
    encoding: 'windows-1258',
    problem: {
      fault: expect.objectContaining({ code: 'undefined-byte' }),
      at: { line: 2, column: 11 },
    },
  });
});
