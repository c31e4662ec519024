import { describe, expect, it } from 'vitest';
import type { FigureId } from '../../src/figures/figure.ts';
import { figure } from '../../src/figures/registry.ts';
import { roundingOf } from '../../src/figures/rounding.ts';
import { registerFor, reported } from '../statistics/smallTerm.ts';
import { cases } from './cases.ts';
import { committees, contextFor, plan } from './terms.ts';

const rounding = (id: FigureId, name: string) => roundingOf(figure(id, cases[name]!));

describe('Rates are said to be rounded', () => {
  it('where they were computed, in the table or in the chart alone', () => {
    expect(rounding('completion-by-level', 'all-done')).toBe('computed');
    expect(rounding('limitations-by-committee', 'all-done')).toBe('computed');
    expect(rounding('timeline', 'all-done')).toBe('computed');
  });

  it('not where they stand as somebody printed them', () => {
    expect(rounding('reported-and-computed', 'all-done')).toBe('printed');
    const row = { code: 'BK', level: 'co-so', measure: 'held', asOf: '2020-06-30' } as const;
    const register = registerFor({
      plan,
      organizations: committees.slice(0, 1),
      reported: [reported({ ...row, printed: 'hơn 94%' })],
    });
    const made = figure('completion-by-level', contextFor(register, '2020-06-30'));
    expect(roundingOf(made)).toBe('printed');
  });

  it('not where there is none', () => {
    expect(rounding('upcoming-congresses', 'all-done')).toBeUndefined();
    expect(rounding('congress-calendar', 'all-done')).toBeUndefined();
    expect(rounding('completion-by-level', 'shortest-term')).toBeUndefined();
  });
});
