/**
 * Time to scale: a day is the span from its first to its last moment, so that "hết ngày" ends with the day and
 * "trước ngày" ends where the day begins.
 */
import { scaleUtc } from 'd3-scale';
import { utcMonth } from 'd3-time';
import { formatMonth, type Locale } from '../../locale/format.ts';
import { smallSize } from '../frame.ts';
import { element, group, text } from '../svg.ts';
import { textWidth } from '../textWidth.ts';

export interface TimeAxis {
  /** Where a day begins. */
  readonly startOf: (date: Temporal.PlainDate) => number;
  /** Where it ends. */
  readonly endOf: (date: Temporal.PlainDate) => number;
  readonly left: number;
  readonly right: number;
  readonly dayWidth: number;
  readonly months: readonly MonthTick[];
}

interface MonthTick {
  readonly x: number;
  readonly label: string;
  /** Empty under the other months of a year. */
  readonly year: string;
}

/** From one height to another. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Height of the names of months and years. */
export const monthsHeight = 34;

/** An axis from the first day to the end of the last one; month names keep clear of each other. */
export function timeAxis(
  span: { from: Temporal.PlainDate; to: Temporal.PlainDate },
  range: { left: number; right: number },
  locale: Locale,
): TimeAxis {
  const last = span.to.add({ days: 1 });
  const scale = scaleUtc([moment(span.from), moment(last)], [range.left, range.right]);
  const startOf = (date: Temporal.PlainDate) => scale(moment(date));
  const days = span.from.until(last).days;
  return {
    startOf,
    endOf: (date) => startOf(date.add({ days: 1 })),
    ...range,
    dayWidth: (range.right - range.left) / days,
    months: monthTicks(scale, locale),
  };
}

function moment(date: Temporal.PlainDate): Date {
  return new Date(Date.UTC(date.year, date.month - 1, date.day));
}

/** Every month, or every second, third or sixth, as room allows; years stand below their first month. */
function monthTicks(
  scale: ReturnType<typeof scaleUtc<number>>,
  locale: Locale,
): TimeAxis['months'] {
  for (const step of [1, 2, 3, 6, 12]) {
    const days = scale
      .ticks(utcMonth.every(step)!)
      .map((date) => Temporal.PlainDate.from(date.toISOString().slice(0, 10)));
    const ticks = days.map((day, index) => ({
      x: scale(moment(day)),
      label: formatMonth(day, locale),
      year: days[index - 1]?.year === day.year ? '' : String(day.year),
    }));
    if (ticks.every((tick, index) => fits(tick, ticks[index + 1]))) return ticks;
  }
  return [];
}

function fits(tick: MonthTick, next: MonthTick | undefined): boolean {
  const width = Math.max(textWidth(tick.label, smallSize), textWidth(tick.year, smallSize));
  return next === undefined || tick.x + width + 8 <= next.x;
}

/** Month names above; thin lines through the boxes that the chart's lanes take. */
export function drawMonths(axis: TimeAxis, top: number, boxes: readonly Span[]): string {
  const quiet = { class: 'quiet', 'font-size': smallSize };
  const marks = axis.months.flatMap(({ x, label, year }) => {
    const tick = { class: 'grid', stroke: '#d5dadd', x1: x, x2: x };
    const spans = [{ top, bottom: top + monthsHeight }, ...boxes];
    const lines = spans.map((box) => element('line', { ...tick, y1: box.top, y2: box.bottom }));
    const hasRoom = x + 4 + textWidth(label, smallSize) <= axis.right + 4;
    if (!hasRoom) return lines;
    const words = [text(label, x + 4, top + 11, quiet)];
    return [...lines, ...words, ...(year === '' ? [] : [text(year, x + 4, top + 27, quiet)])];
  });
  return group({ class: 'months' }, ...marks);
}
