import { describe, expect, it } from 'vitest';
import { binDays } from '../../../src/charts/time/bins.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const asOf = day('2020-06-30');
const done = (iso: string, count = 1) => ({ date: day(iso), count, state: 'completed' as const });
const planned = (iso: string) => ({ date: day(iso), count: 1, state: 'planned' as const });

describe('Days gathered into spans', () => {
  it('stay days where a day is wide enough', () => {
    const bins = binDays([done('2020-06-29', 2), done('2020-06-30')], asOf, 5);
    expect(bins.map((bin) => [bin.from.toString(), bin.to.toString(), bin.total])).toEqual([
      ['2020-06-29', '2020-06-29', 2],
      ['2020-06-30', '2020-06-30', 1],
    ]);
  });

  it('become weeks that end with the as-of day, so that past and plan never mix', () => {
    const bins = binDays([done('2020-06-30'), done('2020-06-24'), planned('2020-07-01')], asOf, 1);
    expect(bins.map((bin) => [bin.from.toString(), bin.to.toString()])).toEqual([
      ['2020-06-24', '2020-06-30'],
      ['2020-07-01', '2020-07-07'],
    ]);
  });

  it('lose no congress and keep the states apart', () => {
    const late = { ...done('2020-06-30', 3), state: 'late' as const };
    const [bin] = binDays([late, done('2020-06-28', 2)], asOf, 1);
    expect(bin).toMatchObject({
      total: 5,
      parts: [
        { state: 'completed', count: 2 },
        { state: 'late', count: 3 },
      ],
    });
  });
});
