/** Which figures a page shows that has more than one address. */
import type { FigureId } from '../figures/figure.ts';

export const progressFigures: readonly FigureId[] = [
  'completion-by-level',
  'completion-over-time',
  'completion-by-committee',
  'timeliness-by-level',
];
