/** The one way from a figure to its chart. */
import type { Figure } from '../figures/figure.ts';
import { drawAgenda } from './agenda.ts';
import { drawBars } from './bars/bars.ts';
import { drawCalendar } from './calendar/calendar.ts';
import { drawComparison } from './comparison.ts';
import { drawCurves } from './time/curves.ts';
import { drawEmpty } from './empty.ts';
import { root, type ChartFrame, type Size } from './frame.ts';
import { drawMatrix } from './matrix/matrix.ts';
import { drawTimeline } from './time/timeline.ts';

/** What a chart needs of a figure; other pages draw plain data with it. */
export type Charted = Pick<Figure, 'title' | 'description' | 'locale' | 'drawing'> & {
  /** Unique on a page. */
  readonly id: string;
};

/**
 * The chart of a figure as a standalone SVG element, drawn for a wide or a phone column.
 * Pure: the same figure and size give the same bytes.
 */
export function chart(figure: Charted, size: Size): string {
  return drawn
    .getOrInsertComputed(figure, () => new Map())
    .getOrInsertComputed(size, () => drawFigure(figure, size));
}

/** A figure stands on several pages and is drawn once. */
const drawn = new WeakMap<Charted, Map<Size, string>>();

function drawFigure(figure: Charted, size: Size): string {
  const frame: ChartFrame = { size, id: `${figure.id}-${size}` };
  const { markup, height } = draw(figure, frame);
  return root(frame, height, figure, markup);
}

function draw({ drawing, locale }: Charted, frame: ChartFrame): { markup: string; height: number } {
  switch (drawing.form) {
    case 'bars':
      return drawBars(drawing, frame);
    case 'curves':
      return drawCurves(drawing, frame, locale);
    case 'timeline':
      return drawTimeline(drawing, frame, locale);
    case 'comparison':
      return drawComparison(drawing, frame);
    case 'calendar':
      return drawCalendar(drawing, frame, locale);
    case 'agenda':
      return drawAgenda(drawing, frame);
    case 'matrix':
      return drawMatrix(drawing, frame);
    case 'empty':
      return drawEmpty(drawing, frame);
  }
}
