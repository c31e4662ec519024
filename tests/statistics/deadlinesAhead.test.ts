import { expect, test } from 'vitest';
import { deadlinesAhead } from '../../src/statistics/deadlinesAhead.ts';
import { date, heldOn, organization, planRow, registerFor } from './smallTerm.ts';

const { units } = registerFor({
  plan: [
    planRow('huyen', '2020-08-31', 'before'),
    planRow('huyen', '2020-06-30', 'through', { appliesTo: 'pilot' }),
  ],
  organizations: [
    organization('P', undefined, 'tinh'),
    organization('DONE', 'P', 'huyen'),
    organization('LEFT', 'P', 'huyen'),
    organization('MODEL', 'P', 'huyen', { pilot: true }),
    organization('GONE', 'P', 'huyen', { dissolved: '2020-01-01' }),
  ],
  congresses: [heldOn('DONE', '2020-06-01'), heldOn('MODEL', '2020-06-25')],
});

const on = (day: string) =>
  deadlinesAhead(units('P', 'huyen'), date(day)).map(({ window, pilot, left, total, days }) => [
    window.deadline.toString(),
    pilot,
    `${left}/${total}`,
    days,
  ]);

test('each deadline counts those to whom it applies and who have still to meet it, the nearest first', () => {
  expect(on('2020-06-20')).toEqual([
    ['2020-06-30', true, '1/1', 10],
    ['2020-08-31', false, '1/2', 71],
  ]);
});

test('one that everybody has met is not ahead any more, and neither is the last day itself', () => {
  expect(on('2020-06-25')).toEqual([['2020-08-31', false, '1/2', 66]]);
  expect(on('2020-08-29')).toEqual([['2020-08-31', false, '1/2', 1]]);
  expect(on('2020-08-30')).toEqual([]);
});

const grassroots = (...plan: Parameters<typeof registerFor>[0]['plan']) =>
  registerFor({
    plan,
    organizations: [
      organization('P', undefined, 'tinh'),
      organization('MODEL', 'P', 'co-so', { pilot: true }),
      organization('OTHER', 'P', 'co-so'),
    ],
  }).units('P', 'co-so');

test('a deadline that model congresses share with the others is not theirs alone', () => {
  const [ahead] = deadlinesAhead(grassroots(planRow('co-so', '2020-06-30')), date('2020-06-20'));
  expect(ahead).toMatchObject({ pilot: false, left: 2, total: 2 });
});

test('where the plan gives no deadline, none is ahead', () => {
  const some = grassroots(planRow('co-so', '2020-06-30', 'through', { appliesTo: 'pilot' }));
  const found = deadlinesAhead(some, date('2020-06-20'));
  expect(found.map(({ pilot, total }) => [pilot, total])).toEqual([[true, 1]]);
});
