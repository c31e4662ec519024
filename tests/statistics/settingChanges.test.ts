import { expect, test } from 'vitest';
import type { TermSettings } from '../../src/data/records.ts';
import { settingChanges } from '../../src/statistics/settingChanges.ts';
import { organization, planRow, registerFor } from './smallTerm.ts';

const { term } = registerFor({
  plan: [planRow('co-so', '2020-06-30')],
  organizations: [organization('A', undefined, 'co-so')],
});
const having = (settings: Partial<TermSettings>) => ({
  ...term,
  settings: { ...term.settings, ...settings },
});

test('a change tells the term and stands in its settings', () => {
  expect(settingChanges(having({ smallCell: 5 }), having({ smallCell: 3 }))).toEqual([
    {
      table: 'settings',
      code: 'small-2020-2025',
      row: {},
      field: 'smallCell',
      before: '5',
      after: '3',
      place: { file: 'small-2020-2025/term.json', line: 1 },
    },
  ]);
});

test('each target is told by itself, also one that is new or gone, and no setting that defines nothing', () => {
  const before = having({ targets: { women: 0.15, young: 0.1 }, smallCell: 5, owner: 'A' });
  const after = having({ targets: { women: 0.2, minority: 0.4 }, smallCell: 5, owner: 'B' });
  expect(
    settingChanges(before, after).map(({ field, before, after }) => [field, before, after]),
  ).toEqual([
    ['women', '0.15', '0.2'],
    ['young', '0.1', undefined],
    ['minority', undefined, '0.4'],
  ]);
});
