import { describe, expect, it } from 'vitest';
import { pace } from '../../src/statistics/pace.ts';
import { date, heldOn, organization, planRow, registerFor } from './smallTerm.ts';

/** A level of 40 organisations whose congresses close on these days. */
function levelOf(days: readonly string[]) {
  const codes = Array.from({ length: 40 }, (_, index) => `O${index}`);
  const { units } = registerFor({
    plan: [planRow('co-so', '2020-06-30'), planRow('huyen', '2020-08-31')],
    organizations: [
      organization('P', undefined, 'huyen'),
      ...codes.map((code) => organization(code, 'P', 'co-so')),
    ],
    congresses: days.map((day, index) => heldOn(codes[index]!, day)),
  });
  return units('P', 'co-so');
}

const days = (count: number, day: string) => Array<string>(count).fill(day);
const asOf = date('2020-06-02');
const lastDay = date('2020-06-30');

describe('The pace', () => {
  // 4 before the four weeks, 16 in them, 20 left.
  const level = levelOf([...days(4, '2020-05-05'), ...days(16, '2020-05-06')]);

  it('is that of the last four weeks, beside what is needed until the last day on time', () => {
    const { perWeek, left, neededPerWeek } = pace(level, asOf, lastDay);
    expect({ perWeek, left, neededPerWeek }).toEqual({ perWeek: 4, left: 20, neededPerWeek: 5 });
  });

  it('gives an end with the range of a count of sixteen: from 16 − 8 to 16 + 8 in four weeks', () => {
    const { finish } = pace(level, asOf, lastDay);
    // 20 left: at 16 in 28 days 35 days, at 24 23.3, at 8 70.
    expect(finish?.likely.toString()).toBe('2020-07-07');
    expect(finish?.earliest.toString()).toBe('2020-06-26');
    expect(finish?.latest?.toString()).toBe('2020-08-11');
  });

  it('needs nothing of a deadline that has passed or that there is none', () => {
    expect(pace(level, date('2020-06-30'), lastDay).neededPerWeek).toBeUndefined();
    expect(pace(level, asOf, undefined).neededPerWeek).toBeUndefined();
  });

  it('says nothing of the end from fewer than ten congresses, or when none is left', () => {
    expect(pace(levelOf(days(9, '2020-05-20')), asOf, lastDay).finish).toBeUndefined();
    expect(pace(levelOf(days(10, '2020-05-20')), asOf, lastDay).finish).toBeDefined();
    const all = pace(levelOf(days(40, '2020-05-20')), asOf, lastDay);
    expect(all).toMatchObject({ left: 0, neededPerWeek: 0, finish: undefined });
  });
});
