import { expect, test } from 'vitest';
import { sumGiven } from '../../src/statistics/sumGiven.ts';

test('only the values that are given are added', () => {
  expect(sumGiven([3, undefined, 4])).toBe(7);
});

test('zeros add up to 0, missing values and no values to undefined', () => {
  expect(sumGiven([0, undefined])).toBe(0);
  expect(sumGiven([undefined])).toBeUndefined();
  expect(sumGiven([])).toBeUndefined();
});
