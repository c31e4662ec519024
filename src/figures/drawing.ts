/**
 * What a figure's chart shows, as plain data: every label is final text, every length a number. A chart turns
 * it into SVG and decides nothing about its meaning.
 */
import type { AgendaDrawing } from './drawings/agenda.ts';
import type { BarsDrawing } from './drawings/bars.ts';
import type { CalendarDrawing } from './drawings/calendar.ts';
import type { ComparisonDrawing } from './drawings/comparison.ts';
import type { CurvesDrawing } from './drawings/curves.ts';
import type { MatrixDrawing } from './drawings/matrix.ts';
import type { TimelineDrawing } from './drawings/timeline.ts';

/** Nothing to draw; the chart says so. */
export interface EmptyDrawing {
  readonly form: 'empty';
  readonly label: string;
}

export type Drawing =
  | BarsDrawing
  | CurvesDrawing
  | TimelineDrawing
  | ComparisonDrawing
  | MatrixDrawing
  | AgendaDrawing
  | CalendarDrawing
  | EmptyDrawing;
