import { expect, test } from 'vitest';
import { completionByDay } from '../../src/statistics/completionByDay.ts';
import { congress, date, heldOn, organization, planRow, registerFor } from './smallTerm.ts';

const { units } = registerFor({
  plan: [planRow('co-so', '2020-06-30'), planRow('huyen', '2020-08-31')],
  organizations: [
    organization('P', undefined, 'huyen'),
    organization('U1', 'P', 'co-so'),
    organization('U2', 'P', 'co-so', { dissolved: '2020-05-20' }),
    organization('U3', 'P', 'co-so', { established: '2020-05-20' }),
  ],
  congresses: [
    congress('U1', { opened: '2020-05-10', closed: '2020-05-12' }),
    heldOn('U2', '2020-04-30'),
    heldOn('U3', '2020-06-01'),
  ],
});

const days = (first: string, last: string) =>
  completionByDay(units('P', 'co-so'), date(first), date(last)).map(
    ({ date: day, total, held, completed }) => [day.toString(), total, held, completed],
  );

test('one entry for the first day and for each day on which something changed', () => {
  expect(days('2020-04-01', '2020-06-30')).toEqual([
    ['2020-04-01', 2, 0, 0],
    ['2020-04-30', 2, 1, 1],
    ['2020-05-10', 2, 2, 1],
    ['2020-05-12', 2, 2, 2],
    ['2020-05-20', 2, 1, 1], // U2 and its congress go, U3 comes
    ['2020-06-01', 2, 2, 2],
  ]);
});

test('what came before the first day is in its entry, what comes after the last day is not there', () => {
  expect(days('2020-05-11', '2020-05-19')).toEqual([
    ['2020-05-11', 2, 2, 1],
    ['2020-05-12', 2, 2, 2],
  ]);
});

test('a unit dissolved before the first day never counts', () => {
  expect(days('2020-05-21', '2020-05-21')).toEqual([['2020-05-21', 2, 1, 1]]);
});

test('no units give zeros on the first day', () => {
  const [day, ...others] = completionByDay([], date('2020-01-01'), date('2020-12-31'));
  expect(day).toMatchObject({ total: 0, held: 0, completed: 0 });
  expect(others).toEqual([]);
});

test('a last day before the first gives nothing', () => {
  expect(days('2020-05-02', '2020-05-01')).toEqual([]);
});

test('a unit founded and dissolved on one day leaves no trace', () => {
  const { units: some } = registerFor({
    plan: [planRow('co-so', '2020-06-30')],
    organizations: [
      organization('P', undefined, 'huyen'),
      organization('U', 'P', 'co-so', { established: '2020-05-20', dissolved: '2020-05-20' }),
    ],
  });
  const found = completionByDay(some('P', 'co-so'), date('2020-05-01'), date('2020-06-30'));
  expect(found.map(({ date: day, total }) => [day.toString(), total])).toEqual([['2020-05-01', 0]]);
});
