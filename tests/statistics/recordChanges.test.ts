import { expect, test } from 'vitest';
import type { Term } from '../../src/data/records.ts';
import { recordChanges } from '../../src/statistics/recordChanges.ts';
import { congress, election, heldOn, organization, planRow, registerFor } from './smallTerm.ts';

const termOf = (tables: Partial<Term> & Pick<Term, 'plan' | 'organizations'>) =>
  registerFor(tables).term;

const before = termOf({
  plan: [planRow('co-so', '2020-06-30', 'before'), planRow('huyen', '2020-08-31')],
  organizations: [
    organization('P', undefined, 'huyen'),
    organization('A', 'P', 'co-so', { kind: 'chi bộ', tile: { column: 1, row: 1 } }),
    organization('B', 'P', 'co-so'),
    organization('LEFT', 'P', 'co-so'),
  ],
  congresses: [heldOn('A', '2020-05-20'), congress('B', { planned: '2020-06-01' })],
  elections: [election('A', { decided: 9, elected: 9 })],
});

const said = (after: Term) =>
  recordChanges(before, after).map(({ table, code, field, before, after }) => [
    table,
    code,
    field,
    before,
    after,
  ]);

test('a value that was different before is a change; one that was blank before is none', () => {
  const after = termOf({
    plan: [planRow('co-so', '2020-07-31', 'before'), planRow('huyen', '2020-08-31')],
    organizations: [
      organization('P', undefined, 'huyen'),
      organization('A', 'P', 'co-so', { kind: 'đảng bộ', tile: { column: 1, row: 2 } }),
      organization('B', 'P', 'co-so', { kind: 'chi bộ' }),
      organization('NEW', 'P', 'co-so'),
    ],
    congresses: [heldOn('A', '2020-05-21'), heldOn('B', '2020-06-02')],
    elections: [election('A', { decided: 9 })],
  });
  expect(said(after)).toEqual([
    ['plan', 'co-so', 'deadline', '2020-06-30', '2020-07-31'],
    ['organizations', 'A', 'kind', 'chi bộ', 'đảng bộ'],
    ['organizations', 'A', 'tile', '{"column":1,"row":1}', '{"column":1,"row":2}'],
    ['organizations', 'LEFT', undefined, 'LEFT', undefined],
    ['organizations', 'NEW', undefined, undefined, 'NEW'],
    ['congresses', 'A', 'opened', '2020-05-20', '2020-05-21'],
    ['congresses', 'A', 'closed', '2020-05-20', '2020-05-21'],
    ['congresses', 'B', 'planned', '2020-06-01', undefined],
    ['elections', 'A', 'elected', '9', undefined],
  ]);
});

test('the same data says nothing', () => {
  expect(said(before)).toEqual([]);
});

test('a table that has gone altogether is every row of it gone', () => {
  const { congresses: _, ...rest } = before;
  expect(said(rest).map(([table, code]) => [table, code])).toEqual([
    ['congresses', 'A'],
    ['congresses', 'B'],
  ]);
});
