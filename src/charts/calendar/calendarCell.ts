/** One day of a calendar: shaded by how many congresses opened, hollow where they are planned or have slipped. */
import type { CalendarDay, CalendarDrawing } from '../../figures/drawings/calendar.ts';
import { drawCells, type Box, type Cell, type Look } from '../cells.ts';
import { bar, smallSize } from '../frame.ts';
import { element, text } from '../svg.ts';
import { textWidth } from '../textWidth.ts';

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
const emptyLook: Look = { class: 'track', fill: '#eef1f2' };

function shadedLook(index: number, classes: number): Look {
  const opacity = opacities[classes]?.[index] ?? 1;
  const written = opacity === 1 ? undefined : String(opacity);
  return { class: 'completed', fill: '#0b5563', 'fill-opacity': written };
}

/** An empty light cell by itself, in the key. */
export function emptyCell(box: Box): string {
  return element('rect', { ...emptyLook, ...box });
}

/** A cell of one of the classes, counted from the lowest, by itself, in the key. */
export function shadedCell(index: number, classes: number, box: Box): string {
  return element('rect', { ...shadedLook(index, classes), ...box });
}

/** What a day is drawn of: an outline below its cell, the cell, and the number on it. */
export interface DayMarks {
  readonly outline: string;
  readonly cell?: Cell | undefined;
  readonly number: string;
}

/** A day without a congress. */
export function emptyDay(box: Box): DayMarks {
  return { outline: '', cell: { look: emptyLook, box }, number: '' };
}

/** A day with congresses; with `isCounted` their number stands in it. */
export function dayMarks(
  day: CalendarDay,
  { shades }: CalendarDrawing,
  id: string,
  box: Box,
  isCounted: boolean,
): DayMarks {
  const index = shades.findIndex(({ upTo }) => day.held <= upTo);
  const look = shadedLook(index, shades.length);
  // Opened and slipped on one day: the shade stands inside the broken outline.
  const inner = day.open === 0 ? box : inset(box, 2.5);
  const isDark = day.held > 0 && Number(look['fill-opacity'] ?? 1) >= DARK;
  return {
    outline: day.open === 0 ? '' : bar(day.state, id, box),
    cell: day.held === 0 ? undefined : { look, box: inner },
    number: isCounted ? number(day.label, isDark, box) : '',
  };
}

/** Days together: outlines, cells, then numbers. */
export function drawDays(days: readonly DayMarks[]): string {
  const cells = days.flatMap(({ cell }) => (cell === undefined ? [] : [cell]));
  const written = (key: 'outline' | 'number') => days.map((day) => day[key]).join('');
  return written('outline') + drawCells(cells) + written('number');
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
