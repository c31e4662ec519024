/** The headings of a matrix: names over their columns, or numbers with the names in a list. */
import type { MatrixDrawing } from '../../figures/drawings/matrix.ts';
import { lineHeight, lines, smallSize, widths, type ChartFrame } from '../frame.ts';
import { headingLines, type MatrixBand, type MatrixLayout } from './matrixLayout.ts';
import { group, text } from '../svg.ts';
import { wrap } from '../textWidth.ts';

interface Drawn {
  readonly markup: string;
  readonly height: number;
}

/** The headings of a band from the top `y`, standing on a common last line. */
export function drawHeadings(
  { columns, baseHeading }: MatrixDrawing,
  { from, to }: MatrixBand,
  y: number,
  { numbered, stacked, pitch, left, baseRight, labelWidth }: MatrixLayout,
): Drawn {
  const headings = columns.slice(from, to).map((name, index) => ({
    lines: numbered ? [String(from + index + 1)] : headingLines(name, pitch),
    x: left + (index + 0.5) * pitch,
    anchor: 'middle',
  }));
  const base = {
    lines: wrap(baseHeading, baseRight - labelWidth + 30, smallSize),
    x: baseRight,
    anchor: 'end',
  };
  const all = stacked ? headings : [base, ...headings];
  const most = Math.max(...all.map((heading) => heading.lines.length));
  const markup = all.map(({ lines: words, x, anchor }) =>
    lines(words, x, y + 13 + (most - words.length) * lineHeight, {
      class: 'quiet',
      'font-size': smallSize,
      'text-anchor': anchor,
    }),
  );
  return { markup: group({ class: 'headings' }, ...markup), height: most * lineHeight + 6 };
}

/** The names behind the numbers, in two columns where there is room. */
export function drawColumnNames(columns: readonly string[], top: number, frame: ChartFrame): Drawn {
  const beside = frame.size === 'wide' && columns.length > 3 ? 2 : 1;
  const width = widths[frame.size] / beside;
  const perColumn = Math.ceil(columns.length / beside);
  const ends: number[] = [];
  const parts = columns.map((name, index) => {
    const x = Math.floor(index / perColumn) * width;
    const y = index % perColumn === 0 ? top : ends.at(-1)!;
    const words = wrap(name, width - 40, smallSize);
    ends.push(y + words.length * lineHeight + 2);
    const number = text(String(index + 1), x + 18, y + 13, {
      class: 'strong',
      'font-weight': 600,
      'font-size': smallSize,
      'text-anchor': 'end',
    });
    return number + lines(words, x + 26, y + 13, { 'font-size': smallSize });
  });
  const height = Math.max(...ends) - top + 12;
  return { markup: group({ class: 'column-names' }, ...parts), height };
}
