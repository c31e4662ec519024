/** Where the days of a calendar stand when weeks are columns and the days of a week rows. */
import type { CalendarDrawing } from '../../figures/drawings/calendar.ts';
import type { Box } from '../cells.ts';
import type { ChartFrame } from '../frame.ts';
import { round } from '../svg.ts';

/** Between two cells. */
const gap = 1.5;

/** Days from the first to the last, both included. */
export interface Span {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** What the panels on one time axis share. */
export interface Sheet {
  readonly drawing: CalendarDrawing;
  readonly frame: ChartFrame;
  readonly span: Span;
  readonly grid: Grid;
}

export function isWithin(date: Temporal.PlainDate, { from, to }: Span): boolean {
  const { compare } = Temporal.PlainDate;
  return compare(from, date) <= 0 && compare(date, to) <= 0;
}

export interface Grid {
  /** The first day of the first week. */
  readonly monday: Temporal.PlainDate;
  readonly weeks: number;
  readonly left: number;
  readonly weekWidth: number;
  readonly dayHeight: number;
  /** The column of a day, which may lie off the grid. */
  readonly columnOf: (date: Temporal.PlainDate) => number;
}

/** A grid of the weeks that the days lie in; cells grow only so far. */
export function gridOf({ from, to }: Span, range: { left: number; right: number }): Grid {
  const monday = from.subtract({ days: from.dayOfWeek - 1 });
  const weeks = Math.floor(monday.until(to).days / 7) + 1;
  const weekWidth = Math.min(26, (range.right - range.left) / weeks);
  return {
    left: range.left,
    monday,
    weeks,
    weekWidth,
    dayHeight: Math.min(18, Math.max(13, weekWidth)),
    columnOf: (date) => Math.floor(monday.until(date).days / 7),
  };
}

/** The cell of a day in a panel whose first row is at `top`. */
export function cellOf(date: Temporal.PlainDate, grid: Grid, top: number): Box {
  return {
    x: grid.left + grid.columnOf(date) * grid.weekWidth,
    y: top + (date.dayOfWeek - 1) * grid.dayHeight,
    width: grid.weekWidth - gap,
    height: grid.dayHeight - gap,
  };
}

/** The line between the day before a date and the date: down, a step to the left within the week, and down. */
export function lineBefore(date: Temporal.PlainDate, grid: Grid, top: number): string {
  const x = grid.left + grid.columnOf(date) * grid.weekWidth - gap / 2;
  const y = top + (date.dayOfWeek - 1) * grid.dayHeight - gap / 2;
  const bottom = top + 7 * grid.dayHeight;
  return date.dayOfWeek === 1
    ? `M${round(x)},${round(top - 3)}V${round(bottom)}`
    : `M${round(x + grid.weekWidth)},${round(top - 3)}V${round(y)}H${round(x)}V${round(bottom)}`;
}
