/** The as-of date on a time axis: what lies after it is shaded as not yet known. */
import { smallSize } from '../frame.ts';
import { element, group, text } from '../svg.ts';
import { textWidth } from '../textWidth.ts';
import type { Span, TimeAxis } from './timeAxis.ts';

/**
 * A line at the end of the as-of day through the boxes, with the date above the first. A date off the axis is named
 * at the edge that it lies behind.
 */
export function drawAsOf(
  asOf: Temporal.PlainDate,
  label: string,
  axis: TimeAxis,
  boxes: readonly Span[],
): string {
  const day = axis.endOf(asOf);
  const x = Math.min(Math.max(day, axis.left), axis.right);
  const isBefore = day < axis.left - 1;
  const isAfter = day > axis.right + 1;
  const words = isBefore ? `← ${label}` : isAfter ? `${label} →` : label;
  const marks = boxes.flatMap((box) => [
    shade(x, axis.right, box),
    isBefore || isAfter ? '' : line(x, box),
  ]);
  return group({ class: 'as-of-date' }, ...marks, name(words, x, boxes[0]!.top - 10, axis));
}

function shade(x: number, right: number, { top, bottom }: Span): string {
  const box = { x, y: top, width: right - x, height: bottom - top };
  return x >= right ? '' : element('rect', { class: 'future', fill: '#f6f2e9', ...box });
}

function line(x: number, { top: y1, bottom: y2 }: Span): string {
  const look = { class: 'as-of', stroke: '#a61b1b', 'stroke-width': 1.5 };
  return element('line', { ...look, x1: x, x2: x, y1, y2 });
}

function name(words: string, x: number, y: number, axis: TimeAxis): string {
  const fits = x + textWidth(words, smallSize, true) <= axis.right;
  return text(words, x, y, {
    class: 'as-of-label',
    fill: '#a61b1b',
    'font-size': smallSize,
    'font-weight': 600,
    'text-anchor': fits ? 'start' : 'end',
  });
}
