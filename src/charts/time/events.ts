/** Documents and events on the time axis: labelled where they happen, or numbered with a list on a phone. */
import type { TimelineEvent } from '../../figures/drawings/timeline.ts';
import { lineHeight, lines, smallSize, widths, type ChartFrame } from '../frame.ts';
import { element, group, round, text } from '../svg.ts';
import { textWidth, wrap } from '../textWidth.ts';
import type { TimeAxis } from './timeAxis.ts';

interface Drawn {
  readonly markup: string;
  readonly height: number;
}

/** A mark with its label, before it is known which row has room. */
interface Label {
  readonly event: TimelineEvent;
  readonly x: number;
  readonly end: number;
  /** Off the axis, on which side. */
  readonly outside: 'before' | 'after' | undefined;
  readonly text: readonly string[];
  readonly side: 'left' | 'right';
  readonly from: number;
  readonly to: number;
}

/** The marks with their labels, and the list that stands below the lanes on a phone. */
export function drawEvents(
  events: readonly TimelineEvent[],
  top: number,
  axis: TimeAxis,
  frame: ChartFrame,
): Drawn & { list: (y: number) => Drawn } {
  const wide = frame.size === 'wide';
  const labels = events.map((event, index) =>
    labelOf(event, wide ? event.label : String(index + 1), axis),
  );
  let y = top;
  const parts: string[] = [];
  for (const row of rowsOf(labels)) {
    parts.push(...row.map((label) => drawLabel(label, y)));
    y += Math.max(...row.map((label) => label.text.length)) * lineHeight + 4;
  }
  const height = events.length === 0 ? 0 : y - top + 12;
  const list = (at: number) => (wide ? { markup: '', height: 0 } : drawList(events, at));
  return { markup: group({ class: 'events' }, ...parts), height, list };
}

function labelOf(event: TimelineEvent, content: string, axis: TimeAxis): Label {
  const { x, end, outside } = placeOf(event, axis);
  const wrapped = wrap(content, 240, smallSize);
  const width = Math.max(...wrapped.map((line) => textWidth(line, smallSize)));
  const side = end + 9 + width > axis.right ? 'left' : 'right';
  const from = side === 'left' ? x - 9 - width : x - 6;
  const to = side === 'left' ? end + 6 : end + 9 + width;
  return { event, x, end, outside, text: wrapped, side, from, to };
}

/** The middle of its first day to the end of its last; one off the axis stands at the edge that it lies behind. */
function placeOf({ date, endDate }: TimelineEvent, axis: TimeAxis) {
  const start = (axis.startOf(date) + axis.endOf(date)) / 2;
  const last = endDate === undefined ? start : Math.max(axis.endOf(endDate), start);
  if (last < axis.left) return { x: axis.left + 4, end: axis.left + 4, outside: 'before' as const };
  if (start > axis.right)
    return { x: axis.right - 4, end: axis.right - 4, outside: 'after' as const };
  return { x: Math.max(start, axis.left), end: Math.min(last, axis.right), outside: undefined };
}

/** Each label goes to the first row where it keeps clear of its neighbours. */
function rowsOf(labels: readonly Label[]): Label[][] {
  const rows: Label[][] = [];
  for (const label of labels) {
    const free = rows.find((row) =>
      row.every((other) => label.from > other.to + 10 || label.to < other.from - 10),
    );
    if (free === undefined) rows.push([label]);
    else free.push(label);
  }
  return rows;
}

function drawLabel(label: Label, y: number): string {
  const { x, end, side } = label;
  const textX = side === 'right' ? end + 9 : x - 9;
  const anchor = side === 'right' ? 'start' : 'end';
  return (
    drawMark(label, y + 8.5) +
    lines(label.text, textX, y + 13, {
      class: 'halo',
      'font-size': smallSize,
      'text-anchor': anchor,
    })
  );
}

/** A dot, as long as the event lasts; off the axis an arrow towards it. */
function drawMark({ event, x, end, outside }: Label, y: number): string {
  const look = event.planned
    ? { class: 'event planned', fill: '#ffffff', stroke: '#1f2933', 'stroke-width': 1.5 }
    : { class: 'event', fill: '#1f2933' };
  if (outside !== undefined) {
    const back = outside === 'before' ? 8 : -8;
    return element('path', { ...look, d: `M${round(x - back / 2)},${round(y)}l${back},-5v10Z` });
  }
  return element('rect', { ...look, x: x - 4, y: y - 4, width: end - x + 8, height: 8, rx: 4 });
}

function drawList(events: readonly TimelineEvent[], top: number): Drawn {
  let y = top;
  const parts = events.map((event, index) => {
    const wrapped = wrap(event.label, widths.phone - 26, smallSize);
    const markup =
      text(`${index + 1}`, 0, y + 13, {
        class: 'strong',
        'font-weight': 600,
        'font-size': smallSize,
      }) + lines(wrapped, 26, y + 13, { 'font-size': smallSize });
    y += wrapped.length * lineHeight + 6;
    return markup;
  });
  return {
    markup: group({ class: 'event-list' }, ...parts),
    height: events.length === 0 ? 0 : y - top + 8,
  };
}
