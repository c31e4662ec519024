import { expect, test } from 'vitest';
import { commentsPerCongress } from '../../src/statistics/commentsPerCongress.ts';
import { discussion } from '../../src/statistics/discussion.ts';
import { congress, date, heldOn, organization, planRow, registerFor } from './smallTerm.ts';

const day = date('2020-06-30');

/** Congresses with so many comments each; a blank where it is undefined. */
function unitsWith(...comments: readonly (number | undefined)[]) {
  const { units } = registerFor({
    plan: [planRow('co-so', '2020-06-30'), planRow('huyen', '2020-08-31')],
    organizations: [
      organization('P', undefined, 'huyen'),
      ...comments.map((_, index) => organization(`U${index}`, 'P', 'co-so')),
      organization('Open', 'P', 'co-so'),
      organization('Gone', 'P', 'co-so', { dissolved: '2020-06-01' }),
    ],
    congresses: [
      ...comments.map((count, index) => heldOn(`U${index}`, '2020-05-10', { comments: count })),
      congress('Open', { opened: '2020-06-30', comments: 40 }),
      heldOn('Gone', '2020-05-05', { comments: 90 }),
    ],
  });
  return units('P', 'co-so');
}

const bins = (...comments: readonly (number | undefined)[]) =>
  commentsPerCongress(unitsWith(...comments), day).bins.map(({ congresses }) => congresses);
const median = (...comments: readonly (number | undefined)[]) =>
  commentsPerCongress(unitsWith(...comments), day).median;

test('the bins are none at all, then 1–2, 3–5, 6–10, 11–20, 21–50 and more', () => {
  const { bins } = commentsPerCongress(unitsWith(), day);
  expect(bins.map(({ from, to }) => [from, to])).toEqual([
    [0, 0],
    [1, 2],
    [3, 5],
    [6, 10],
    [11, 20],
    [21, 50],
    [51, undefined],
  ]);
});

test('each congress is in one bin, both ends of a bin included', () => {
  expect(bins(0, 1, 2, 3, 5, 6, 10, 11, 20, 21, 50, 51, 300)).toEqual([1, 2, 2, 2, 2, 2, 2]);
});

test('a blank is in no bin and 0 is in the first; only closed congresses of existing units count', () => {
  expect(bins(0, undefined, 7, 0)).toEqual([2, 0, 0, 1, 0, 0, 0]);
});

test('the bins add up to those that report', () => {
  const units = unitsWith(4, undefined, 0, 12, 12);
  const inBins = commentsPerCongress(units, day).bins.map(({ congresses }) => congresses);
  expect(inBins.reduce((sum, count) => sum + count, 0)).toBe(discussion(units, day).reported);
});

test('the median is the middle number, the mean of the two middle ones where they are even', () => {
  expect(median(9, 0, 4)).toBe(4);
  expect(median(9, 0, 4, 5)).toBe(4.5);
  expect(median(9, undefined, 0, 4, undefined)).toBe(4);
});

test('where none reports there is no median', () => {
  expect(median()).toBeUndefined();
  expect(median(undefined)).toBeUndefined();
});
