import { describe, expect, it } from 'vitest';
import type { Congress } from '../../src/data/records.ts';
import { pace } from '../../src/statistics/pace.ts';
import { congress, date, heldOn, organization, planRow, registerFor } from './smallTerm.ts';

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
    expect(finish?.latest.toString()).toBe('2020-08-11');
  });

  it('needs nothing of a deadline that has passed or that there is none', () => {
    expect(pace(level, date('2020-06-30'), lastDay).neededPerWeek).toBeUndefined();
    expect(pace(level, asOf, undefined).neededPerWeek).toBeUndefined();
  });

  it('says nothing of the end from fewer than ten congresses, or when none is left', () => {
    expect(pace(levelOf(days(9, '2020-05-20')), asOf, lastDay).finish).toBeUndefined();
    const { finish } = pace(levelOf(days(10, '2020-05-20')), asOf, lastDay);
    // 30 left: at 10 in 28 days 84 days, at the least 10 − 6.3 it is 229.
    expect(finish?.likely.toString()).toBe('2020-08-25');
    expect(finish?.latest.toString()).toBe('2021-01-17');
    const all = pace(levelOf(days(40, '2020-05-20')), asOf, lastDay);
    expect(all).toMatchObject({ left: 0, neededPerWeek: 0, finish: undefined });
  });
});

describe('What the rest have planned', () => {
  /** Three organisations to come, one done and one that was dissolved. */
  const planOf = (...congresses: readonly Congress[]) => {
    const { units } = registerFor({
      plan: [planRow('co-so', '2020-06-30')],
      organizations: [
        organization('P', undefined, 'huyen'),
        ...['A', 'B', 'C', 'DONE'].map((code) => organization(code, 'P', 'co-so')),
        organization('GONE', 'P', 'co-so', { dissolved: '2020-06-01' }),
      ],
      congresses: [
        ...congresses,
        heldOn('DONE', '2020-05-20', { planned: '2020-07-20' }),
        congress('GONE', { planned: '2020-08-20' }),
      ],
    });
    return pace(units('P', 'co-so'), asOf, lastDay);
  };

  it('ends on the last of their days, and some may have none', () => {
    const { left, lastPlanned, unplanned } = planOf(
      congress('A', { planned: '2020-06-25' }),
      congress('B', { planned: '2020-06-10' }),
    );
    expect([left, lastPlanned?.toString(), unplanned]).toEqual([3, '2020-06-25', 1]);
  });

  it('has no last day where none of them has one', () => {
    expect(planOf()).toMatchObject({ left: 3, lastPlanned: undefined, unplanned: 3 });
  });
});
