import { expect, test } from 'vitest';
import { codePoint, quote, visible } from '../../../src/data/text/quote.ts';

test('what cannot be seen is shown as U+XXXX', () => {
  expect(quote('BK\u200B-\u00A001\u202E')).toBe('"BK<U+200B>-<U+00A0>01<U+202E>"');
  expect(visible('a\u001B[31mb\n')).toBe('a<U+001B>[31mb<U+000A>');
  expect(visible('\uD83D')).toBe('<U+D83D>');
  expect(visible('Đảng bộ'.normalize('NFC'))).toBe('Đảng bộ');
});

test('a long cell is cut', () => {
  expect(quote('x'.repeat(100), 5)).toBe('"xxxxx…"');
  expect(quote('x'.repeat(5), 5)).toBe('"xxxxx"');
});

test('a letter of another script is named beside Latin ones, and not among its own', () => {
  expect(quote('Мã Αb')).toBe('"М<U+041C>ã Α<U+0391>b"');
  expect(quote('МК-01')).toBe('"МК-01"');
  expect(quote('Mã')).toBe('"Mã"');
});

test('a code point has four digits or more', () => {
  expect([codePoint('\t'), codePoint('😀')]).toEqual(['U+0009', 'U+1F600']);
});
