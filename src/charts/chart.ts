/** The one way from a figure to its chart. */
import type { Figure } from '../figures/figure.ts';
import { drawBars } from './bars.ts';
import { drawComparison } from './comparison.ts';
import { drawCurves } from './curves.ts';
import { drawEmpty } from './empty.ts';
import { root, type ChartFrame, type Size } from './frame.ts';
import { drawTimeline } from './timeline.ts';

/**
 * The chart of a figure as a standalone SVG element, drawn for a wide or a phone column.
 * Pure: the same figure and size give the same bytes.
 */
export function chart(figure: Figure, size: Size): string {
  const frame: ChartFrame = { size, id: `${figure.id}-${size}` };
  const { markup, height } = draw(figure, frame);
  return root(frame, height, figure, markup);
}

function draw({ drawing, locale }: Figure, frame: ChartFrame): { markup: string; height: number } {
  switch (drawing.form) {
    case 'bars':
      return drawBars(drawing, frame);
    case 'curves':
      return drawCurves(drawing, frame, locale);
    case 'timeline':
      return drawTimeline(drawing, frame, locale);
    case 'comparison':
      return drawComparison(drawing, frame);
    case 'empty':
      return drawEmpty(drawing, frame);
  }
}
