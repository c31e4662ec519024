/**
 * Time to scale: a day is the span from its first to its last moment, so that "hết ngày" ends with the day and
 * "trước ngày" ends where the day begins.
 */
import { scaleUtc } from 'd3-scale';
import { utcMonth } from 'd3-time';
import type { DeadlineMark } from '../figures/drawing.ts';
import { formatMonth, type Locale } from '../locale/format.ts';
import { smallSize } from './frame.ts';
import { element, group, text } from './svg.ts';
import { textWidth } from './textWidth.ts';

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

/** Month names over thin lines that run from `top` to `bottom`. */
export function drawMonths(axis: TimeAxis, top: number, bottom: number): string {
  const quiet = { class: 'quiet', 'font-size': smallSize };
  const marks = axis.months.flatMap(({ x, label, year }) => {
    const line = element('line', {
      class: 'grid',
      stroke: '#d5dadd',
      x1: x,
      x2: x,
      y1: top,
      y2: bottom,
    });
    const room = x + 4 + textWidth(label, smallSize) <= axis.right + 4;
    if (!room) return [line];
    return [
      line,
      text(label, x + 4, top + 11, quiet),
      year === '' ? '' : text(year, x + 4, top + 27, quiet),
    ];
  });
  return group({ class: 'months' }, ...marks);
}

/**
 * A deadline: a line at the end of its day where the day counts (solid), at its beginning where it does not
 * (dashed, with an open end), and the word on it at the side with room.
 */
export function drawDeadline(
  deadline: DeadlineMark,
  axis: TimeAxis,
  box: { top: number; bottom: number; baseline: number },
): string {
  const x = deadlineX(deadline, axis);
  const before = deadline.rule === 'before';
  const stroke = { stroke: '#1f2933', 'stroke-width': 1.5 };
  const span = { x1: x, x2: x, y1: box.top, y2: box.bottom };
  const dashes = before ? '4 3' : undefined;
  const line = element('line', {
    class: 'deadline',
    ...stroke,
    ...span,
    'stroke-dasharray': dashes,
  });
  const foot = { cx: x, cy: box.bottom };
  const end = before
    ? element('circle', {
        class: 'deadline-open',
        stroke: '#1f2933',
        fill: '#ffffff',
        'stroke-width': 1.5,
        ...foot,
        r: 3,
      })
    : element('circle', { class: 'deadline-closed', fill: '#1f2933', ...foot, r: 3.5 });
  return group({}, line, end, deadlineWord(deadline.label, x, box.baseline, axis));
}

/** The word on a deadline stands at the side with room. */
function deadlineWord(label: string, x: number, y: number, axis: TimeAxis): string {
  const left = x + 6 + textWidth(label, smallSize) > axis.right;
  return text(label, left ? x - 6 : x + 6, y, {
    class: 'halo',
    'font-size': smallSize,
    'text-anchor': left ? 'end' : 'start',
  });
}

export function deadlineX(deadline: DeadlineMark, axis: TimeAxis): number {
  return deadline.rule === 'before' ? axis.startOf(deadline.date) : axis.endOf(deadline.date);
}

/** The end of the as-of day, and what lies after it shaded as not yet known. */
export function drawAsOf(
  asOf: Temporal.PlainDate,
  label: string,
  axis: TimeAxis,
  box: { top: number; bottom: number },
): string {
  const x = axis.endOf(asOf);
  if (x < axis.left || x > axis.right + 1) return '';
  const future = element('rect', {
    class: 'future',
    fill: '#f4f1ea',
    x,
    y: box.top,
    width: Math.max(axis.right - x, 0),
    height: box.bottom - box.top,
  });
  const line = element('line', {
    class: 'as-of',
    stroke: '#a61b1b',
    'stroke-width': 1.5,
    x1: x,
    x2: x,
    y1: box.top - 6,
    y2: box.bottom,
  });
  const right = x + 4 + textWidth(label, smallSize, true) <= axis.right;
  const name = text(label, right ? x : Math.min(x, axis.right), box.top - 10, {
    class: 'as-of-label',
    fill: '#a61b1b',
    'font-size': smallSize,
    'font-weight': 600,
    'text-anchor': right ? 'start' : 'end',
  });
  return group({}, future, line, name);
}
