import { describe, expect, it } from 'vitest';
import { playThrough } from '../../../src/figures/progress/playThrough.ts';
import { figure } from '../../../src/figures/registry.ts';
import { formatDate, formatFraction, formatShare } from '../../../src/locale/format.ts';
import { date, heldOn, organization, planRow, registerFor } from '../../statistics/smallTerm.ts';
import { bacKanInSmall } from '../terms.ts';

const axis = { from: date('2020-02-01'), to: date('2020-06-30') };

const contextOf = (register: typeof bacKanInSmall, asOf = '2020-06-30') =>
  ({ register, asOf: date(asOf), scope: register.root, locale: 'vi' }) as const;

describe('The play-through', () => {
  it('goes from the first congress to the as-of date, a day at a time', () => {
    const { days, axis: place } = playThrough(contextOf(bacKanInSmall), axis)!;
    expect(days).toHaveLength(142);
    expect([days[0], days[1], days.at(-1)]).toEqual(['10/02/2020', '11/02/2020', '30/6/2020']);
    expect(place).toEqual({ first: 9, days: 151 });
  });

  it("says on every day of the figure's table what stands there", () => {
    const context = contextOf(bacKanInSmall);
    const { days, levels } = playThrough(context, axis)!;
    const { rows } = figure('completion-over-time', context);
    expect(rows.length).toBeGreaterThan(10);
    for (const { level, date: day, completed, total } of rows) {
      const { steps } = levels.find(({ name }) => name === level)!;
      const index = days.indexOf(formatDate(day as Temporal.PlainDate, 'vi'));
      const [, said] = steps.findLast(([from]) => from <= index)!;
      const [done, of] = [Number(completed), Number(total)];
      expect(said).toBe(`${formatFraction(done, of, 'vi')} (${formatShare(done, of, 'vi')})`);
    }
  });

  it('knows of every level what it had on the first day: none of its units, or no unit yet', () => {
    const register = registerFor({
      plan: [
        planRow('low', '2020-06-30'),
        planRow('new', '2020-06-30'),
        planRow('top', '2020-06-30'),
      ],
      organizations: [
        organization('R', undefined, 'top'),
        organization('A', 'R', 'low'),
        organization('B', 'R', 'new', { established: '2020-03-05' }),
      ],
      congresses: [heldOn('A', '2020-03-01'), heldOn('B', '2020-03-07')],
    });
    const { levels } = playThrough(contextOf(register), axis)!;
    expect(levels.map(({ name, steps }) => [name, steps])).toEqual([
      ['low', [[0, '1/1 (100%)']]],
      [
        'new',
        [
          [0, 'Chưa có số liệu'],
          [4, '0/1 (0%)'],
          [6, '1/1 (100%)'],
        ],
      ],
      ['top', [[0, '0/1 (0%)']]],
    ]);
  });

  it('is none where no congress was opened, or the first on the as-of date', () => {
    expect(playThrough(contextOf(bacKanInSmall, '2020-01-31'), axis)).toBeUndefined();
    expect(playThrough(contextOf(bacKanInSmall, '2020-02-10'), axis)).toBeUndefined();
  });
});
