import { expect, test } from 'vitest';
import { completion } from '../../src/statistics/completion.ts';
import { congress, date, heldOn, organization, planRow, registerFor } from './smallTerm.ts';

/**
 * Ten grassroots() organisations under one committee, due before 30/6/2020 (their model: through 31/5):
 *
 *   U1 model, closed 31/5   U2 closed 29/6        U3 closed 30/6          U4 opened 28/6, planned 28/6
 *   U5 planned 20/6         U6 planned 5/7        U7 no row               U8 suspended, no date
 *   U9 dissolved 1/6 (closed 1/5)                 U10 founded 1/7 (closed 2/7)
 */
const organizations = [
  organization('P', undefined, 'huyen'),
  organization('U1', 'P', 'co-so', { pilot: true }),
  ...['U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8'].map((code) => organization(code, 'P', 'co-so')),
  organization('U9', 'P', 'co-so', { dissolved: '2020-06-01' }),
  organization('U10', 'P', 'co-so', { established: '2020-07-01' }),
];
const { units } = registerFor({
  plan: [
    planRow('co-so', '2020-06-30', 'before'),
    planRow('co-so', '2020-05-31', 'through', { appliesTo: 'pilot' }),
    planRow('huyen', '2020-08-31', 'before'),
  ],
  organizations,
  congresses: [
    heldOn('U1', '2020-05-31'),
    heldOn('U2', '2020-06-29'),
    heldOn('U3', '2020-06-30'),
    congress('U4', { opened: '2020-06-28', planned: '2020-06-28' }),
    congress('U5', { planned: '2020-06-20' }),
    congress('U6', { planned: '2020-07-05' }),
    congress('U8', { suspended: true }),
    heldOn('U9', '2020-05-01'),
    heldOn('U10', '2020-07-02'),
  ],
});
const grassroots = () => units('P', 'co-so');

test('on the last day before the deadline', () => {
  expect(completion(grassroots(), date('2020-06-29'))).toEqual({
    total: 8,
    held: 3, // U1 U2 U4
    completed: 2, // U1 U2
    rate: 2 / 8,
    onTime: 2,
    late: 0,
    overdue: 0,
    pending: 6,
    suspended: 1,
    expected: 2, // U4 U5
    slipped: 1, // U5
    atRisk: 5, // U3 U7 U8 without a planned date, U5 slipped, U6 planned too late
    pilots: 1,
    pilotsHeld: 1,
  });
});

test('on the deadline itself, when those still open are overdue', () => {
  expect(completion(grassroots(), date('2020-06-30'))).toEqual({
    total: 8,
    held: 4, // U1 U2 U3 U4
    completed: 3,
    rate: 3 / 8,
    onTime: 2,
    late: 1, // U3
    overdue: 5, // U4 to U8
    pending: 0,
    suspended: 1,
    expected: 2,
    slipped: 1,
    atRisk: 0,
    pilots: 1,
    pilotsHeld: 1,
  });
});

test('a dissolved organisation counts until the day before, with the congress that it held', () => {
  const before = completion(grassroots(), date('2020-05-31'));
  const after = completion(grassroots(), date('2020-06-01'));
  expect([before.total, before.held]).toEqual([9, 2]);
  expect([after.total, after.held]).toEqual([8, 1]);
});

test('a founded organisation moves the denominator', () => {
  expect(completion(grassroots(), date('2020-07-02'))).toMatchObject({ total: 9, completed: 4 });
});

test('a model congress is measured by its own deadline', () => {
  const model = grassroots().filter(({ organization: { pilot } }) => pilot);
  expect(completion(model, date('2020-05-31'))).toMatchObject({ onTime: 1, pilotsHeld: 1 });
  expect(completion(model, date('2020-05-30'))).toMatchObject({ pending: 1, pilotsHeld: 0 });
});

test('one of eleven held ahead of the deadline is 1/11, and the others are pending, not late', () => {
  const codes = Array.from({ length: 11 }, (_, at) => `H${at}`);
  const province = registerFor({
    plan: [
      planRow('huyen', '2020-08-31', 'before'),
      planRow('huyen', '2020-06-30', 'through', { appliesTo: 'pilot' }),
      planRow('tinh', '2020-10-31'),
    ],
    organizations: [
      organization('P', undefined, 'tinh'),
      ...codes.map((code) => organization(code, 'P', 'huyen', { pilot: code === 'H0' })),
    ],
    congresses: [heldOn('H0', '2020-06-30')],
  });
  expect(completion(province.units('P', 'huyen'), date('2020-06-30'))).toMatchObject({
    total: 11,
    held: 1,
    rate: 1 / 11,
    onTime: 1,
    late: 0,
    overdue: 0,
    pending: 10,
    pilots: 1,
    pilotsHeld: 1,
  });
});

test('the rate of no organisation at all is undefined, not 0', () => {
  expect(completion([], date('2020-06-30'))).toMatchObject({ total: 0, rate: undefined });
  expect(completion(units('P', 'huyen'), date('2020-06-30')).rate).toBe(0);
});
