import { expect, test } from 'vitest';
import { once } from '../../src/statistics/once.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);

test('a count is made once for a list, and once for each day it is asked for', () => {
  let counted = 0;
  const length = once((list: readonly number[], _asOf: Temporal.PlainDate) => {
    counted++;
    return list.length;
  });
  const list = [1, 2, 3];
  expect([length(list, day('2020-06-30')), length(list, day('2020-06-30'))]).toEqual([3, 3]);
  expect(counted).toBe(1);
  length(list, day('2020-07-01'));
  expect(counted).toBe(2);
});

test('two lists with the same things are two lists', () => {
  const first = once((list: readonly object[]) => list[0]);
  const [one, other] = [{}, {}];
  expect(first([one])).toBe(one);
  expect(first([other])).toBe(other);
});

test('what came out undefined is remembered too', () => {
  let counted = 0;
  const nothing = once((_list: readonly number[], _key: string): undefined => void counted++);
  const list: number[] = [];
  nothing(list, 'a');
  nothing(list, 'a');
  expect(counted).toBe(1);
});

test('numbers and texts that read alike in different places are kept apart', () => {
  const said = once((_list: object, one: string, other: string) => `${one}|${other}`);
  const list = {};
  expect(said(list, 'a b', 'c')).toBe('a b|c');
  expect(said(list, 'a', 'b c')).toBe('a|b c');
});
