import { expect, test } from 'vitest';
import type { Election } from '../../src/data/records.ts';
import { targetsMet } from '../../src/statistics/targetsMet.ts';
import { date, election, heldOn, organization, planRow, registerFor } from './smallTerm.ts';

const codes = ['A', 'B', 'C', 'D'];

/** How many of four committees, all elected, meet a target of 15% women. */
function met(...elections: readonly Election[]) {
  const { units } = registerFor({
    plan: [planRow('co-so', '2020-06-30')],
    organizations: [
      organization('P', undefined, 'huyen'),
      ...codes.map((code) => organization(code, 'P', 'co-so')),
    ],
    congresses: codes.map((code) => heldOn(code, '2020-05-20')),
    elections,
  });
  return targetsMet(units('P', 'co-so'), 'women', 0.15, date('2020-06-30'));
}

test('a target is met at exactly the share, and each committee counts by itself', () => {
  // 3 of 20 is 15%; all four together have 7 of 74, which is less.
  expect(
    met(
      election('A', { elected: 20, women: 3 }),
      election('B', { elected: 15, women: 4 }),
      election('C', { elected: 19, women: 0 }),
      election('D', { elected: 20, women: 0 }),
    ),
  ).toEqual({ met: 2, reported: 4, due: 4 });
  expect(
    met(
      election('A', { elected: 20, women: 2 }),
      election('B', { elected: 15, women: 4 }),
      election('C', { elected: 19, women: 0 }),
    ),
  ).toEqual({ met: 1, reported: 3, due: 4 });
});

test('no other body than the committee counts, wherever its row stands', () => {
  expect(
    met(
      election('A', { body: 'standing', elected: 5, women: 4 }),
      election('A', { elected: 20, women: 1 }),
      election('B', { body: 'standing', elected: 5, women: 4 }),
    ),
  ).toEqual({ met: 0, reported: 1, due: 4 });
});

test('a committee that leaves a cell blank, or elected nobody, has no share', () => {
  expect(
    met(
      election('A', { elected: 20 }),
      election('B', { women: 3 }),
      election('C', { elected: 0, women: 0 }),
    ),
  ).toEqual({ met: 0, reported: 0, due: 4 });
});
