import { expect, test } from 'vitest';
import { rowPairs } from '../../src/statistics/rowPairs.ts';

const row = (text: string) => ({ code: text[0], text });

test('rows pair by the first key by which they are equal, each once, equal ones in their order', () => {
  const before = ['A1', 'A2', 'A3', 'B1'].map(row);
  const after = ['A2', 'A4', 'C1'].map(row);
  const pairs = rowPairs(before, after, [({ text }) => text, ({ code }) => code]);
  expect([...pairs].map(([was, is]) => [was.text, is.text])).toEqual([
    ['A2', 'A2'],
    ['A1', 'A4'],
  ]);
});
