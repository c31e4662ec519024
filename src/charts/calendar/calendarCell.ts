/** One day of a calendar: shaded by how many congresses opened, hollow where they are planned or have slipped. */
import type { CalendarDay, CalendarDrawing } from '../../figures/drawings/calendar.ts';
import { bar, smallSize } from '../frame.ts';
import { element, text } from '../svg.ts';
import { textWidth } from '../textWidth.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How dark each class is, by how many there are; steps that a grey print keeps apart. */
const opacities: readonly (readonly number[])[] = [
  [],
  [1],
  [0.4, 1],
  [0.24, 0.55, 1],
  [0.24, 0.42, 0.8, 1],
  [0.24, 0.4, 0.55, 0.8, 1],
];
/** From here on a number on the shade is light. */
const DARK = 0.8;

/** A day without a congress: an empty light cell. */
export function emptyCell(box: Box): string {
  return element('rect', { class: 'track', fill: '#eef1f2', ...box });
}

/** A cell of one of the classes, counted from the lowest. */
export function shadedCell(index: number, classes: number, box: Box): string {
  const opacity = opacities[classes]?.[index] ?? 1;
  return element('rect', {
    class: 'completed',
    fill: '#0b5563',
    'fill-opacity': opacity === 1 ? undefined : String(opacity),
    ...box,
  });
}

/** A day with congresses; with `isCounted` their number stands in it. */
export function dayCell(
  day: CalendarDay,
  { shades }: CalendarDrawing,
  id: string,
  box: Box,
  isCounted: boolean,
): string {
  const index = shades.findIndex(({ upTo }) => day.held <= upTo);
  const open = day.open === 0 ? '' : bar(day.state, id, box);
  // Opened and slipped on one day: the shade stands inside the broken outline.
  const inner = day.open === 0 ? box : inset(box, 2.5);
  const held = day.held === 0 ? '' : shadedCell(index, shades.length, inner);
  const isDark = day.held > 0 && (opacities[shades.length]?.[index] ?? 1) >= DARK;
  const count = isCounted ? number(day.label, isDark, box) : '';
  return open + held + count;
}

function number(label: string, isDark: boolean, { x, y, width, height }: Box): string {
  if (textWidth(label, smallSize) > width) return '';
  return text(label, x + width / 2, y + height / 2 + 4.9, {
    class: isDark ? 'on-dark' : undefined,
    fill: isDark ? '#ffffff' : undefined,
    'font-size': smallSize,
    'text-anchor': 'middle',
  });
}

/** A dark line around a cell that is spoken of, and a light one inside it, so that it stands out from dark ones. */
export function frameCell(box: Box): string {
  const dark = { class: 'calendar-mark', stroke: '#1f2933', 'stroke-width': 1.5 };
  const light = { class: 'calendar-mark-inside', stroke: '#ffffff', 'stroke-width': 1 };
  return (
    element('rect', { ...light, fill: 'none', ...inset(box, 0.5) }) +
    element('rect', { ...dark, fill: 'none', ...inset(box, -0.75) })
  );
}

function inset({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}
