import { expect, test } from 'vitest';
import { busiestDays } from '../../src/statistics/busiestDays.ts';
import { date } from './smallTerm.ts';

const day = (iso: string, ordinary: number, pilots = 0) => ({ date: date(iso), ordinary, pilots });

test('model congresses count among those of a day', () => {
  const busiest = busiestDays([day('2020-05-10', 2), day('2020-05-11', 1, 2)]);
  expect(busiest).toEqual({ count: 3, dates: [date('2020-05-11')] });
});

test('equal days are all named, in the order of time', () => {
  const busiest = busiestDays([day('2020-05-10', 2), day('2020-05-11', 1), day('2020-05-20', 2)]);
  expect(busiest?.dates.map(String)).toEqual(['2020-05-10', '2020-05-20']);
});

test('without a day there is no busiest one', () => {
  expect(busiestDays([])).toBeUndefined();
});
