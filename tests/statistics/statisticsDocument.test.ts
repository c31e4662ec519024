import { describe, expect, test } from 'vitest';
import type { FileAccount } from '../../src/data/records.ts';
import { statisticsDocument } from '../../src/statistics/statisticsDocument.ts';
import { statisticsOf } from '../../src/statistics/statisticsOf.ts';
import {
  category,
  heldOn,
  limitation,
  organization,
  planRow,
  registerFor,
  reported,
  task,
} from './smallTerm.ts';

const plan = [planRow('huyen', '2020-08-31', 'before')];
const organizations = [organization('P', undefined, 'huyen', { pilot: true })];
const file: FileAccount = {
  file: 'small/plan.csv',
  table: 'plan',
  sha256: 'abc',
  encoding: 'UTF-8',
  delimiter: ';',
  lines: 3,
  accepted: 1,
  skipped: 1,
  rejected: 1,
  skips: [{ line: 1, reason: 'heading' }],
};
const problem = {
  severity: 'warning',
  code: 'unknown-column',
  file: 'small/plan.csv',
  line: 1,
  column: 4,
  cell: 'B1',
  message: { vi: 'Cột lạ.', en: 'Unknown column.' },
  hint: { vi: 'Xóa cột.', en: 'Delete the column.' },
};
const share = ['count', 'of', 'rate', 'reported', 'due'];

/** The document as a reader gets it. */
function written(tables: object) {
  const register = registerFor({ plan, organizations, ...tables });
  const document = statisticsDocument(statisticsOf(register), [file], [problem]);
  return JSON.parse(JSON.stringify(document));
}

describe('of a term with every table', () => {
  const tables = {
    congresses: [heldOn('P', '2020-06-30')],
    elections: [],
    categories: [category('debate')],
    limitations: [limitation('P', { category: 'debate' })],
    tasks: [task('P', { task: 'khác' })],
    reported: [reported({ asOf: '2020-06-30', code: 'P', level: 'huyen', measure: 'held' })],
  };

  test('the keys are those of the contract, in its order', () => {
    const document = written(tables);
    const [dated] = document.dates;
    const keys = (record: object) => Object.keys(record);
    expect(keys(document)).toEqual(['term', 'dates', 'reported', 'files', 'problems']);
    expect(keys(dated)).toEqual([
      ...['asOf', 'completion', 'elections', 'attendance', 'limitations', 'discussion', 'tasks'],
    ]);
    expect(keys(dated.completion[0])).toEqual([
      ...['scope', 'level', 'kind', 'total', 'held', 'completed', 'rate'],
      ...['onTime', 'late', 'overdue', 'pending', 'suspended'],
      ...['expected', 'slipped', 'atRisk', 'pilots', 'pilotsHeld'],
    ]);
    expect(keys(dated.elections[0])).toEqual([
      ...['scope', 'level', 'body', 'committees', 'appointed', 'decided', 'elected', 'shortfall'],
      ...['reelected', 'firstTime', 'women', 'young', 'minority', 'asPlanned', 'direct'],
    ]);
    expect(keys(dated.elections[0].women)).toEqual(share);
    expect(keys(dated.elections[0].direct)).toEqual(share);
    expect(keys(dated.attendance[0])).toEqual([
      ...['scope', 'level', 'summoned', 'present', 'rate', 'reported', 'due'],
    ]);
    expect(keys(dated.limitations[0])).toEqual([
      ...['scope', 'level', 'category', 'units', 'held', 'rate'],
      ...['open', 'inProgress', 'resolved', 'statements'],
    ]);
    expect(keys(dated.discussion[0])).toEqual([
      ...['scope', 'level', 'comments', 'withoutComment', 'reported', 'due'],
    ]);
    expect(keys(dated.tasks[0])).toEqual([
      ...['scope', 'level', 'task', 'assigned', 'done', 'overdue', 'pending'],
    ]);
    expect(keys(document.reported[0])).toEqual([
      ...['asOf', 'code', 'level', 'kind', 'body', 'measure', 'numerator', 'denominator'],
      ...['printed', 'rateCheck', 'unitCheck', 'computed'],
    ]);
  });

  test('dates are ISO strings, counts and rates numbers', () => {
    const document = written(tables);
    const [dated] = document.dates;
    expect(dated.asOf).toBe('2020-06-30');
    expect(document.reported[0].asOf).toBe('2020-06-30');
    expect(dated.completion[0]).toMatchObject({ held: 1, rate: 1 });
    expect(document.reported[0].computed).toEqual({ numerator: 1, denominator: 1 });
  });

  test('what the data cannot give is null, not 0 and not left out', () => {
    const document = written(tables);
    const [dated] = document.dates;
    expect(dated.elections[0].women).toEqual({
      count: null,
      of: 0,
      rate: null,
      reported: 0,
      due: 1,
    });
    expect(dated.attendance[0]).toMatchObject({ summoned: null, present: null, rate: null });
    expect(document.reported[0]).toMatchObject({ kind: null, numerator: null, printed: null });
  });
});

test('without a table of congresses only the organisations are known', () => {
  const [row] = written({}).dates[0].completion;
  expect(row).toMatchObject({ scope: 'P', level: 'huyen', kind: null, total: 1, pilots: 1 });
  const { scope, level, kind, total, pilots, ...unknown } = row;
  expect(new Set(Object.values(unknown))).toEqual(new Set([null]));
  expect(Object.keys(unknown)).toHaveLength(12);
});

test('without a table of congresses each kind of organisation is known as well', () => {
  const kind = 'đảng bộ huyện';
  const rows = written({ organizations: [organization('P', undefined, 'huyen', { kind })] })
    .dates[0].completion;
  expect(rows.map((row: { kind: string; held: number }) => [row.kind, row.held])).toEqual([
    [null, null],
    [kind, null],
  ]);
});

test('files and problems keep the fields of the contract and no others', () => {
  const { files, problems } = written({});
  const { table: _, skips: __, ...account } = file;
  expect(files).toEqual([account]);
  const { severity, line, column, message } = problem;
  expect(problems).toEqual([{ severity, file: problem.file, line, column, message }]);
});
