import { describe, expect, it } from 'vitest';
import { lateDays } from '../../src/statistics/lateDays.ts';
import { congress, date, heldOn, organization, planRow, registerFor } from './smallTerm.ts';

const plan = [planRow('co-so', '2020-05-31', 'through'), planRow('huyen', '2020-08-31', 'through')];

function unitsOf(closed: readonly (string | undefined)[]) {
  const register = registerFor({
    plan,
    organizations: [
      organization('P', undefined, 'huyen'),
      ...closed.map((_, index) => organization(`U${index}`, 'P', 'co-so')),
    ],
    congresses: closed.map((day, index) =>
      day === undefined ? congress(`U${index}`) : heldOn(`U${index}`, day),
    ),
  });
  return register.units('P', 'co-so');
}

describe('Days late', () => {
  it('are counted in bins whose ends belong to them, the late apart from the overdue', () => {
    // Late by 1, 7, 8, 30 and 31 days; one on its last day is not late; one is overdue by 40.
    const closed = ['2020-06-01', '2020-06-07', '2020-06-08', '2020-06-30', '2020-07-01'];
    const units = unitsOf([...closed, '2020-05-31', undefined]);
    expect(lateDays(units, date('2020-07-10'))).toEqual({
      bins: [
        { from: 1, to: 7, late: 2, overdue: 0 },
        { from: 8, to: 14, late: 1, overdue: 0 },
        { from: 15, to: 30, late: 1, overdue: 0 },
        { from: 31, late: 1, overdue: 1 },
      ],
      // 1, 7, 8, 30, 31.
      late: { count: 5, median: 8, shortest: 1, longest: 31 },
      overdue: { count: 1, median: 40, shortest: 40, longest: 40 },
    });
  });

  it('have no middle where none is late', () => {
    const days = lateDays(unitsOf(['2020-05-01']), date('2020-07-10'));
    const { late: lateDaysOf, overdue: overdueDays, bins } = days;
    expect([lateDaysOf, overdueDays]).toEqual([undefined, undefined]);
    expect(bins.every(({ late, overdue }) => late + overdue === 0)).toBe(true);
  });
});
