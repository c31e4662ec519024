import { expect, test } from 'vitest';
import { countClasses } from '../../../src/figures/calendar/countClasses.ts';

const classes = (largest: number) =>
  countClasses(largest).map(({ from, upTo }) => (from === upTo ? `${from}` : `${from}–${upTo}`));

test('up to five, each count is a class of its own', () => {
  expect(classes(1)).toEqual(['1']);
  expect(classes(2)).toEqual(['1', '2']);
  expect(classes(5)).toEqual(['1', '2', '3', '4', '5']);
});

test('more counts are gathered into five classes that widen', () => {
  expect(classes(16)).toEqual(['1–2', '3', '4–5', '6–10', '11–16']);
  expect(classes(62)).toEqual(['1–2', '3–5', '6–10', '11–30', '31–62']);
});

test('classes follow each other without a gap and end with the largest', () => {
  for (let largest = 1; largest < 3000; largest += 7) {
    const ranges = countClasses(largest);
    expect(ranges[0]!.from).toBe(1);
    expect(ranges.at(-1)!.upTo).toBe(largest);
    expect(ranges.length).toBeLessThanOrEqual(5);
    for (const [index, { from, upTo }] of ranges.entries()) {
      expect(from).toBeLessThanOrEqual(upTo);
      if (index > 0) expect(from).toBe(ranges[index - 1]!.upTo + 1);
    }
  }
});

test('nothing to count has no class', () => {
  expect(classes(0)).toEqual([]);
});
