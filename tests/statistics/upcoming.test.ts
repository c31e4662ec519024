import { expect, test } from 'vitest';
import { upcoming, type PlannedCongress } from '../../src/statistics/upcoming.ts';
import { congress, date, heldOn, organization, planRow, registerFor } from './smallTerm.ts';

const { units } = registerFor({
  plan: [planRow('co-so', '2020-06-30', 'before'), planRow('huyen', '2020-08-31')],
  organizations: [
    organization('P', undefined, 'huyen'),
    ...['HELD', 'OPENS-LATER', 'LAST', 'BEYOND', 'TODAY', 'BEHIND', 'BLANK', 'NO-ROW'].map((code) =>
      organization(code, 'P', 'co-so'),
    ),
    organization('GONE', 'P', 'co-so', { dissolved: '2020-05-01' }),
    organization('FOUNDED', 'P', 'co-so', { established: '2020-06-10' }),
  ],
  congresses: [
    heldOn('HELD', '2020-05-20', { planned: '2020-06-05' }),
    heldOn('OPENS-LATER', '2020-06-03', { planned: '2020-06-01' }),
    congress('LAST', { planned: '2020-06-30' }),
    congress('BEYOND', { planned: '2020-07-01' }),
    congress('TODAY', { planned: '2020-05-31' }),
    congress('BEHIND', { planned: '2020-05-11' }),
    congress('BLANK'),
    congress('GONE', { planned: '2020-06-05' }),
    congress('FOUNDED', { planned: '2020-06-20' }),
  ],
});

const inMay = () => upcoming(units('P', 'co-so'), date('2020-05-31'), 30);
const listed = (congresses: readonly PlannedCongress[]) =>
  congresses.map(({ unit, planned, days }) => [unit.organization.code, planned.toString(), days]);

test('what is planned from the day after the as-of date to the 30th after it is ahead', () => {
  expect(listed(inMay().ahead)).toEqual([
    ['OPENS-LATER', '2020-06-01', 1],
    ['LAST', '2020-06-30', 30],
  ]);
  expect(listed(inMay().later)).toEqual([['BEYOND', '2020-07-01', 31]]);
});

test('what was planned by the as-of date and has not opened has slipped, the longest first', () => {
  expect(listed(inMay().slipped)).toEqual([
    ['BEHIND', '2020-05-11', -20],
    ['TODAY', '2020-05-31', 0],
  ]);
});

test('without a planned day a congress is on no day, whether it has a row or not', () => {
  expect(inMay().unplanned.map(({ organization: { code } }) => code)).toEqual(['BLANK', 'NO-ROW']);
});

test('the day of an excluded deadline is after the deadline', () => {
  expect(inMay().ahead.map(({ afterDeadline }) => afterDeadline)).toEqual([false, true]);
});

test('the last day on time is not after the deadline, whether the deadline counts or not', () => {
  const planned = (rule: 'before' | 'through', day: string) => {
    const one = registerFor({
      plan: [planRow('co-so', '2020-06-30', rule)],
      organizations: [organization('A', undefined, 'co-so')],
      congresses: [congress('A', { planned: day })],
    });
    return upcoming(one.units('A', 'co-so'), date('2020-06-01'), 30).ahead[0]?.afterDeadline;
  };
  expect([planned('before', '2020-06-29'), planned('before', '2020-06-30')]).toEqual([false, true]);
  expect([planned('through', '2020-06-30'), planned('through', '2020-07-01')]).toEqual([
    false,
    true,
  ]);
});

test('a unit that opened later is still ahead before, and one that opened is gone from all parts', () => {
  const inJune = upcoming(units('P', 'co-so'), date('2020-06-03'), 30);
  const codes = [inJune.slipped, inJune.ahead, inJune.later].flat();
  expect(codes.map(({ unit }) => unit.organization.code)).toEqual([
    'BEHIND',
    'TODAY',
    'LAST',
    'BEYOND',
  ]);
});
