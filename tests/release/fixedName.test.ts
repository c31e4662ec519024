import { describe, expect, it } from 'vitest';
import { fixedName, fixedPath } from '../../src/release/fixedName.ts';

describe('A fixed address', () => {
  it.each([
    'bac-kan-2020-2025/figures/timeline@2020-06-30.json',
    'bac-kan-2020-2025/figures/timeline@2020-06-30_2x.png',
    'en/bac-kan-2020-2025/figures/timeline@2020-06-30_v2@2x.png',
    'bac-kan-2020-2025/committees/BK-BT.1/figures/timeline@2020-06-30_v12.svg',
    'en/bac-kan-2020-2025/committees/BK-BT/embed/timeline@2020-06-30/index.html',
  ])('%s is read and written alike', (path) => {
    expect(fixedPath(fixedName(path)!)).toBe(path);
  });

  it('knows its language, place, figure, date, version and format', () => {
    expect(fixedName('en/t/committees/A/figures/timeline@2020-06-30_v2_2x.png')).toEqual({
      language: 'en/',
      place: 't/committees/A',
      part: 'figures',
      figure: 'timeline',
      asOf: '2020-06-30',
      version: 2,
      rest: '_2x.png',
    });
  });

  it.each([
    't/figures/timeline.svg',
    't/figures/timeline/index.html',
    't/figures/corrections.json',
    't/as-of/2020-06-30/index.html',
    't/data/timeline@2020-06-30.svg',
  ])('is not %s', (path) => {
    expect(fixedName(path)).toBeUndefined();
  });
});
