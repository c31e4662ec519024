import { describe, expect, it } from 'vitest';
import { isWholeCoverage } from '../../src/figures/coverage.ts';
import type { FigureId } from '../../src/figures/figure.ts';
import { figure } from '../../src/figures/registry.ts';
import { registerFor, reported } from '../statistics/smallTerm.ts';
import { cases } from './cases.ts';
import { committees, contextFor, plan } from './terms.ts';

const isWhole = (id: FigureId, name: string) => isWholeCoverage(figure(id, cases[name]!));

describe('Coverage is whole', () => {
  it('where every congress that is due reports, and not where one is missing', () => {
    expect(isWhole('delegate-attendance', 'one-committee')).toBe(true);
    expect(isWhole('delegate-attendance', 'all-done')).toBe(false);
  });

  it('of nothing that needs no report, and of no number that was reported as a total', () => {
    expect(isWhole('completion-by-level', 'all-done')).toBe(false);
    const row = { code: 'BK', level: 'co-so', measure: 'attendance', asOf: '2020-06-30' } as const;
    const register = registerFor({
      plan,
      organizations: committees.slice(0, 1),
      reported: [reported({ ...row, numerator: 9, denominator: 10 })],
    });
    const made = figure('delegate-attendance', contextFor(register, '2020-06-30'));
    expect(made.lead?.number).toBe('9/10');
    expect(isWholeCoverage(made)).toBe(false);
  });

  it('of no figure without data', () => {
    expect(isWhole('delegate-attendance', 'shortest-term')).toBe(false);
  });
});
