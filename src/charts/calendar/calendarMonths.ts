/** The names of the months over the weeks of a calendar. */
import { formatMonth, type Locale } from '../../locale/format.ts';
import type { Grid, Span } from './calendarGrid.ts';
import { smallSize } from '../frame.ts';
import { group, text } from '../svg.ts';
import { textWidth } from '../textWidth.ts';

/** Between two names; closer they would read as one. */
const apart = 12;
/** Height of the names of months and years. */
export const monthNamesHeight = 34;

/** The first days of the months that begin within the span. */
export function monthStarts({ from, to }: Span): readonly Temporal.PlainDate[] {
  const first = from.with({ day: 1 });
  const months = (to.year - first.year) * 12 + to.month - first.month;
  return Array.from({ length: months + 1 }, (_, step) => first.add({ months: step })).filter(
    (date) => Temporal.PlainDate.compare(from, date) <= 0,
  );
}

/** A month is named over the first week of which it has the middle of the days that the span shows; the year below its first month. */
export function drawMonthNames(span: Span, grid: Grid, y: number, locale: Locale): string {
  const names = namesOf(span, grid, locale);
  const quiet = { class: 'quiet', 'font-size': smallSize };
  const drawn = names
    // A month of which only a week is left gives way to the next.
    .filter(({ x, width }, index) => x + width + apart <= (names[index + 1]?.x ?? Infinity))
    .map(({ x, month, year }, index, shown) => {
      const isNew = shown[index - 1]?.year !== year;
      return text(month, x, y + 13, quiet) + (isNew ? text(year, x, y + 29, quiet) : '');
    });
  return group({ class: 'months' }, ...drawn);
}

function clamped(date: Temporal.PlainDate, { from, to }: Span): Temporal.PlainDate {
  const { compare } = Temporal.PlainDate;
  return compare(date, from) < 0 ? from : compare(date, to) > 0 ? to : date;
}

function namesOf({ from, to }: Span, grid: Grid, locale: Locale) {
  const middles = Array.from({ length: grid.weeks }, (_, week) =>
    clamped(grid.monday.add({ days: week * 7 + 3 }), { from, to }),
  );
  return middles.flatMap((middle, week) => {
    if (middles[week - 1]?.month === middle.month) return [];
    const month = formatMonth(middle, locale);
    const x = grid.left + week * grid.weekWidth;
    return [{ x, month, year: String(middle.year), width: textWidth(month, smallSize) }];
  });
}
