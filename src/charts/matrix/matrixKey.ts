/** The key of a matrix: its classes as a strip with their bounds, and the marks without a shade that can be seen. */
import type { MatrixCell, MatrixDrawing } from '../../figures/drawings/matrix.ts';
import type { Box } from '../cells.ts';
import { bar, lineHeight, lines, smallSize, widths, type ChartFrame } from '../frame.ts';
import { shade, unshared } from './matrixCell.ts';
import { group, text } from '../svg.ts';
import { textWidth, wrap } from '../textWidth.ts';

interface Drawn {
  readonly markup: string;
  readonly height: number;
}

const stepWidth = 64;
const quiet = { class: 'quiet', 'font-size': smallSize };

/** The strip stands beside its heading, or below it on a phone. */
export function drawMatrixKey(drawing: MatrixDrawing, top: number, frame: ChartFrame): Drawn {
  const strip = seen(drawing, 'share')
    ? drawScale(drawing.scale, top, frame)
    : { markup: '', height: 0 };
  const others = drawOthers(drawing, top + strip.height, frame);
  const height = strip.height + others.height;
  return {
    markup: group({ class: 'key' }, strip.markup, others.markup),
    height: height + (height > 0 ? 8 : 0),
  };
}

function drawScale(
  { heading, steps }: MatrixDrawing['scale'],
  top: number,
  frame: ChartFrame,
): Drawn {
  const wide = frame.size === 'wide';
  const x = wide ? textWidth(heading, smallSize) + 16 : 0;
  const y = wide ? top : top + lineHeight + 2;
  const marks = steps.map((step, index) => {
    const left = x + index * stepWidth;
    const box = { x: left + 1, y, width: stepWidth - 2, height: 14 };
    const middle = { ...quiet, 'text-anchor': 'middle' };
    return shade(index + 1, box) + text(step, left + stepWidth / 2, y + 29, middle);
  });
  return {
    markup: text(heading, 0, top + 12, quiet) + marks.join(''),
    height: y - top + 40,
  };
}

function seen({ groups }: MatrixDrawing, kind: MatrixCell['kind']): boolean {
  return groups.some(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => cell.kind === kind)),
  );
}

function drawOthers(drawing: MatrixDrawing, top: number, frame: ChartFrame): Drawn {
  const { key } = drawing;
  const entries = [
    {
      kind: 'noData' as const,
      label: key.noData,
      draw: (box: Box) => bar('noData', frame.id, box),
    },
    { kind: 'unshared' as const, label: key.unshared, draw: unshared },
  ].filter(({ kind }) => seen(drawing, kind));
  let y = top;
  const marks = entries.map(({ label, draw }) => {
    const words = wrap(label, widths[frame.size] - 24, smallSize);
    const markup =
      draw({ x: 0, y: y + 1, width: 16, height: 14 }) + lines(words, 24, y + 12.5, quiet);
    y += words.length * lineHeight + 2;
    return markup;
  });
  return { markup: marks.join(''), height: y - top };
}
