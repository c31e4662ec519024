import { expect, it } from 'vitest';
import {
  embedPage,
  figureFile,
  figurePage,
  figureVersion,
} from '../../src/edition/figureAddresses.ts';

const root = {
  term: 'bac-kan-2020-2025',
  committee: undefined,
  locale: 'vi',
  id: 'timeline',
  asOf: Temporal.PlainDate.from('2020-06-30'),
} as const;

it('Vietnamese addresses stand at the root, and what is fixed carries its date', () => {
  expect(figureFile(root, 'current', '@2x.png')).toBe('/bac-kan-2020-2025/figures/timeline@2x.png');
  expect(figureFile(root, 'fixed', '.csv')).toBe(
    '/bac-kan-2020-2025/figures/timeline@2020-06-30.csv',
  );
  expect(embedPage(root, 'fixed')).toBe('/bac-kan-2020-2025/embed/timeline@2020-06-30/');
  expect(figurePage(root)).toBe('/bac-kan-2020-2025/figures/timeline/');
  expect(figureVersion(root)).toBe('/bac-kan-2020-2025/figures/timeline/#as-of-2020-06-30');
});

it("a committee's figures stand below the committee, English ones under /en/", () => {
  const figure = { ...root, committee: 'BK-BB', locale: 'en' } as const;
  expect(figureFile(figure, 'current', '.svg')).toBe(
    '/en/bac-kan-2020-2025/committees/BK-BB/figures/timeline.svg',
  );
  expect(embedPage(figure, 'current')).toBe(
    '/en/bac-kan-2020-2025/committees/BK-BB/embed/timeline/',
  );
});
