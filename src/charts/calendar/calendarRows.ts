/** The calendar on a phone: weeks as rows, named by their Mondays, and longer times without a congress as a line. */
import type { CalendarDrawing, CalendarPanel } from '../../figures/drawings/calendar.ts';
import { formatShortDate, type Locale } from '../../locale/format.ts';
import { dayMarks, drawDays, emptyDay, frameCell, type DayMarks } from './calendarCell.ts';
import { isWithin } from './calendarGrid.ts';
import { calendarKey, hasZero } from './calendarKey.ts';
import type { Box } from '../cells.ts';
import { fontSize, lineHeight, lines, smallSize, widths, type ChartFrame } from '../frame.ts';
import { element, group, round, text } from '../svg.ts';
import { wrap } from '../textWidth.ts';

const left = 54;
const dayWidth = (widths.phone - left) / 7;
const rowHeight = 18;
/** Words between two weeks of cells, clear of both. */
const gapHeight = 27;
const gap = 1.5;
const quiet = { class: 'quiet', 'font-size': smallSize };

interface Drawn {
  readonly markup: string;
  readonly height: number;
}

interface Sheet {
  readonly drawing: CalendarDrawing;
  readonly frame: ChartFrame;
  readonly locale: Locale;
}

/** A week, what is said in place of several, or the year with the names of the days. */
type Row =
  { readonly monday: Temporal.PlainDate } | { readonly label: string } | { readonly year: number };

/** Draws the panels; gives the markup and its height. */
export function calendarRows(drawing: CalendarDrawing, frame: ChartFrame, locale: Locale): Drawn {
  const isSplit = drawing.panels.some((panel) => hasAsOf(panel, drawing));
  const hasZeros = drawing.panels.some((panel) => hasZero(panel, panel, drawing.asOf));
  const legend = calendarKey(drawing, frame, { asOf: isSplit, zero: hasZeros });
  let y = legend.height + 6;
  const panels = drawing.panels.map((panel) => {
    const drawn = drawPanel(panel, y, { drawing, frame, locale });
    y += drawn.height;
    return drawn.markup;
  });
  return { markup: legend.markup + panels.join(''), height: y - 14 };
}

/** Whether days lie on both sides of the as-of line. */
function hasAsOf({ from, to }: CalendarPanel, { asOf }: CalendarDrawing): boolean {
  return Temporal.PlainDate.compare(from, asOf) <= 0 && Temporal.PlainDate.compare(asOf, to) < 0;
}

function drawPanel(panel: CalendarPanel, top: number, sheet: Sheet): Drawn {
  const heading = drawHeading(panel, top);
  let y = top + heading.height;
  const rows = rowsOf(panel).map((row) => {
    const drawn = { row, y };
    y += 'label' in row ? gapHeight : rowHeight;
    return drawn;
  });
  const weeks = rows.flatMap(({ row, y }) => ('monday' in row ? [{ ...row, y }] : []));
  const markup = [
    heading.markup,
    ...rows.map(({ row, y }) => drawWords(row, y, sheet)),
    drawDays(weeks.flatMap(({ monday, y }) => daysOf(monday, panel, y, sheet))),
    ...weeks.map(({ monday, y }) => linesIn(monday, panel, y, sheet)),
  ];
  return { markup: group({ class: 'panel' }, ...markup), height: y - top + 18 };
}

/** A frame is explained; a level's only day needs no words here, because its week and its number stand in the row. */
function drawHeading({ label, value, mark }: CalendarPanel, top: number): Drawn {
  const name = wrap(label, widths.phone, fontSize, true);
  const said = mark === undefined || mark.framed.length === 0 ? '' : `; ${mark.label}`;
  const counts = wrap(value + said, widths.phone, smallSize);
  const y = top + 14 + name.length * lineHeight;
  const markup =
    lines(name, 0, top + 14, { class: 'strong', 'font-weight': 600 }) + lines(counts, 0, y, quiet);
  return { markup, height: (name.length + counts.length) * lineHeight + 4 };
}

