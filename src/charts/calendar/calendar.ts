/** Congresses by day: weeks run as columns on one time axis, on a phone as rows below each other. */
import type { CalendarDrawing } from '../../figures/drawings/calendar.ts';
import type { Locale } from '../../locale/format.ts';
import { calendarColumns } from './calendarColumns.ts';
import { calendarRows } from './calendarRows.ts';
import type { ChartFrame } from '../frame.ts';

/** Draws the panels; gives the markup and its height. */
export function drawCalendar(
  drawing: CalendarDrawing,
  frame: ChartFrame,
  locale: Locale,
): { markup: string; height: number } {
  return frame.size === 'wide'
    ? calendarColumns(drawing, frame, locale)
    : calendarRows(drawing, frame, locale);
}
