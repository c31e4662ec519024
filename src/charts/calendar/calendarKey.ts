/** The key of a calendar: the classes of counts, what is planned or has slipped, and the as-of line. */
import type { CalendarDrawing, CalendarPanel } from '../../figures/drawings/calendar.ts';
import { emptyCell, shadedCell } from './calendarCell.ts';
import type { Box } from '../cells.ts';
import { isWithin, type Span } from './calendarGrid.ts';
import { bar, lineHeight, smallSize, widths, type ChartFrame } from '../frame.ts';
import { element, group, text } from '../svg.ts';
import { textWidth } from '../textWidth.ts';

interface Item {
  readonly label: string;
  readonly mark?: (box: Box) => string;
  /** A number follows closer than a word. */
  readonly room: number;
}

/** What the key names beside shades and states: empty cells, and the as-of line where no axis names it. */
interface Seen {
  readonly zero: boolean;
  readonly asOf: boolean;
}

/** Whether a panel has a day up to the as-of date on which nothing opened and nothing was planned. */
export function hasZero({ days }: CalendarPanel, { from, to }: Span, asOf: Temporal.PlainDate) {
  const end = Temporal.PlainDate.compare(to, asOf) < 0 ? to : asOf;
  const marked = days.filter(({ date }) => isWithin(date, { from, to: end })).length;
  return from.until(end).days + 1 > marked;
}

/** Draws the key in rows. */
export function calendarKey(
  drawing: CalendarDrawing,
  frame: ChartFrame,
  seen: Seen,
): { markup: string; height: number } {
  let [x, y] = [0, 0];
  const marks = itemsOf(drawing, frame, seen).map(({ label, mark, room }) => {
    const before = mark === undefined ? 0 : 20;
    const width = before + textWidth(label, smallSize);
    if (x > 0 && x + width > widths[frame.size]) {
      x = 0;
      y += lineHeight + 4;
    }
    const drawn = mark?.({ x, y: y + 2, width: 14, height: 12 }) ?? '';
    const word = text(label, x + before, y + 12.5, { class: 'quiet', 'font-size': smallSize });
    x += width + room;
    return drawn + word;
  });
  return { markup: group({ class: 'key' }, ...marks), height: y + lineHeight + 10 };
}

function itemsOf(
  { shades, shadesLabel, key, asOfLabel }: CalendarDrawing,
  { id }: ChartFrame,
  seen: Seen,
): readonly Item[] {
  const counts = shades.map(({ label }, index) => ({
    label,
    mark: (box: Box) => shadedCell(index, shades.length, box),
    room: index === shades.length - 1 ? 18 : 12,
  }));
  const zeros = seen.zero
    ? [{ label: '0', mark: emptyCell, room: shades.length === 0 ? 18 : 12 }]
    : [];
  const states = key.map(({ state, label }) => ({
    label,
    mark: (box: Box) => bar(state, id, box),
    room: 18,
  }));
  return [
    ...(zeros.length + counts.length === 0 ? [] : [{ label: shadesLabel, room: 10 }]),
    ...zeros,
    ...counts,
    ...states,
    ...(seen.asOf ? [{ label: asOfLabel, mark: asOfMark, room: 18 }] : []),
  ];
}

function asOfMark({ x, y, width, height }: Box): string {
  const line = { x1: x, x2: x + width, y1: y + height / 2, y2: y + height / 2 };
  return element('line', { class: 'as-of', stroke: '#a61b1b', 'stroke-width': 1.5, ...line });
}
