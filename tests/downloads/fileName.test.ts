import { expect, test } from 'vitest';
import { fileName } from '../../src/downloads/fileName.ts';
import { smallFigure } from './smallFigure.ts';

test('A file keeps its term, figure and date in its name', () => {
  expect(fileName(smallFigure, 'csv')).toBe('mau-2020-2025_completion-by-level_2020-06-30.csv');
});

test('The name of a file tells committee, language and shape apart', () => {
  const english = { ...smallFigure, committee: 'BK-BB', locale: 'en' } as const;
  expect(fileName(english, 'png', '2x')).toBe(
    'mau-2020-2025_BK-BB_completion-by-level_2020-06-30_en_2x.png',
  );
});
