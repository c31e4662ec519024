import { describe, expect, it } from 'vitest';
import { figure } from '../../../src/figures/registry.ts';
import { registerFor, reported } from '../../statistics/smallTerm.ts';
import { committees, contextFor, plan } from '../terms.ts';

type Row = Partial<Parameters<typeof reported>[0]>;

const heldAll: Row = { measure: 'held', numerator: 92, denominator: 92 };
const completed90: Row = { measure: 'completed', numerator: 90, denominator: 92 };

/** completion-by-level of a term without unit rows. */
function made(...rows: Row[]) {
  const defaults = { code: 'BK', level: 'co-so', measure: 'held', asOf: '2020-06-30' } as const;
  const register = registerFor({
    plan,
    organizations: committees.slice(0, 1),
    reported: rows.map((row) => reported({ ...defaults, ...row })),
  });
  const {
    sentence,
    rows: table,
    drawing,
  } = figure('completion-by-level', contextFor(register, '2020-06-30'));
  const bars = drawing.form === 'bars' ? drawing.groups[0]!.rows : [];
  const parts = bars.find(({ label }) => label === 'Tổ chức cơ sở đảng')?.parts;
  const row = table.find(({ level }) => level === 'Tổ chức cơ sở đảng');
  return { sentence, row, parts: parts?.map(({ state, count }) => `${state} ${count}`) };
}

describe('Held and completed that were reported of one day and one whole', () => {
  it('are drawn and written together', () => {
    const { row, parts, sentence } = made(heldAll, completed90);
    expect(parts).toEqual(['completed 90', 'held 2']);
    expect(row).toMatchObject({ total: 92, held: 92, heldRate: 1, completed: 90, rate: 90 / 92 });
    expect(sentence).toContain('92/92 tổ chức cơ sở đảng (100%)');
    expect(sentence).toContain('2 tổ chức cơ sở đảng chưa hoàn thành đại hội.');
  });

  it('whatever their order, and where all are completed', () => {
    const { parts, sentence } = made({ ...completed90, numerator: 92 }, heldAll);
    expect(parts).toEqual(['completed 92', 'held 0']);
    expect(sentence).not.toContain('chưa hoàn thành');
  });
});

describe('Only the newest of the two is taken', () => {
  it('where the days differ', () => {
    const { row, parts } = made(heldAll, { ...completed90, asOf: '2020-06-29' });
    expect(parts).toEqual(['completed 0', 'held 92']);
    expect(row).toMatchObject({ held: 92, completed: undefined });
    const newer = made({ ...heldAll, asOf: '2020-06-29' }, completed90);
    expect(newer.parts).toEqual(['completed 90', 'held 0']);
    expect(newer.row).toMatchObject({ held: undefined, completed: 90 });
  });

  it('where the wholes differ, or one is not known', () => {
    expect(made(heldAll, { ...completed90, denominator: 93 }).row).toMatchObject({
      completed: undefined,
    });
    expect(made(heldAll, { ...completed90, denominator: undefined }).row).toMatchObject({
      completed: undefined,
    });
  });

  it('where more were completed than held', () => {
    expect(made({ ...heldAll, numerator: 80 }, completed90).parts).toEqual([
      'completed 0',
      'held 80',
    ]);
  });
});
