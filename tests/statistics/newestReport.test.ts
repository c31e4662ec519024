import { expect, test } from 'vitest';
import type { Body, Measure } from '../../src/data/records.ts';
import { newestReport } from '../../src/statistics/newestReport.ts';
import { date, organization, planRow, registerFor, reported } from './smallTerm.ts';

const row = {
  asOf: '2020-05-25',
  code: 'P',
  level: 'co-so',
  measure: 'completed',
  numerator: 1,
} as const;

/** The numerator of the row that is taken among these, asked on 30/6 for the root's `co-so`. */
function taken(
  rows: readonly object[],
  measures: readonly Measure[] = ['completed'],
  body?: Body,
  asOf = '2020-06-30',
) {
  const register = registerFor({
    plan: [planRow('co-so', '2020-06-30')],
    organizations: [organization('P', undefined, 'tinh')],
    reported: rows.map((others) => reported({ ...row, ...others })),
  });
  const place = { register, scope: { code: 'P' }, asOf: date(asOf) };
  return newestReport(place, 'co-so', measures, body)?.numerator;
}

test('the newest of several dates is taken, wherever it stands in the data', () => {
  const older = { asOf: '2020-04-30', numerator: 2 };
  const oldest = { asOf: '2020-03-31', numerator: 3 };
  expect(taken([oldest, {}, older])).toBe(1);
  expect(taken([older, oldest, {}])).toBe(1);
  expect(taken([{}, older, oldest])).toBe(1);
});

test('a report of the as-of date itself counts, one of a later day does not', () => {
  const rows = [{}, { asOf: '2020-06-30', numerator: 2 }, { asOf: '2020-07-01', numerator: 3 }];
  expect(taken(rows)).toBe(2);
  expect(taken(rows, ['completed'], undefined, '2020-06-29')).toBe(1);
  expect(taken(rows, ['completed'], undefined, '2020-05-24')).toBeUndefined();
});

test('it must be about the same committee, the same level and one of the measures', () => {
  expect(taken([{ code: 'Q' }])).toBeUndefined();
  expect(taken([{ level: 'huyen' }])).toBeUndefined();
  expect(taken([{ measure: 'held' }])).toBeUndefined();
  const newer = { asOf: '2020-06-30', numerator: 9 };
  expect(
    taken([
      { ...newer, code: 'Q' },
      { ...newer, level: 'huyen' },
      { ...newer, measure: 'held' },
      {},
    ]),
  ).toBe(1);
});

test('a row of one kind of organisation does not stand for all of them', () => {
  expect(taken([{ kind: 'chi bộ cơ sở' }])).toBeUndefined();
  expect(taken([{ kind: 'chi bộ cơ sở', asOf: '2020-06-30', numerator: 9 }, {}])).toBe(1);
});

test('a row of a body is given where that body is asked for, and only there', () => {
  const rows = [{ body: 'standing', asOf: '2020-06-30', numerator: 2 }, {}];
  expect(taken(rows)).toBe(1);
  expect(taken(rows, ['completed'], 'standing')).toBe(2);
  expect(taken(rows, ['completed'], 'committee')).toBeUndefined();
});

test('of one date the measure that is named first is taken, and of one measure the first row', () => {
  const rows = [
    { measure: 'held', numerator: 2 },
    { measure: 'completed', numerator: 3 },
    { measure: 'completed', numerator: 4 },
  ];
  expect(taken(rows, ['completed', 'held'])).toBe(3);
  expect(taken(rows, ['held', 'completed'])).toBe(2);
});

test('a newer date goes before a measure that is named earlier', () => {
  const rows = [{}, { measure: 'held', asOf: '2020-06-30', numerator: 2 }];
  expect(taken(rows, ['completed', 'held'])).toBe(2);
});

test('nothing is taken from a term without reported rows', () => {
  const register = registerFor({
    plan: [planRow('co-so', '2020-06-30')],
    organizations: [organization('P', undefined, 'tinh')],
  });
  const place = { register, scope: { code: 'P' }, asOf: date('2020-06-30') };
  expect(newestReport(place, 'co-so', ['completed'])).toBeUndefined();
});
