import { expect, test } from 'vitest';
import { codeKey, explainCode, likelyCode, readCode } from '../../../src/data/cells/code.ts';

test.each(['BK-01', 'bk.01', '1', 'a_b', 'ĐB-01', 'Ủy-1', 'x'.repeat(64), 'con1', 'e5', 'com'])(
  '%s is a code',
  (text) => expect(readCode(text)).toBe(text),
);

test.each([
  ['', 'bad-code'],
  ['-a', 'bad-code'],
  ['a b', 'bad-code'],
  ['a/b', 'bad-code'],
  ['x'.repeat(65), 'bad-code'],
  ['a"b', 'bad-code'],
  ['CON', 'reserved-code'],
  ['nul.txt', 'reserved-code'],
  ['com1', 'reserved-code'],
  ['constructor', 'reserved-code'],
  ['toString', 'reserved-code'],
  ['1e5', 'code-as-number'],
  ['1,5E+10', 'code-as-number'],
  ['“BK-01”', 'curly-quotes'],
  ['"BK-01', 'curly-quotes'],
  ['BK\u200B01', 'invisible-character'],
  ['BK\u000701', 'invisible-character'],
  ['BK\u00A001', 'invisible-character'],
  ['BK\n01', 'invisible-character'],
  ['ВK-01', 'look-alike-letter'],
])('"%s" is refused as %s', (text, code) => {
  expect(readCode(text)).toBeUndefined();
  expect(explainCode(text).code).toBe(code);
});

test('the first character that is amiss is named', () => {
  expect(explainCode('a\u200Bb\u0007').says.en).toMatch(/^holds U\+0007,/);
  expect(explainCode('a\u00A0b\u200B').says.en).toMatch(/^holds U\+200B,/);
  expect(explainCode('a\u00A0b').says.en).toMatch(/^holds U\+00A0,/);
  expect(explainCode('ВК').says.en).toMatch(/^holds "В" \(U\+0412\)/);
});

test('a code that is too long is told its length', () => {
  expect(explainCode('x'.repeat(65)).says.en).toMatch(/^has 65 characters and cannot be a code/);
  expect(explainCode('-').says.en).toMatch(/^cannot be a code/);
});

test.each([
  ['ВК–01', 'BK-01'],
  ['“BK-01”', 'BK-01'],
  [`"BK'01"`, 'BK01'],
  ['B\u200BK\u0007 0\u00A01', 'BK01'],
  ['BK—01‑2', 'BK-01-2'],
  ['Ðảng'.normalize('NFD'), 'Đảng'],
])('%j most probably stands for %s', (text, code) => expect(likelyCode(text)).toBe(code));

test('codes that differ in case only are one', () => {
  expect(codeKey('BK-Đ')).toBe('bk-đ');
});
