import { expect, test } from 'vitest';
import { reportedChecks } from '../../src/statistics/reported.ts';
import { heldOn, organization, planRow, registerFor, reported } from './smallTerm.ts';

const plan = [planRow('co-so', '2020-06-30', 'before'), planRow('huyen', '2020-08-31', 'before')];
const organizations = [
  organization('P', undefined, 'huyen'),
  ...['U1', 'U2', 'U3'].map((code) => organization(code, 'P', 'co-so')),
];
const row = {
  asOf: '2020-06-30',
  code: 'P',
  level: 'co-so',
  measure: 'held',
  numerator: 2,
  denominator: 3,
  printed: '66,6%',
} as const;

test('a row stands beside what its own numbers and what the units give', () => {
  const register = registerFor({
    plan,
    organizations,
    congresses: [heldOn('U1', '2020-05-10'), heldOn('U2', '2020-07-01')],
    reported: [reported({ ...row, kind: 'chi bộ', body: 'deputy' }), reported(row)],
  });
  const [withKind, check] = reportedChecks(register);
  expect({ ...check, asOf: check?.asOf.toString() }).toEqual({
    asOf: '2020-06-30',
    code: 'P',
    level: 'co-so',
    kind: null,
    body: null,
    measure: 'held',
    numerator: 2,
    denominator: 3,
    printed: '66,6%',
    rateCheck: 'truncated',
    unitCheck: 'disagrees',
    computed: { numerator: 1, denominator: 3 },
  });
  expect(withKind).toMatchObject({ kind: 'chi bộ', body: 'deputy', unitCheck: 'no-units' });
});

test('a term of reported rows alone is checked by its own numbers', () => {
  const register = registerFor({
    plan,
    organizations: organizations.slice(0, 1),
    reported: [reported(row)],
  });
  expect(reportedChecks(register)[0]).toMatchObject({
    rateCheck: 'truncated',
    unitCheck: 'no-units',
    computed: null,
  });
});

test('without the table there is nothing to check', () => {
  expect(reportedChecks(registerFor({ plan, organizations }))).toEqual([]);
});
