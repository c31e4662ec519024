import { expect, test } from 'vitest';
import { termPairs } from '../../src/edition/termPairs.ts';
import { organization, planRow, registerFor } from '../statistics/smallTerm.ts';

const { term: base } = registerFor({
  plan: [planRow('tinh', '2020-10-31')],
  organizations: [organization('P', undefined, 'tinh')],
});
const edition = (id: string, term: string) => {
  const register = registerFor({ ...base, id, settings: { ...base.settings, term } });
  return { register };
};
const ids = (...terms: readonly ReturnType<typeof edition>[]) =>
  termPairs(terms).map(({ earlier, later }) => [earlier.term.id, later.term.id]);

const [merged, one, other, first] = [
  edition('merged', '2025–2030'),
  edition('one', '2020–2025'),
  edition('other', '2020–2025'),
  edition('first', '2015–2020'),
];

test('Each term stands beside those of the years directly before it', () => {
  expect(ids(merged, one, other, first)).toEqual([
    ['one', 'merged'],
    ['other', 'merged'],
    ['first', 'one'],
    ['first', 'other'],
  ]);
  expect(ids(merged, first)).toEqual([['first', 'merged']]);
});

test('One term, or several of the same years, make no pair', () => {
  expect(ids(merged)).toEqual([]);
  expect(ids(one, other)).toEqual([]);
});
