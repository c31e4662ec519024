import { describe, expect, it } from 'vitest';
import { figure } from '../../../src/figures/registry.ts';
import { registerFor, reported } from '../../statistics/smallTerm.ts';
import { committees, contextFor, plan } from '../terms.ts';

/** The one reported row as the table and the chart write it. */
function written(row: Partial<Parameters<typeof reported>[0]>) {
  const register = registerFor({
    plan,
    organizations: committees.slice(0, 1),
    reported: [
      reported({ code: 'BK', level: 'co-so', measure: 'elected', asOf: '2020-06-15', ...row }),
    ],
  });
  const { rows, drawing } = figure('reported-and-computed', contextFor(register, '2020-06-30'));
  const chart = drawing.form === 'comparison' ? drawing.rows[0]?.reported : undefined;
  return { table: rows[0]?.['reported'], computed: rows[0]?.['computed'], chart };
}

describe('A reported number', () => {
  it('is a count of a whole', () => {
    expect(written({ numerator: 1488, denominator: 1500 })).toMatchObject({
      table: '1.488/1.500',
      chart: { text: '1.488/1.500', rate: 0.992 },
    });
  });

  it('is a count alone', () => {
    expect(written({ numerator: 1488 })).toMatchObject({
      table: '1.488',
      chart: { text: '1.488' },
    });
  });

  it('is never the whole alone: that is no count', () => {
    expect(written({ denominator: 1500 })).toMatchObject({
      table: '–/1.500',
      chart: { text: '–/1.500' },
    });
    expect(written({ denominator: 1500, printed: '99,2%' })).toMatchObject({
      table: '–/1.500',
      chart: { text: '–/1.500 (99,2%)', rate: 0.992 },
    });
  });

  it('that cannot be computed again has a missing one beside it', () => {
    expect(written({ numerator: 1488 }).computed).toBeUndefined();
  });

  it('of a whole of 0 is a count, and has no rate', () => {
    expect(written({ numerator: 0, denominator: 0 }).chart).toEqual({ text: '0/0' });
  });
});
