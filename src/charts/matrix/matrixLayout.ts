/** Where the columns of a matrix stand, and how many fit beside each other. */
import type { MatrixDrawing } from '../../figures/drawings/matrix.ts';
import { fontSize, smallSize, widths, type ChartFrame } from '../frame.ts';
import { textWidth, wrap } from '../textWidth.ts';

export const cellHeight = 26;

/** Columns that are drawn beside each other. */
export interface MatrixBand {
  readonly from: number;
  readonly to: number;
}

export interface MatrixLayout {
  readonly frame: ChartFrame;
  /** Names stand above their cells instead of left of them. */
  readonly stacked: boolean;
  readonly labelWidth: number;
  /** Right edge of the numbers that the counts are shares of; they stand with the names where these are stacked. */
  readonly baseRight: number;
  readonly left: number;
  /** From one column to the next. */
  readonly pitch: number;
  readonly perBand: number;
  /** Columns have numbers, and the names stand in a list, where their words do not fit above them. */
  readonly numbered: boolean;
}

/** Columns are as wide as room allows, and never narrower than their longest number. */
export function layoutOf(drawing: MatrixDrawing, frame: ChartFrame): MatrixLayout {
  const stacked = frame.size === 'phone';
  const left = stacked ? 0 : 232;
  const room = widths[frame.size] - left;
  const narrowest = Math.max(26, longestNumber(drawing) + 6);
  const most = Math.max(1, Math.floor(room / narrowest));
  const bands = Math.ceil(drawing.columns.length / most);
  const perBand = Math.ceil(drawing.columns.length / bands);
  const pitch = Math.min(stacked ? 46 : 132, room / perBand);
  const numbered = stacked || !fit(drawing.columns, pitch);
  return { frame, stacked, labelWidth: 168, baseRight: 222, left, pitch, perBand, numbered };
}

/** The columns in as few bands as their width allows, of even length. */
export function bandsOf({ columns }: MatrixDrawing, { perBand }: MatrixLayout): MatrixBand[] {
  const bands: MatrixBand[] = [];
  for (let from = 0; from < columns.length; from += perBand)
    bands.push({ from, to: Math.min(from + perBand, columns.length) });
  return bands;
}

/** The lines of a heading over its column. */
export function headingLines(heading: string, pitch: number): readonly string[] {
  return wrap(heading, pitch - 6, smallSize);
}

function longestNumber({ groups }: MatrixDrawing): number {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return Math.max(
    0,
    ...cells.map((cell) => ('text' in cell ? textWidth(cell.text, fontSize, true) : 0)),
  );
}

/** Whether every heading takes a few lines, with no word cut. */
function fit(headings: readonly string[], pitch: number): boolean {
  return headings.every(
    (heading) =>
      headingLines(heading, pitch).length <= 6 &&
      heading.split(/\s+/).every((word) => textWidth(word, smallSize) <= pitch - 6),
  );
}
