import { expect, test } from 'vitest';
import { nearest, suggester } from '../../../src/data/text/nearest.ts';

const WORDS = ['bí thư', 'phó bí thư', 'ban chấp hành', 'nữ'];

test('a slip, a swap and a missing letter are seen through', () => {
  expect(nearest('bi thuw', WORDS)).toBe('bí thư');
  expect(nearest('ban chấp hàhn', WORDS)).toBe('ban chấp hành');
  expect(nearest('phó bí th', WORDS)).toBe('phó bí thư');
});

test('a word that is near to none gives none', () => {
  expect(nearest('chủ tịch', WORDS)).toBeUndefined();
  expect(nearest('na', WORDS)).toBeUndefined();
  expect(nearest('', WORDS)).toBeUndefined();
});

test('of several the nearest is given', () => {
  expect(nearest('planned', ['plan', 'planner', 'planned'])).toBe('planned');
});

test('suggestions stop when they have cost enough', () => {
  const suggest = suggester(Array.from({ length: 100_000 }, (_, i) => `BK-${i}`));
  expect(
    [suggest('BX-77'), suggest('BX-78'), suggest('BX-79'), suggest('BX-80')].map(
      (found) => found !== undefined,
    ),
  ).toEqual([true, true, true, false]);
});
