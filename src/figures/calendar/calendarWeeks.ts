/** Weeks of a calendar, from Monday to Sunday: which are empty, and how many one time axis can carry. */
import { messages } from '../../locale/messages.ts';
import type { CalendarDrawing, CalendarPanel } from '../drawings/calendar.ts';
import type { FigureContext } from '../figure.ts';
import { formatCount } from '../../locale/format.ts';

/** More weeks than these would be too narrow to tell apart on one axis. */
const LONGEST = 60;
/** A week without a congress is drawn, a longer time without one is said. */
const SHORTEST_GAP = 2;

type Days = Pick<CalendarPanel, 'from' | 'to' | 'days'>;

export function mondayOf(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: date.dayOfWeek - 1 });
}

/** Runs of weeks without a congress; the week of the as-of date is in none, so that its line can be drawn. */
export function gapsOf({ from, to, days }: Days, context: FigureContext): CalendarPanel['gaps'] {
  const { asOf } = context;
  const { compare } = Temporal.PlainDate;
  const isWithin = compare(from, asOf) <= 0 && compare(asOf, to) <= 0;
  const shown = [...days.map(({ date }) => date), ...(isWithin ? [asOf] : [])]
    .map((date) => mondayOf(date))
    .toSorted(compare);
  return shown.flatMap((monday, index) => {
    const next = shown[index + 1];
    if (next === undefined) return [];
    const gap = { from: monday.add({ weeks: 1 }), to: next.subtract({ days: 1 }) };
    const weeks = Math.floor((gap.from.until(gap.to).days + 1) / 7);
    const isAhead = compare(gap.from, asOf) > 0;
    return weeks < (isAhead ? 1 : SHORTEST_GAP)
      ? []
      : [{ ...gap, label: gapLabel(weeks, isAhead, context) }];
  });
}

function gapLabel(weeks: number, isAhead: boolean, { locale }: FigureContext): string {
  const words = messages(locale);
  const count = formatCount(weeks, locale);
  return isAhead ? words['calendar.gapAhead'](count) : words['calendar.gap'](count);
}

/** One axis where the weeks have room on it, else one a year; years without a congress are said. */
export function spansOf(
  panels: readonly Days[],
  { asOf, locale }: FigureContext,
): CalendarDrawing['spans'] {
  const dates = panels
    .flatMap(({ days }) => days.map(({ date }) => date))
    .toSorted(Temporal.PlainDate.compare);
  const from = mondayOf(dates[0]!);
  const to = lastDay(dates.at(-1)!, asOf);
  if (from.until(to).days < LONGEST * 7) return [{ from, to }];
  const years = [...new Set(dates.map(({ year }) => year))];
  return years.flatMap((year, index) => {
    const skipped = skippedYears(years[index - 1] ?? year - 1, year);
    return skipped === undefined
      ? [yearSpan(year)]
      : [{ label: messages(locale)['calendar.emptyYears'](skipped) }, yearSpan(year)];
  });
}

/** The day of the last congress; the week that it is in is known to its end, or to the as-of date in it. */
function lastDay(last: Temporal.PlainDate, asOf: Temporal.PlainDate): Temporal.PlainDate {
  const { compare } = Temporal.PlainDate;
  const sunday = mondayOf(last).add({ days: 6 });
  if (compare(asOf, last) <= 0) return last;
  return compare(asOf, sunday) < 0 ? asOf : sunday;
}

/** "2021", "2021–2023"; undefined where one year follows the other. */
function skippedYears(before: number, after: number): string | undefined {
  if (after - before === 1) return undefined;
  return after - before === 2 ? `${before + 1}` : `${before + 1}–${after - 1}`;
}

function yearSpan(year: number) {
  return {
    from: new Temporal.PlainDate(year, 1, 1),
    to: new Temporal.PlainDate(year, 12, 31),
  };
}
