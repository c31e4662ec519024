import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/data/records.ts';
import { statisticsOf } from '../../src/statistics/statisticsOf.ts';
import {
  category,
  election,
  heldOn,
  limitation,
  organization,
  planRow,
  registerFor,
  reported,
  task,
} from './smallTerm.ts';

const plan = [planRow('co-so', '2020-06-30', 'before'), planRow('huyen', '2020-08-31', 'before')];
const organizations = [
  organization('P', undefined, 'huyen'),
  organization('NS', 'P', 'huyen', { name: 'Ngân Sơn' }),
  organization('BB', 'P', 'huyen', { name: 'Ba Bể' }),
  organization('NS-1', 'NS', 'co-so', { kind: 'đảng bộ cơ sở' }),
  organization('NS-2', 'NS', 'co-so', { kind: 'chi bộ cơ sở', established: '2030-01-01' }),
  organization('NS-3', 'NS', 'co-so'),
];

const statistics = (tables: Partial<Term> = {}, dates?: readonly string[]) =>
  statisticsOf(registerFor({ plan, organizations, ...tables }, dates));

const dated = (tables: Partial<Term> = {}) => statistics(tables).dates[0]!;

test('there is one entry per reporting date, in their order', () => {
  const { term, dates } = statistics({}, ['2020-05-25', '2020-06-30']);
  expect(term).toBe('small-2020-2025');
  expect(dates.map(({ asOf }) => asOf.toString())).toEqual(['2020-05-25', '2020-06-30']);
});

describe('completion', () => {
  test('has a row per scope, level and kind that ever had a unit, all kinds first', () => {
    const rows = dated().completion.map(({ scope, level, kind, total }) => [
      scope,
      level,
      kind,
      total,
    ]);
    expect(rows).toEqual([
      ['P', 'co-so', null, 2],
      ['P', 'co-so', 'chi bộ cơ sở', 0],
      ['P', 'co-so', 'đảng bộ cơ sở', 1],
      ['P', 'huyen', null, 3],
      ['BB', 'huyen', null, 1],
      ['NS', 'co-so', null, 2],
      ['NS', 'co-so', 'chi bộ cơ sở', 0],
      ['NS', 'co-so', 'đảng bộ cơ sở', 1],
      ['NS', 'huyen', null, 1],
    ]);
  });
});

describe('the other statistics', () => {
  const groups = ['P co-so', 'P huyen', 'BB huyen', 'NS co-so', 'NS huyen'];
  const places = (rows: readonly { scope: string; level: string }[]) => [
    ...new Set(rows.map(({ scope, level }) => `${scope} ${level}`)),
  ];

  test('have a row per scope and level where the congresses are known', () => {
    const { attendance, discussion, elections } = dated({ congresses: [] });
    expect(places(attendance)).toEqual(groups);
    expect(places(discussion)).toEqual(groups);
    expect(places(elections)).toEqual(groups);
    expect(elections.slice(0, 5).map(({ body }) => body)).toEqual([
      'committee',
      'standing',
      'secretary',
      'deputy',
      'inspection',
    ]);
  });

  test('have no rows where the term lacks their tables', () => {
    const { attendance, discussion, elections, limitations, tasks } = dated();
    expect([attendance, discussion, elections, limitations, tasks]).toEqual([[], [], [], [], []]);
    expect(dated({ elections: [election('NS')] }).elections).toHaveLength(groups.length * 5);
  });

  test('count limitations per category in the order of the categories, with their statements', () => {
    const { limitations } = dated({
      congresses: [heldOn('NS-1', '2020-05-10')],
      categories: [category('report'), category('debate')],
      limitations: [
        limitation('NS-1', { category: 'debate' }),
        limitation('P', { category: 'report', level: 'co-so' }),
      ],
    });
    const rows = limitations.filter(({ scope, level }) => scope === 'P' && level === 'co-so');
    expect(rows).toMatchObject([
      { category: 'report', units: 0, held: 1, statements: 1 },
      { category: 'debate', units: 1, held: 1, statements: 0 },
    ]);
    const inDistrict = limitations.find(({ scope }) => scope === 'NS');
    expect(inDistrict).toMatchObject({ level: 'co-so', category: 'report', statements: 0 });
  });

  test('take the categories from the limitations where they have no table of their own', () => {
    const { limitations } = dated({ limitations: [limitation('NS-1', { category: 'debate' })] });
    expect([...new Set(limitations.map((row) => row.category))]).toEqual(['debate']);
  });

  test('count tasks per kind that occurs there, in the order of the contract', () => {
    const { tasks } = dated({
      tasks: [task('NS-1', { task: 'khác' }), task('NS', { task: 'chuẩn y' })],
    });
    expect(tasks.map((row) => [row.scope, row.level, row.task, row.assigned])).toEqual([
      ['P', 'co-so', 'khác', 1],
      ['P', 'huyen', 'chuẩn y', 1],
      ['NS', 'co-so', 'khác', 1],
      ['NS', 'huyen', 'chuẩn y', 1],
    ]);
  });
});

test('reported rows are checked once, each on its own date', () => {
  const row = reported({ asOf: '2020-05-25', code: 'P', level: 'co-so', measure: 'held' });
  const { reported: checks } = statistics({ reported: [row] }, ['2020-06-30', '2020-07-31']);
  expect(checks.map(({ asOf }) => asOf.toString())).toEqual(['2020-05-25']);
});

test('a term of a root alone has its statistics too', () => {
  const register = registerFor({ plan, organizations: organizations.slice(0, 1) });
  expect(statisticsOf(register).dates[0]?.completion).toMatchObject([
    { scope: 'P', level: 'huyen', kind: null, total: 1 },
  ]);
});

test('whether congresses are known is whether the term has their table, be it empty', () => {
  expect(statistics().hasCongresses).toBe(false);
  expect(statistics({ congresses: [] }).hasCongresses).toBe(true);
});
