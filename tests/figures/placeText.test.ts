import { describe, expect, it } from 'vitest';
import { placeText, withinTerm } from '../../src/figures/placeText.ts';

describe('The place of a row', () => {
  it('is its file below the folder of the term, and its line', () => {
    expect(placeText({ file: 'bac-kan-2020-2025/congresses/ba-be.csv', line: 12 })).toBe(
      'congresses/ba-be.csv:12',
    );
    expect(withinTerm('bac-kan-2020-2025/plan.csv')).toBe('plan.csv');
  });
});
