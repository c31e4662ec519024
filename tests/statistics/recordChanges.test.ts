import { expect, test } from 'vitest';
import type { Term } from '../../src/data/records.ts';
import { recordChanges } from '../../src/statistics/recordChanges.ts';
import {
  congress,
  election,
  heldOn,
  limitation,
  organization,
  planRow,
  registerFor,
  reported,
  task,
} from './smallTerm.ts';

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

/** The changes of a term of one organisation, from some tables to others. */
const between = (earlier: Partial<Term>, later: Partial<Term>) => {
  const whole = (tables: Partial<Term>) =>
    termOf({
      plan: [planRow('co-so', '2020-06-30')],
      organizations: [organization('A', undefined, 'co-so')],
      ...tables,
    });
  return recordChanges(whole(earlier), whole(later));
};
const inFile = (file: string, line: number) => ({ place: { file, line } });

test('a row that moved to another file or line says nothing', () => {
  const row = heldOn('A', '2020-05-20');
  expect(
    between({ congresses: [row] }, { congresses: [{ ...row, ...inFile('other.csv', 9) }] }),
  ).toEqual([]);
});

test('a change tells its row by all that sets it apart from others, and where it stands now', () => {
  const was = reported({
    asOf: '2020-05-25',
    code: 'A',
    level: 'co-so',
    measure: 'held',
    body: 'committee',
    numerator: 3,
  });
  const is = { ...was, numerator: 4, ...inFile('small/reported.csv', 7) };
  // Strictly: a blank cell is no key of the row.
  expect(between({ reported: [was] }, { reported: [is] })).toStrictEqual([
    {
      table: 'reported',
      code: 'A',
      row: { level: 'co-so', body: 'committee', measure: 'held', asOf: '2020-05-25' },
      field: 'numerator',
      before: '3',
      after: '4',
      place: { file: 'small/reported.csv', line: 7 },
    },
  ]);
});

test('a row that is gone is told by what it said, and where it stood', () => {
  const was = { ...task('A', { task: 'khác' }), ...inFile('small/tasks.csv', 4) };
  expect(between({ tasks: [was] }, {})).toEqual([
    {
      table: 'tasks',
      code: 'A',
      row: { task: 'khác' },
      field: undefined,
      before: 'A',
      after: undefined,
      place: { file: 'small/tasks.csv', line: 4 },
    },
  ]);
});

test('a new organisation is told by its name, and where it stands', () => {
  const added = { ...organization('B', 'A', 'co-so', { name: 'Chi bộ B' }), ...inFile('o.csv', 3) };
  const both = [organization('A', undefined, 'co-so'), added];
  expect(between({}, { organizations: both })).toEqual([
    {
      table: 'organizations',
      code: 'B',
      row: {},
      field: undefined,
      before: undefined,
      after: 'Chi bộ B',
      place: { file: 'o.csv', line: 3 },
    },
  ]);
});

test('two rows of one organisation are told apart by their other keys', () => {
  const congressesOf = (decided: number) => ({
    elections: [
      election('A', { decided: 9 }),
      election('A', { body: 'standing', decided }),
      election('A', { body: 'deputy', decided: 2 }),
    ],
  });
  expect(between(congressesOf(3), congressesOf(4))).toMatchObject([
    { code: 'A', row: { body: 'standing' }, field: 'decided', before: '3', after: '4' },
  ]);
});

test('a limitation with another day is still the same one, and tells by which day it is known now', () => {
  const slow = { category: 'debate', text: 'Ít thảo luận' };
  const changes = between(
    { limitations: [limitation('A', { ...slow, recorded: '2020-05-21' })] },
    { limitations: [limitation('A', { ...slow, recorded: '2020-05-22' })] },
  );
  expect(changes).toMatchObject([
    {
      row: { category: 'debate', recorded: '2020-05-22' },
      field: 'recorded',
      before: '2020-05-21',
      after: '2020-05-22',
    },
  ]);
});

test('a limitation of another organisation, category or level is another one', () => {
  const rows = (code: string, category: string, level?: string) => ({
    limitations: [limitation(code, { category, level, recorded: '2020-05-21' })],
  });
  const gone = (later: Partial<Term>) =>
    between(rows('A', 'debate', 'chi-bo'), later).map(({ field, after }) => [field, after]);
  expect(gone(rows('B', 'debate', 'chi-bo'))).toEqual([[undefined, undefined]]);
  expect(gone(rows('A', 'report', 'chi-bo'))).toEqual([[undefined, undefined]]);
  expect(gone(rows('A', 'debate', 'co-so'))).toEqual([[undefined, undefined]]);
});

test('a limitation on its way to being resolved is news, one on its way back a change', () => {
  const statuses = ['open', 'inProgress', 'resolved'] as const;
  const having = (status: (typeof statuses)[number] | undefined) => ({
    limitations: [limitation('A', { category: 'debate', status })],
  });
  const told = statuses.flatMap((one) =>
    statuses.flatMap((other) =>
      between(having(one), having(other)).map(({ before, after }) => [before, after]),
    ),
  );
  expect(told).toEqual([
    ['inProgress', 'open'],
    ['resolved', 'open'],
    ['resolved', 'inProgress'],
  ]);
  expect(between(having('open'), having(undefined))).toMatchObject([
    { field: 'status', before: 'open', after: undefined },
  ]);
});

test('a word of the follow-up in another column is a change like any other', () => {
  const saying = (text: string) => ({
    limitations: [limitation('A', { category: 'debate', text })],
  });
  expect(between(saying('open'), saying('resolved'))).toMatchObject([
    { field: 'text', before: 'open', after: 'resolved' },
  ]);
});
