import { expect, test } from 'vitest';
import { congressDays, type CongressDay } from '../../src/statistics/congressDays.ts';
import { congress, date, heldOn, organization, planRow, registerFor } from './smallTerm.ts';

const { units } = registerFor({
  plan: [planRow('co-so', '2020-06-30'), planRow('huyen', '2020-08-31')],
  organizations: [
    organization('P', undefined, 'huyen'),
    organization('U2', 'P', 'co-so'),
    organization('U1', 'P', 'co-so', { pilot: true }),
    organization('U3', 'P', 'co-so'),
    organization('U4', 'P', 'co-so', { pilot: true }),
    organization('U5', 'P', 'co-so'),
    organization('U6', 'P', 'co-so', { dissolved: '2020-05-01' }),
  ],
  congresses: [
    heldOn('U2', '2020-05-20', { planned: '2020-05-18' }),
    heldOn('U1', '2020-05-10'),
    heldOn('U3', '2020-05-10'),
    congress('U4', { planned: '2020-05-18' }),
    heldOn('U6', '2020-04-01'),
  ],
});

const listed = (days: readonly CongressDay[]) =>
  days.map(({ date: day, ordinary, pilots }) => [day.toString(), ordinary, pilots]);

test('openings are counted by day in ascending order, model congresses apart', () => {
  const { opened } = congressDays(units('P', 'co-so'), date('2020-05-31'));
  expect(listed(opened)).toEqual([
    ['2020-05-10', 1, 1],
    ['2020-05-20', 1, 0],
  ]);
});

test('what is not open on the as-of date stands on its planned day, even if it has slipped', () => {
  const after = congressDays(units('P', 'co-so'), date('2020-05-31'));
  expect(listed(after.planned)).toEqual([['2020-05-18', 0, 1]]);
  const before = congressDays(units('P', 'co-so'), date('2020-05-19'));
  expect(listed(before.planned)).toEqual([['2020-05-18', 1, 1]]);
});

test('an opening after the as-of date is not known then, and a dissolved unit is gone', () => {
  const { opened } = congressDays(units('P', 'co-so'), date('2020-05-19'));
  expect(listed(opened)).toEqual([['2020-05-10', 1, 1]]);
});
