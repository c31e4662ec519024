import { expect, test } from 'vitest';
import { compactPath } from '../../../src/downloads/outline/compactPath.ts';

const line = (x: number, y: number) => ({ type: 'L', values: [x, y] });

test('Lines become steps, straight ones in one direction', () => {
  const commands = [
    { type: 'M', values: [10, 20] },
    line(30, 20),
    line(30, 5),
    line(10, 4.5),
    { type: 'Z', values: [] },
  ];
  expect(compactPath(commands)).toBe('m10 20h20v-15l-20-0.5z');
});

test('A curve that goes on as the last one came needs no control point', () => {
  const commands = [
    { type: 'M', values: [0, 0] },
    { type: 'Q', values: [10, 0, 15, 5] },
    { type: 'Q', values: [20, 10, 20, 20] },
    { type: 'Q', values: [21, 30, 0, 30] },
  ];
  expect(compactPath(commands)).toBe('m0 0q10 0 15 5t5 15q1 10-20 10');
});

test('A second outline begins where it is, not where the first one ended', () => {
  const commands = [
    { type: 'M', values: [5, 5] },
    line(9, 9),
    { type: 'Z', values: [] },
    { type: 'M', values: [6, 6] },
  ];
  expect(compactPath(commands)).toBe('m5 5l4 4zm1 1');
});
