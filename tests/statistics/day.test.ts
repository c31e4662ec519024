import { expect, test } from 'vitest';
import { ALWAYS, dateOf, dayOf, NEVER } from '../../src/statistics/day.ts';
import { date } from './smallTerm.ts';

test('days count from 1 January 1970 and know leap years', () => {
  expect(dayOf(date('1970-01-01'))).toBe(0);
  expect(dayOf(date('1970-02-01'))).toBe(31);
  expect(dayOf(date('2020-03-01')) - dayOf(date('2020-02-28'))).toBe(2);
});

test('a day goes back to its date', () => {
  for (const iso of ['1930-02-03', '2020-02-29', '2020-06-30', '2025-12-31'])
    expect(dateOf(dayOf(date(iso))).toString()).toBe(iso);
});

test('every day lies between ALWAYS and NEVER', () => {
  expect(ALWAYS < dayOf(date('1930-02-03'))).toBe(true);
  expect(NEVER > dayOf(date('2999-12-31'))).toBe(true);
});
