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

test.each([
  ['ab', 'ab', true],
  ['ab', 'ac', false],
  ['abc', 'abd', true],
  ['abcd', 'abef', false],
  ['abcde', 'abcfg', true],
  ['abcde', 'abfgh', false],
  ['abcdefghijk', 'abcdefghxyz', false],
  ['abcdefghijkl', 'abcdefghixyz', true],
  ['abcdefghijkl', 'abcdefghwxyz', false],
  ['abcd', 'abcde', true],
  ['abcd', 'abcdef', false],
  ['abcd', 'abc', true],
  ['abcd', 'acbd', true],
  ['abcd', 'badc', false],
  ['abcde', 'badce', true],
  ['abcd', 'bcda', false],
  // Of two neighbours both must have changed places.
  ['abcd', 'acxd', false],
  ['abcd', 'axbd', false],
  // Several letters too many, or missing, in one place.
  ['abcde', 'abcdexy', true],
  ['abcdexy', 'abcde', true],
  ['abcdefghijkl', 'xyzabcdefghijkl', true],
  ['abcdefghijkl', 'abcdefghijklwxyz', false],
  ['abc', 'xabc', true],
  ['abcdef', 'cdef', true],
])('whether %s may have been meant to be %s: %s', (word, candidate, near) => {
  expect(nearest(word, [candidate])).toBe(near ? candidate : undefined);
});

test('of two that are equally near the first is given', () => {
  expect(nearest('abcx', ['abcd', 'abce'])).toBe('abcd');
});

test('a suggester gives what nearest gives, to the last comparison of its budget', () => {
  const suggest = suggester(Array.from({ length: 150_000 }, (_, i) => (i === 0 ? 'xã' : '')));
  expect([suggest('xa'), suggest('xã'), suggest('xa')]).toEqual(['xã', 'xã', undefined]);
});
