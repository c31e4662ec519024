/** Documents and events on the time axis: labelled where they happen, or numbered with a list on a phone. */
import type { TimelineEvent } from '../figures/drawing.ts';
import { lineHeight, lines, smallSize, widths, type ChartFrame } from './frame.ts';
import { element, group, text } from './svg.ts';
import { textWidth, wrap } from './textWidth.ts';
import type { TimeAxis } from './timeAxis.ts';

interface Drawn {
  readonly markup: string;
  readonly height: number;
}

/** A mark with its label, before it is known which row has room. */
interface Label {
  readonly event: TimelineEvent;
  readonly x: number;
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
    parts.push(...row.map((label) => drawLabel(label, y, axis)));
    y += Math.max(...row.map((label) => label.text.length)) * lineHeight + 4;
  }
  const height = events.length === 0 ? 0 : y - top + 12;
  const list = (at: number) => (wide ? { markup: '', height: 0 } : drawList(events, at));
  return { markup: group({ class: 'events' }, ...parts), height, list };
}

function labelOf(event: TimelineEvent, content: string, axis: TimeAxis): Label {
  const x = (axis.startOf(event.date) + axis.endOf(event.date)) / 2;
  const end = event.endDate === undefined ? x : axis.endOf(event.endDate);
  const wrapped = wrap(content, 240, smallSize);
  const width = Math.max(...wrapped.map((line) => textWidth(line, smallSize)));
  const side = end + 9 + width > axis.right ? 'left' : 'right';
  const from = side === 'left' ? x - 9 - width : x - 6;
  const to = side === 'left' ? end + 6 : end + 9 + width;
  return { event, x, text: wrapped, side, from, to };
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

function drawLabel(label: Label, y: number, axis: TimeAxis): string {
  const { event, x, side } = label;
  const end = event.endDate === undefined ? x : Math.max(axis.endOf(event.endDate), x);
  const look = event.planned
    ? { class: 'event planned', fill: '#ffffff', stroke: '#1f2933', 'stroke-width': 1.5 }
    : { class: 'event', fill: '#1f2933' };
  const markup = element('rect', {
    ...look,
    x: x - 4,
    y: y + 4.5,
    width: end - x + 8,
    height: 8,
    rx: 4,
  });
  const textX = side === 'right' ? end + 9 : x - 9;
  const anchor = side === 'right' ? 'start' : 'end';
  return (
    markup +
    lines(label.text, textX, y + 13, {
      class: 'halo',
      'font-size': smallSize,
      'text-anchor': anchor,
    })
  );
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
