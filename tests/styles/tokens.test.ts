/** Colours read on each other, in the light, in the dark and on paper; browsers don't check the letters of charts. */
import { describe, expect, it } from 'vitest';
import { colour, contrast, type Scheme } from './colours.ts';

const schemes: readonly Scheme[] = ['light', 'dark', 'print'];

/** Letters and what they stand on. */
const letters = [
  ['text', ['ground', 'shade', 'window', 'future']],
  ['quiet', ['ground', 'shade', 'future']],
  ['link', ['ground']],
  ['as-of', ['ground', 'future']],
  ['limitation', ['ground']],
  ['overdue', ['ground']],
] as const;

const marks = ['completed', 'held', 'overdue', 'limitation', 'measured', 'as-of', 'quiet'];

describe.each(schemes)('In %s', (scheme) => {
  for (const [letter, grounds] of letters)
    for (const ground of grounds)
      it(`letters in ${letter} read on ${ground}`, () => {
        const ratio = contrast(colour(letter, scheme), colour(ground, scheme));
        expect(ratio).toBeGreaterThanOrEqual(4.5);
      });

  it.each(marks)('a mark in %s stands out from the ground', (mark) => {
    const ratio = contrast(colour(mark, scheme), colour('ground', scheme));
    expect(ratio).toBeGreaterThanOrEqual(3);
  });

  it('what is under way differs from what is done, also without colour', () => {
    const ratio = contrast(colour('held', scheme), colour('completed', scheme));
    expect(ratio).toBeGreaterThanOrEqual(1.6);
  });
});