/** Weeks in the order of time, a run without a congress as one row, and a heading where a year begins. */
function rowsOf({ from, to, gaps }: CalendarPanel): readonly Row[] {
  const first = from.subtract({ days: from.dayOfWeek - 1 });
  const weeks = Math.floor(first.until(to).days / 7) + 1;
  const mondays = Array.from({ length: weeks }, (_, week) => first.add({ weeks: week }));
  let year: number | undefined;
  return mondays.flatMap((monday): readonly Row[] => {
    const run = gaps.find((one) => isWithin(monday, one));
    if (run !== undefined) return run.from.equals(monday) ? [{ label: run.label }] : [];
    // A week belongs to the year that has most of its days.
    const own = monday.add({ days: 3 }).year;
    const isNew = year !== own;
    year = own;
    return isNew ? [{ year: own }, { monday }] : [{ monday }];
  });
}

/** What a row says: its week by the Monday, the years and days, or what is left out. */
function drawWords(row: Row, y: number, { drawing, locale }: Sheet): string {
  if ('label' in row) return text(row.label, left, y + 17.5, quiet);
  if ('year' in row) return drawNames(row.year, drawing.weekdays, y);
  return text(formatShortDate(row.monday, locale), 0, y + 13, quiet);
}

function drawNames(year: number, weekdays: readonly string[], y: number): string {
  const names = weekdays.map((name, day) =>
    text(name, left + (day + 0.5) * dayWidth, y + 13, { ...quiet, 'text-anchor': 'middle' }),
  );
  return text(String(year), 0, y + 13, quiet) + names.join('');
}

/** From the level's first congress to its last: an empty cell a day without one, but nothing of days to come. */
function daysOf(
  monday: Temporal.PlainDate,
  panel: CalendarPanel,
  y: number,
  { drawing, frame }: Sheet,
): readonly DayMarks[] {
  return datesOf(monday).flatMap((date) => {
    const box = cellOf(date, y);
    const day = panel.days.find((one) => one.date.equals(date));
    if (day !== undefined) return [dayMarks(day, drawing, frame.id, box, true)];
    const isKnown = Temporal.PlainDate.compare(date, drawing.asOf) <= 0;
    return isKnown && isWithin(date, panel) ? [emptyDay(box)] : [];
  });
}

/** Frames around days that are spoken of, and the as-of line. */
function linesIn(
  monday: Temporal.PlainDate,
  panel: CalendarPanel,
  y: number,
  { drawing }: Sheet,
): string {
  const dates = datesOf(monday);
  const framed = dates.filter((date) => panel.mark?.framed.some((one) => one.equals(date)));
  const last = dates.find((date) => date.equals(drawing.asOf));
  return [
    ...framed.map((date) => frameCell(cellOf(date, y))),
    last === undefined || !hasAsOf(panel, drawing) ? '' : asOfLine(last, y),
  ].join('');
}

function datesOf(monday: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  return [0, 1, 2, 3, 4, 5, 6].map((days) => monday.add({ days }));
}

function cellOf(date: Temporal.PlainDate, y: number): Box {
  const x = left + (date.dayOfWeek - 1) * dayWidth;
  return { x, y, width: dayWidth - gap, height: rowHeight - gap };
}

/** After the as-of day: below its week up to it, and above what is left of the week. */
function asOfLine(asOf: Temporal.PlainDate, y: number): string {
  const x = left + asOf.dayOfWeek * dayWidth - gap / 2;
  const [above, below] = [y - gap / 2, y + rowHeight - gap / 2];
  const rest = asOf.dayOfWeek === 7 ? '' : `V${round(above)}H${widths.phone}`;
  const d = `M${left - 6},${round(below)}H${round(x)}${rest}`;
  const stroke = { stroke: '#a61b1b', 'stroke-width': 1.5 };
  return element('path', { class: 'as-of', fill: 'none', ...stroke, d });
}
