import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/data/records.ts';
import {
  COMPARED_MEASURES,
  comparedNumber,
  type ComparedMeasure,
} from '../../src/statistics/comparedNumber.ts';
import { election, heldOn, organization, planRow, registerFor, reported } from './smallTerm.ts';

const organizations = [
  organization('P', undefined, 'tinh'),
  organization('A', 'P', 'co-so'),
  organization('B', 'P', 'co-so'),
];

/** The number of the level `co-so` on 30/6, which is the deadline too. */
function numberOf(measure: ComparedMeasure, tables: Partial<Term>) {
  const register = registerFor({
    plan: [planRow('co-so', '2020-06-30'), planRow('tinh', '2020-10-31')],
    organizations,
    ...tables,
  });
  return comparedNumber(measure, register.levels[0]!, register);
}

const row = {
  asOf: '2020-06-30',
  code: 'P',
  level: 'co-so',
  numerator: 90,
  denominator: 92,
} as const;
const report = (measure: ComparedMeasure, others: object = {}) =>
  reported({ ...row, measure, ...others });
const congresses = [heldOn('A', '2020-05-10')];

describe('Congresses', () => {
  test('are counted over the units of the level', () => {
    const counted = { count: 1, of: 2, rate: 1 / 2, rivals: [] };
    expect(numberOf('held', { congresses })).toEqual(counted);
    expect(numberOf('completed', { congresses })).toEqual(counted);
    expect(numberOf('onTime', { congresses })).toEqual(counted);
  });

  test('are counted even where a report says something else', () => {
    expect(numberOf('held', { congresses, reported: [report('held')] })).toMatchObject({ of: 2 });
  });

  test('are as reported where the term has no table of them', () => {
    expect(numberOf('held', { reported: [report('held')] })).toMatchObject({ count: 90, of: 92 });
  });

  test('are as reported where no unit of the level is known', () => {
    const tables = { organizations: organizations.slice(0, 1), congresses };
    const found = numberOf('completed', { ...tables, reported: [report('completed')] });
    expect(found).toMatchObject({ count: 90, of: 92, report: { numerator: 90 } });
    expect(numberOf('completed', tables)).toBeUndefined();
  });

  test('are no number where no unit exists any more', () => {
    const gone = organizations.map((one) =>
      one.level === 'co-so'
        ? organization(one.code, 'P', 'co-so', { dissolved: '2020-05-01' })
        : one,
    );
    expect(numberOf('held', { organizations: gone, congresses })).toBeUndefined();
  });
});

describe('Elections', () => {
  const elections = [election('A', { decided: 10, elected: 9, women: 3 })];

  test('give the seats filled of those decided, with the committees that say so', () => {
    expect(numberOf('elected', { congresses, elections })).toEqual({
      count: 9,
      of: 10,
      rate: 9 / 10,
      coverage: { reported: 1, due: 1 },
      rivals: [],
    });
  });

  test('give a share of the elected, with the committees that say so', () => {
    expect(numberOf('women', { congresses, elections })).toEqual({
      count: 3,
      of: 9,
      rate: 3 / 9,
      coverage: { reported: 1, due: 1 },
      rivals: [],
    });
  });

  test('give nothing that no committee says', () => {
    const silent = [election('A', { women: 3 })];
    expect(numberOf('elected', { congresses, elections: silent })).toBeUndefined();
    expect(numberOf('minority', { congresses, elections })).toBeUndefined();
  });

  test('are as reported where the term has no table of them', () => {
    const found = numberOf('women', { congresses, reported: [report('women')] });
    expect(found).toMatchObject({ count: 90, of: 92, rate: 90 / 92 });
    expect(found).not.toHaveProperty('coverage');
  });

  test('of the committee are meant by a row that names it, if none goes without a body', () => {
    const committee = report('women', { body: 'committee', numerator: 18 });
    const standing = report('women', { body: 'standing', numerator: 5 });
    const tables = { congresses, reported: [standing, committee] };
    expect(numberOf('women', tables)).toMatchObject({ count: 18 });
    const both = { congresses, reported: [committee, report('women', { numerator: 20 })] };
    expect(numberOf('women', both)).toMatchObject({ count: 20 });
    expect(numberOf('women', { congresses, reported: [standing] })).toBeUndefined();
    expect(numberOf('young', tables)).toBeUndefined();
  });
});

test('A reported number names the rows that contradict it', () => {
  const rows = [report('held'), report('held', { numerator: 91 })];
  expect(numberOf('held', { reported: rows })).toEqual({
    count: 90,
    of: 92,
    rate: 90 / 92,
    report: rows[0],
    rivals: [rows[1]],
  });
});

test('What is compared stands in the order of a page: congresses first, then who was elected', () => {
  expect(COMPARED_MEASURES).toEqual([
    ...['held', 'completed', 'onTime'],
    ...['elected', 'firstTime', 'women', 'young', 'minority'],
  ]);
});
