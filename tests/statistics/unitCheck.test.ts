import { expect, test } from 'vitest';
import type { Reported } from '../../src/data/records.ts';
import { unitCheck } from '../../src/statistics/unitCheck.ts';
import { reported } from './smallTerm.ts';

const row = (given: Partial<Reported>): Reported => ({
  ...reported({ asOf: '2020-06-30', code: 'P', level: 'co-so', measure: 'held' }),
  ...given,
});
const computed = { numerator: 451, denominator: 452 };

test('both counts are compared where both are given', () => {
  expect(unitCheck(row(computed), computed)).toBe('agrees');
  expect(unitCheck(row({ numerator: 450, denominator: 452 }), computed)).toBe('disagrees');
  expect(unitCheck(row({ numerator: 451, denominator: 453 }), computed)).toBe('disagrees');
});

test('the count that is given is compared alone, and the printed rate is then not asked', () => {
  expect(unitCheck(row({ numerator: 451, printed: '12%' }), computed)).toBe('agrees');
  expect(unitCheck(row({ denominator: 453, printed: '99,8%' }), computed)).toBe('disagrees');
});

test('without counts the computed ratio is compared with the printed rate', () => {
  expect(unitCheck(row({ printed: '99,8%' }), computed)).toBe('agrees');
  expect(unitCheck(row({ printed: '99,7%' }), computed)).toBe('agrees');
  expect(unitCheck(row({ printed: 'trên 99%' }), computed)).toBe('agrees');
  expect(unitCheck(row({ printed: '100,0%' }), computed)).toBe('disagrees');
});

test('a printed rate disagrees with units that give nothing to divide by', () => {
  expect(unitCheck(row({ printed: '100%' }), { numerator: 0, denominator: 0 })).toBe('disagrees');
});

test('a row without any number has nothing that could disagree', () => {
  expect(unitCheck(row({}), computed)).toBe('agrees');
});

test('nothing computed is nothing to compare with', () => {
  expect(unitCheck(row(computed), undefined)).toBe('no-units');
});
