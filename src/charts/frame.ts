/** What all charts share: sizes, type, the accessible root element and the marks of the states. */
import type { KeyEntry, State } from '../figures/drawings/state.ts';
import { element, escape, group, round, text } from './svg.ts';
import { textWidth } from './textWidth.ts';

/** A chart is drawn twice: `wide` for an article column, `phone` for a narrow one. */
export type Size = 'wide' | 'phone';
export const widths: Readonly<Record<Size, number>> = { wide: 760, phone: 320 };

/** Font sizes; both stay at 12 px or more at the smallest width that shows the drawing. */
export const fontSize = 14;
export const smallSize = 13.5;
export const lineHeight = 18;

/** What a chart function is told beside its drawing. */
export interface ChartFrame {
  readonly size: Size;
  /** Unique on a page; begins the ids of the parts. */
  readonly id: string;
}

/** The root element: scalable, named by title and description for those who do not see it. */
export function root(
  frame: ChartFrame,
  height: number,
  names: { title: string; description: string },
  ...body: string[]
): string {
  const width = widths[frame.size];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      class: `chart chart-${frame.size}`,
      role: 'img',
      'aria-labelledby': `${frame.id}-title ${frame.id}-desc`,
      'font-family': "'Be Vietnam Pro', sans-serif",
      'font-size': fontSize,
      // Letters as wide as the font says at every zoom, so that measured labels stay in their places.
      'text-rendering': 'geometricPrecision',
    },
    element('title', { id: `${frame.id}-title` }, escape(names.title)),
    element('desc', { id: `${frame.id}-desc` }, escape(names.description)),
    hatch(frame.id),
    ...body,
  );
}

/** The late fill: stripes, so that it differs from the completed fill in print and for every eye. */
function hatch(id: string): string {
  const box = { width: 5, height: 5 };
  const pattern = element(
    'pattern',
    { id: `${id}-late`, ...box, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { class: 'hatch-ground', ...box, fill: '#ffffff' }),
    element('rect', { class: 'hatch', width: 2, height: 5, fill: '#0b5563' }),
  );
  return element('defs', {}, pattern);
}

const fills: Readonly<Record<State, string>> = {
  completed: '#0b5563',
  late: '',
  held: '#5f9da8',
  pending: '#ffffff',
  overdue: '#c2410c',
  planned: '#ffffff',
  slipped: '#ffffff',
  limitation: '#8a5a00',
  measured: '#4f6d8f',
  noData: 'none',
};

const strokes: Readonly<Partial<Record<State, string>>> = {
  late: '#0b5563',
  pending: '#6b7280',
  planned: '#0b5563',
  slipped: '#c2410c',
  noData: '#6b7280',
};

/** What has not happened has a broken outline. */
const dashed: ReadonlySet<State> = new Set(['noData', 'planned', 'slipped']);

/** Attributes of a mark in a state: filled when done, striped when late, hollow when pending or planned. */
export function mark(state: State, id: string): Record<string, string | number | undefined> {
  return {
    class: state,
    fill: state === 'late' ? `url(#${id}-late)` : fills[state],
    stroke: strokes[state],
    'stroke-dasharray': dashed.has(state) ? '3 2' : undefined,
  };
}

/** A bar in a state; outlined states are drawn inside their own edge so that lengths stay true. */
export function bar(
  state: State,
  id: string,
  box: { x: number; y: number; width: number; height: number },
): string {
  const inset = strokes[state] === undefined ? 0 : 0.5;
  // Dashes longer than an edge would leave dots.
  const isTiny = Math.min(box.width, box.height) < 6;
  return element('rect', {
    ...mark(state, id),
    ...(isTiny && { 'stroke-dasharray': undefined }),
    x: box.x + inset,
    y: box.y + inset,
    width: Math.max(box.width - 2 * inset, 0.5),
    height: Math.max(box.height - 2 * inset, 0.5),
  });
}

/** A model congress, centred on a point. */
export function diamond(state: State, x: number, y: number): string {
  const size = 6;
  const d = `M${round(x)},${round(y - size)}l${size},${size}l-${size},${size}l-${size},-${size}Z`;
  return element('path', { ...mark(state, ''), class: `pilot ${state}`, 'stroke-width': 1.5, d });
}

/** The key above a chart, wrapped into rows; gives its markup and height. */
export function key(
  entries: readonly KeyEntry[],
  frame: ChartFrame,
): { markup: string; height: number } {
  if (entries.length === 0) return { markup: '', height: 0 };
  let x = 0;
  let y = 0;
  const marks: string[] = [];
  for (const { state, label, shape } of entries) {
    const width = 20 + textWidth(label, smallSize) + 18;
    if (x > 0 && x + width - 18 > widths[frame.size]) {
      x = 0;
      y += lineHeight + 2;
    }
    marks.push(
      shape === 'diamond'
        ? diamond(state, x + 7, y + 8)
        : bar(state, frame.id, { x, y: y + 2, width: 14, height: 12 }),
    );
    marks.push(text(label, x + 20, y + 12.5, { class: 'quiet', 'font-size': smallSize }));
    x += width;
  }
  return { markup: group({ class: 'key' }, ...marks), height: y + lineHeight + 10 };
}

/** Lines of text below each other, `y` being the first baseline. */
export function lines(
  content: readonly string[],
  x: number,
  y: number,
  attributes: Record<string, string | number> = {},
): string {
  return content.map((line, index) => text(line, x, y + index * lineHeight, attributes)).join('');
}
