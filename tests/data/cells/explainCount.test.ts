import { expect, test } from 'vitest';
import { explainCount, readCount } from '../../../src/data/cells/count.ts';

test.each([
  ['-1', 'negative-number'],
  ['- 1', 'negative-number'],
  ['-  1', 'negative-number'],
  ['−12', 'negative-number'],
  ['–3', 'negative-number'],
  ['—3', 'negative-number'],
  ['(5)', 'negative-number'],
  ['  -1', 'negative-number'],
  ['-', 'not-a-number'],
  ['a-1', 'not-a-number'],
  ['1e3', 'not-a-number'],
  ['1E12', 'not-a-number'],
  ['1,5e+13', 'not-a-number'],
  ['1.25E-3', 'not-a-number'],
  ['12e3', 'not-a-number'],
  ['1e3x', 'unit-in-number'],
  ['1;5e3', 'not-a-number'],
  ['12 người', 'unit-in-number'],
  ['12người', 'unit-in-number'],
  ['1.298 đại biểu', 'unit-in-number'],
  ['12%', 'unit-in-number'],
  ['12\t%', 'unit-in-number'],
  ['1x1e3', 'unit-in-number'],
  ['x12%', 'not-a-number'],
  ['9007199254740992', 'number-too-large'],
  ['9.007.199.254.740.992', 'number-too-large'],
  ['9 007 199 254 740 992', 'number-too-large'],
  ['1,298', 'ambiguous-number'],
  ['1,298,000', 'ambiguous-number'],
  ['12,298', 'ambiguous-number'],
  ['123,298', 'ambiguous-number'],
  ['1234,298', 'fraction'],
  ['12,5', 'fraction'],
  ['12.34', 'fraction'],
  ['1,2345', 'fraction'],
  ['1.2345', 'mixed-number'],
  ['1.23456', 'mixed-number'],
  ['12.3456', 'mixed-number'],
  ['1.298,5', 'fraction'],
  ['1.298.000,25', 'fraction'],
  ['123.298,5', 'fraction'],
  ['1298.000,5', 'mixed-number'],
  ['1.29,5', 'mixed-number'],
  ['1.298,5,0', 'mixed-number'],
  ['1,298.5', 'mixed-number'],
  ['1,298,00', 'mixed-number'],
  ['5,', 'mixed-number'],
  ['1 29', 'mixed-number'],
  ['1,298 000', 'mixed-number'],
  ['.5', 'not-a-number'],
  ['x1,298', 'not-a-number'],
  ['x12,5', 'not-a-number'],
  ['12,5;', 'not-a-number'],
  ['x1.298,5', 'not-a-number'],
  ['5/', 'not-a-number'],
  ['không', 'not-a-number'],
  ['', 'not-a-number'],
])('"%s" is refused as %s', (text, code) => {
  expect(readCount(text)).toBeUndefined();
  expect(explainCount(text).code).toBe(code);
});

test('a number that might be two is shown without its commas', () => {
  expect(explainCount(' 1,298,000 ').hint.en).toBe('Write 1298000, without a separator.');
});

test('a word of other script behind a number is told, however many spaces stand between', () => {
  expect(explainCount('12 \u00A0 người').code).toBe('unit-in-number');
});
