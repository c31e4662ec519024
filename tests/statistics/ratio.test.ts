import { expect, test } from 'vitest';
import { ratio } from '../../src/statistics/ratio.ts';

test('a ratio is not rounded', () => {
  expect(ratio(1, 11)).toBe(1 / 11);
});

test('0 of some is 0, but 0 of none is undefined', () => {
  expect(ratio(0, 11)).toBe(0);
  expect(ratio(0, 0)).toBeUndefined();
});

test('what is missing stays undefined', () => {
  expect(ratio(undefined, 11)).toBeUndefined();
  expect(ratio(1, undefined)).toBeUndefined();
});
