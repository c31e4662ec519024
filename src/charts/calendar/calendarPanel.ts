/** One panel of the wide calendar: the days of a level, weeks as columns. */
import type { CalendarPanel } from '../../figures/drawings/calendar.ts';
import { dayMarks, drawDays, emptyDay, frameCell, type DayMarks } from './calendarCell.ts';
import { cellOf, isWithin, lineBefore, type Grid, type Sheet } from './calendarGrid.ts';
import { drawHeading } from './calendarHeading.ts';
import { monthStarts } from './calendarMonths.ts';
import { smallSize } from '../frame.ts';
import { element, group, text } from '../svg.ts';
import { textWidth } from '../textWidth.ts';

/** Draws the panel from the top `y`; gives the markup and its height. */
export function drawPanel(
  panel: CalendarPanel,
  y: number,
  sheet: Sheet,
): { markup: string; height: number } {
  const { grid } = sheet;
  const heading = drawHeading(panel, y, sheet);
  const top = y + heading.height;
  const markup = [
    heading.markup,
    weekdayNames(sheet.drawing.weekdays, top, grid),
    drawDays(daysOf(panel, top, sheet)),
    monthLines(panel, top, sheet),
    asOfLine(top, sheet),
    ...(panel.mark?.framed ?? [])
      .filter((date) => isWithin(date, sheet.span))
      .map((date) => frameCell(cellOf(date, grid, top))),
  ];
  return {
    markup: group({ class: 'panel' }, ...markup),
    height: heading.height + 7 * grid.dayHeight + 16,
  };
}

/** Every third day is named, Sunday last. */
function weekdayNames(weekdays: readonly string[], top: number, grid: Grid): string {
  const names = [0, 3, 6].map((day) =>
    text(weekdays[day]!, 0, top + (day + 0.5) * grid.dayHeight + 4, {
      class: 'quiet',
      'font-size': smallSize,
    }),
  );
  return names.join('');
}

/** An empty cell a day without a congress, alike for all levels of the axis; of days to come only what is planned. */
function daysOf(
  panel: CalendarPanel,
  top: number,
  { drawing, frame, span, grid }: Sheet,
): readonly DayMarks[] {
  const byDay = new Map(panel.days.map((day) => [day.date.toString(), day]));
  // All numbers of a panel or none: the small ones alone would look like the important ones.
  const widest = Math.max(...panel.days.map(({ label }) => textWidth(label, smallSize)));
  const isCounted = widest + 3 <= grid.weekWidth && grid.dayHeight >= 15;
  const isKnown = (date: Temporal.PlainDate) => Temporal.PlainDate.compare(date, drawing.asOf) <= 0;
  return daysBetween(span.from, span.to).flatMap((date) => {
    const day = byDay.get(date.toString());
    const box = cellOf(date, grid, top);
    if (day !== undefined) return [dayMarks(day, drawing, frame.id, box, isCounted)];
    return isKnown(date) ? [emptyDay(box)] : [];
  });
}

function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): Temporal.PlainDate[] {
  return Array.from({ length: from.until(to).days + 1 }, (_, days) => from.add({ days }));
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) > 0 ? a : b;
}

/** Where months begin between the cells, up to the last one drawn. */
function monthLines({ to }: CalendarPanel, top: number, { drawing, span, grid }: Sheet): string {
  const drawn = { from: span.from.add({ days: 1 }), to: later(to, drawing.asOf) };
  return monthStarts(span)
    .filter((date) => isWithin(date, drawn))
    .map((date) => {
      const d = lineBefore(date, grid, top);
      return element('path', { class: 'calendar-month', fill: 'none', stroke: '#55626c', d });
    })
    .join('');
}

/** After the as-of day, across all panels. */
function asOfLine(top: number, { drawing, span, grid }: Sheet): string {
  if (!isWithin(drawing.asOf, span)) return '';
  return element('path', {
    class: 'as-of',
    fill: 'none',
    stroke: '#a61b1b',
    'stroke-width': 1.5,
    d: lineBefore(drawing.asOf.add({ days: 1 }), grid, top),
  });
}
