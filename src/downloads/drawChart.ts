import type { Figure } from '../figures/figure.ts';
import { chartParts } from './chartParts.ts';
import { standalone } from './standalone.ts';

/** The chart of a figure with its text as text, for a document that says its title, notes and sources itself. */
export function drawChart(figure: Figure): string {
  const { width, height, markup } = chartParts(figure, 'wide');
  return standalone({ width, height: Math.ceil(height), kind: 'chart' }, figure, markup);
}
