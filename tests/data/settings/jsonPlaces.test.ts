import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPlaces, placeOf } from '../../../src/data/settings/jsonPlaces.ts';

test('every key and element has its place', () => {
  const text = '{ "a": [1, {"b": "x"}], "c": {"d": null} }';
  expect(Object.fromEntries(jsonPlaces(text).places)).toEqual({
    a: 2,
    'a.0': 8,
    'a.1': 11,
    'a.b': 12,
    c: 24,
    'c.d': 30,
  });
});

test('a path that is not there has the place of the nearest around it', () => {
  const places = jsonPlaces('{ "a": {} }');
  expect([placeOf(places, 'a.b.c'), placeOf(places, 'z')]).toEqual([2, 0]);
});

test('a key that stands twice is found', () => {
  expect([...jsonPlaces('{"a":1,"a":2}').doubles]).toEqual([['a', 7]]);
});

test.each([
  ['', 0],
  ['{', 1],
  ['{"a"}', 4],
  ['{"a" 1}', 5],
  ['{"a":1', 6],
  ['[1', 2],
  ['{"a":1,}', 7],
  ['[1 2]', 3],
  ['{"a":01}', 5],
  ['nul', 0],
  ['"\t"', 0],
  ['{"a":1} x', 8],
  ["{'a':1}", 1],
])('%s is broken at %d', (text, at) => expect(jsonPlaces(text).brokenAt).toBe(at));

test('a group, or a list, of nothing may hold spaces', () => {
  for (const text of ['{ }', '[ ]', '{ "a" : [ { } ] }'])
    expect(jsonPlaces(text).brokenAt, text).toBeUndefined();
});

test('values stand in each other 50 deep at most', () => {
  const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  expect(jsonPlaces(lists(51)).brokenAt).toBeUndefined();
  expect(jsonPlaces(lists(52)).brokenAt).toBe(51);
  const groups = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  expect(jsonPlaces(groups(50)).brokenAt).toBeUndefined();
  expect(jsonPlaces(groups(51)).brokenAt).toBe(51 * '{"a":'.length);
});

test('it takes what JSON.parse takes, and nothing else', () => {
  const json = fc
    .json()
    .chain((text) =>
      fc.tuple(
        fc.constant(text),
        fc.nat(text.length),
        fc.constantFrom('', ',', '"', '}', ']', '\\', '0', ' '),
      ),
    );
  fc.assert(
    fc.property(json, ([text, at, more]) => {
      const spoilt = text.slice(0, at) + more + text.slice(at);
      let sound = true;
      try {
        JSON.parse(spoilt);
      } catch {
        sound = false;
      }
      expect(jsonPlaces(spoilt).brokenAt === undefined).toBe(sound);
    }),
    { numRuns: 1000 },
  );
});
