/** A matrix: counts in rows and columns, shaded by their shares; statements without a number stand apart. */
import type { MatrixDrawing, MatrixGroup } from '../../figures/drawings/matrix.ts';
import { fontSize, lineHeight, lines, smallSize, widths, type ChartFrame } from '../frame.ts';
import { drawColumnNames, drawHeadings } from './matrixHeadings.ts';
import { drawMatrixKey } from './matrixKey.ts';
import { bandsOf, layoutOf, type MatrixBand, type MatrixLayout } from './matrixLayout.ts';
import { drawRow } from './matrixRow.ts';
import { element, group } from '../svg.ts';
import { wrap } from '../textWidth.ts';

interface Drawn {
  readonly markup: string;
  readonly height: number;
}

/** Draws the key, then each band of columns with all rows; gives the markup and its height. */
export function drawMatrix(drawing: MatrixDrawing, frame: ChartFrame): Drawn {
  const layout = layoutOf(drawing, frame);
  const parts = [drawMatrixKey(drawing, 0, frame)];
  let y = parts[0]!.height;
  const add = (part: Drawn) => {
    parts.push(part);
    y += part.height;
  };
  if (layout.numbered) add(drawColumnNames(drawing.columns, y, frame));
  for (const band of bandsOf(drawing, layout)) add(drawBand(drawing, band, y, layout));
  return { markup: parts.map(({ markup }) => markup).join(''), height: y };
}

/** Rows between two lines of headings; a longer matrix is scrolled, so the headings come again. */
const ROWS = { wide: 24, phone: 14 } as const;

function drawBand(
  drawing: MatrixDrawing,
  band: MatrixBand,
  top: number,
  layout: MatrixLayout,
): Drawn {
  const headings = (y: number) => drawHeadings(drawing, band, y, layout);
  const first = headings(top);
  const parts = [first.markup];
  let y = top + first.height;
  let since = 0;
  for (const [index, part] of drawing.groups.entries()) {
    const heading = drawGroupHeading(part, index, y, layout);
    parts.push(heading.markup);
    y += heading.height;
    for (const [at, row] of part.rows.entries()) {
      if (since >= ROWS[layout.frame.size] && part.rows.length - at > 2) {
        const again = headings(y + 6);
        parts.push(again.markup);
        y += again.height + 6;
        since = 0;
      }
      const drawn = drawRow(row, band, y, layout);
      parts.push(drawn.markup);
      y += drawn.height;
      since += 1;
    }
    const note = drawNote(part, y, layout);
    parts.push(note.markup);
    y += note.height;
  }
  return { markup: group({}, ...parts), height: y - top + 14 };
}

/** A line between groups, and the heading of those that have one. */
function drawGroupHeading(
  { heading }: MatrixGroup,
  index: number,
  y: number,
  { frame }: MatrixLayout,
): Drawn {
  const width = widths[frame.size];
  const words = wrap(heading ?? '', width, fontSize, true);
  const ruleHeight = index === 0 ? 0 : 12;
  const ends = { x1: 0, x2: width, y1: y + 4, y2: y + 4 };
  const rule = index === 0 ? '' : element('line', { class: 'grid', stroke: '#9aa5ab', ...ends });
  const strong = { class: 'strong', 'font-weight': 600 };
  const markup = rule + lines(words, 0, y + ruleHeight + 14, strong);
  return { markup, height: ruleHeight + words.length * lineHeight + (words.length && 8) };
}

function drawNote({ note }: MatrixGroup, y: number, { frame }: MatrixLayout): Drawn {
  const words = wrap(note ?? '', widths[frame.size], smallSize);
  const markup = lines(words, 0, y + 18, { class: 'quiet', 'font-size': smallSize });
  return { markup, height: words.length * lineHeight + (words.length && 10) };
}
