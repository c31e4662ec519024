/**
 * Deadlines on a time axis: a line at the end of the day where the day counts (solid, closed foot), at its beginning
 * where it does not (dashed, open foot), and a word on each.
 */
import type { DeadlineMark } from '../../figures/drawings/deadline.ts';
import { smallSize } from '../frame.ts';
import { element, group, text } from '../svg.ts';
import { textWidth } from '../textWidth.ts';
import type { TimeAxis } from './timeAxis.ts';

const rowHeight = 17;

/** How much room the words of so many deadlines need above the lane. */
export function deadlineWordsHeight(deadlines: readonly DeadlineMark[]): number {
  return Math.max(deadlines.length, 1) * rowHeight;
}

export function deadlineX({ rule, date }: DeadlineMark, axis: TimeAxis): number {
  return rule === 'before' ? axis.startOf(date) : axis.endOf(date);
}

/** The deadlines of a lane whose columns stand between `top` and `bottom`; the words stand above `top`. */
export function drawDeadlines(
  deadlines: readonly DeadlineMark[],
  axis: TimeAxis,
  { top, bottom }: { top: number; bottom: number },
): string {
  // A later one has its word on a higher row, so that no word is crossed by the line of an earlier one.
  const sorted = deadlines.toSorted((a, b) => deadlineX(a, axis) - deadlineX(b, axis));
  const marks = sorted.map((deadline, index) => {
    const baseline = top - 8 - index * rowHeight;
    const next = sorted[index + 1];
    const line = drawLine(deadline, axis, { top: baseline - 9, bottom });
    const limit = next === undefined ? axis.right : deadlineX(next, axis) - 4;
    return line + drawWord(deadline, baseline, axis, limit);
  });
  return group({}, ...marks);
}

function drawLine(
  deadline: DeadlineMark,
  axis: TimeAxis,
  { top, bottom }: { top: number; bottom: number },
): string {
  const x = deadlineX(deadline, axis);
  const isBefore = deadline.rule === 'before';
  const stroke = { stroke: '#1a2229', 'stroke-width': 1.5 };
  const dashes = isBefore ? '4 3' : undefined;
  const span = { x1: x, x2: x, y1: top, y2: bottom, 'stroke-dasharray': dashes };
  const foot = isBefore
    ? { class: 'deadline-open', ...stroke, fill: '#ffffff', cx: x, cy: bottom, r: 3 }
    : { class: 'deadline-closed', fill: '#1a2229', cx: x, cy: bottom, r: 3.5 };
  return element('line', { class: 'deadline', ...stroke, ...span }) + element('circle', foot);
}

/** Right of its line up to the limit, else left of it. */
function drawWord(deadline: DeadlineMark, y: number, axis: TimeAxis, limit: number): string {
  const x = deadlineX(deadline, axis);
  const width = textWidth(deadline.label, smallSize) + 6;
  const isLeft = x + width > limit && x - width >= 0;
  return text(deadline.label, isLeft ? x - 6 : x + 6, y, {
    class: 'halo',
    'font-size': smallSize,
    'text-anchor': isLeft ? 'end' : 'start',
  });
}
