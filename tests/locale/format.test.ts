import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDate,
  formatDateRange,
  formatFraction,
  formatMonth,
  formatOutOf,
  formatRate,
  formatShare,
  formatShortDate,
} from '../../src/locale/format.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);

describe('A count', () => {
  it('has a dot for thousands in Vietnamese and a comma in English', () => {
    expect(formatCount(1298, 'vi')).toBe('1.298');
    expect(formatCount(1298, 'en')).toBe('1,298');
    expect(formatFraction(2600, 2600, 'vi')).toBe('2.600/2.600');
    expect(formatOutOf(31, 46, 'en')).toBe('31 of 46');
  });
});

describe('A share', () => {
  it('is rounded half-up to one decimal, with a comma in Vietnamese', () => {
    expect(formatShare(1, 11, 'vi')).toBe('9,1%');
    expect(formatShare(1, 11, 'en')).toBe('9.1%');
    expect(formatShare(1, 8, 'vi')).toBe('12,5%');
    expect(formatShare(1, 16, 'vi')).toBe('6,3%'); // 6,25 is halfway and goes up
    expect(formatShare(31, 46, 'vi')).toBe('67,4%');
  });

  it('has no decimals when it is whole', () => {
    expect(formatShare(452, 452, 'vi')).toBe('100%');
    expect(formatShare(0, 11, 'vi')).toBe('0%');
    expect(formatShare(1, 2, 'vi')).toBe('50%');
    expect(formatShare(1, 10, 'vi')).toBe('10%');
  });

  it('is not rounded to 0% or 100% when it is neither', () => {
    expect(formatShare(2599, 2600, 'vi')).toBe('99,96%');
    expect(formatShare(1, 2600, 'vi')).toBe('0,04%');
    expect(formatShare(99999, 100000, 'vi')).toBe('99,999%');
  });

  it('is undefined of nothing', () => {
    expect(formatShare(0, 0, 'vi')).toBeUndefined();
  });

  it('reads the same from a rate as from its fraction', () => {
    const fraction = fc.tuple(fc.nat(60_000), fc.integer({ min: 1, max: 60_000 }));
    fc.assert(
      fc.property(fraction, ([a, b]) => {
        const [count, of] = [Math.min(a, b), b];
        expect(formatRate(count / of, 'vi')).toBe(formatShare(count, of, 'vi'));
      }),
    );
  });
});

describe('A date', () => {
  it('is written as official prose writes it', () => {
    expect(formatDate(day('2020-06-30'), 'vi')).toBe('30/6/2020');
    expect(formatDate(day('2020-07-02'), 'vi')).toBe('02/7/2020');
    expect(formatDate(day('2020-02-09'), 'vi')).toBe('09/02/2020');
    expect(formatDate(day('2020-10-26'), 'vi')).toBe('26/10/2020');
    expect(formatDate(day('2020-06-30'), 'en')).toBe('30 June 2020');
  });

  it('leaves out a year that is clear', () => {
    expect(formatShortDate(day('2020-08-31'), 'vi')).toBe('31/8');
    expect(formatShortDate(day('2020-08-31'), 'en')).toBe('31 Aug');
  });

  it('makes a span as short as is clear', () => {
    expect(formatDateRange(day('2020-10-26'), day('2020-10-28'), 'vi')).toBe('26–28/10/2020');
    expect(formatDateRange(day('2020-06-30'), day('2020-07-02'), 'vi')).toBe('30/6 – 02/7/2020');
    expect(formatDateRange(day('2020-12-31'), day('2021-01-01'), 'vi')).toBe(
      '31/12/2020 – 01/01/2021',
    );
    expect(formatDateRange(day('2020-06-15'), undefined, 'en')).toBe('15 June 2020');
    expect(formatDateRange(day('2020-06-15'), day('2020-06-15'), 'vi')).toBe('15/6/2020');
  });

  it('is a month on an axis', () => {
    expect(formatMonth(day('2020-01-01'), 'vi')).toBe('T1');
    expect(formatMonth(day('2020-10-01'), 'en')).toBe('Oct');
  });
});
