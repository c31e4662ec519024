import { expect, test } from 'vitest';
import { lateness } from '../../src/statistics/lateness.ts';
import { congress, date, heldOn, organization, planRow, registerFor } from './smallTerm.ts';

const { units } = registerFor({
  plan: [
    planRow('co-so', '2020-06-30', 'before'),
    planRow('co-so', '2020-05-31', 'through', { appliesTo: 'pilot' }),
    planRow('huyen', '2020-08-31'),
  ],
  organizations: [
    organization('P', undefined, 'huyen'),
    organization('U1', 'P', 'co-so'),
    organization('U2', 'P', 'co-so'),
    organization('U3', 'P', 'co-so'),
    organization('U4', 'P', 'co-so', { pilot: true }),
    organization('U5', 'P', 'co-so', { dissolved: '2020-07-01' }),
  ],
  congresses: [
    heldOn('U1', '2020-06-29'),
    heldOn('U2', '2020-06-30'),
    congress('U3', { opened: '2020-06-29' }),
    heldOn('U4', '2020-07-01'),
  ],
});

const listed = (iso: string) =>
  lateness(units('P', 'co-so'), date(iso)).map(({ unit, state, days }) => [
    unit.organization.code,
    state,
    days,
  ]);

test('days run from the last day on time to the closing day, or to the as-of date', () => {
  expect(listed('2020-07-09')).toEqual([
    ['U2', 'late', 1],
    ['U3', 'overdue', 10],
    ['U4', 'late', 31],
  ]);
});

test('a congress that closed later was overdue at the earlier date, and a unit then existing counts', () => {
  expect(listed('2020-06-30')).toEqual([
    ['U2', 'late', 1],
    ['U3', 'overdue', 1],
    ['U4', 'overdue', 30],
    ['U5', 'overdue', 1],
  ]);
});

test('nothing is late on the last day', () => {
  expect(listed('2020-05-31')).toEqual([]);
});
