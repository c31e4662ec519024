/** One cell of a matrix: a number on its shade, or a mark that cannot be taken for a number. */
import type { MatrixCell } from '../../figures/drawings/matrix.ts';
import type { Box, Cell, Look } from '../cells.ts';
import { bar, fontSize } from '../frame.ts';
import { element, text } from '../svg.ts';

/**
 * How opaque each class is. Dark text reads on the first four and light text on the last, with a contrast of at least
 * 4.5:1; in the dark scheme it is the other way round, with the same steps.
 */
const opacities = [0.1, 0.23, 0.37, 0.5, 1] as const;

/** The ground of a class: 1 is the lowest. */
function shadeLook(step: number): Look {
  const opacity = String(opacities[step - 1] ?? 1);
  return { class: 'limitation', fill: '#8a5a00', 'fill-opacity': opacity };
}

/** A recorded zero: plain ground. */
const zeroLook: Look = { class: 'track', fill: '#eef1f2' };

/** The ground of a class by itself, in the key. */
export function shade(step: number, box: Box): string {
  return element('rect', { ...shadeLook(step), ...box });
}

/** What a cell is drawn of: its ground, and what stands on it. */
export interface CellMarks {
  readonly ground?: Cell;
  readonly marks: string;
}

/** The marks of a cell in its box. */
export function cellMarks(cell: MatrixCell, box: Box): CellMarks {
  switch (cell.kind) {
    case 'share':
      return {
        ground: { look: shadeLook(cell.step), box },
        marks: outline(cell, box) + number(cell.text, box, cell.step),
      };
    case 'none':
      return { ground: { look: zeroLook, box }, marks: number(cell.text, box) };
    case 'unshared':
      return { marks: unshared(box) + number(cell.text, box) };
    case 'noData':
      return { marks: bar('noData', '', box) };
    case 'statement':
      return { marks: statement(box) };
    case 'blank':
      return { marks: '' };
  }
}

/** A count that no share can be given of: a thin frame. */
export function unshared(box: Box): string {
  return element('rect', {
    class: 'unshared',
    fill: 'none',
    stroke: '#55626c',
    ...inside(box, 0.5),
  });
}

/** What was said without a number: a dashed frame with a dot. */
function statement(box: Box): string {
  const frame = {
    class: 'stated',
    fill: 'none',
    stroke: '#8a5a00',
    'stroke-width': 1.5,
    'stroke-dasharray': '3 2',
  };
  const centre = { cx: box.x + box.width / 2, cy: box.y + box.height / 2 };
  const dot = element('circle', { class: 'limitation', fill: '#8a5a00', r: 3, ...centre });
  return element('rect', { ...frame, ...inside(box, 1) }) + dot;
}

/** The cell that the title speaks of. */
function outline({ marked }: MatrixCell, box: Box): string {
  const frame = { class: 'axis', fill: 'none', stroke: '#1f2933', 'stroke-width': 2 };
  return marked ? element('rect', { ...frame, ...inside(box, 0) }) : '';
}

function number(content: string, { x, y, width, height }: Box, step = 0): string {
  const dark = step === opacities.length;
  return text(content, x + width / 2, y + height / 2 + 5, {
    ...(dark && { class: 'on-limitation', fill: '#ffffff' }),
    'font-size': fontSize,
    'text-anchor': 'middle',
  });
}

function inside({ x, y, width, height }: Box, inset: number): Box {
  return { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset };
}
