/** One row of a matrix: its name, what its counts are shares of, and its cells. */
import type { MatrixRow } from '../../figures/drawings/matrix.ts';
import { drawCells } from '../cells.ts';
import { fontSize, lineHeight, lines, smallSize, widths } from '../frame.ts';
import { cellMarks } from './matrixCell.ts';
import { cellHeight, type MatrixBand, type MatrixLayout } from './matrixLayout.ts';
import { group, round, text } from '../svg.ts';
import { textWidth, wrap } from '../textWidth.ts';

/**
 * Draws the row from the top `y`; gives the markup and its height. Rows are drawn alike and then moved to their places:
 * what repeats compresses well.
 */
export function drawRow(
  row: MatrixRow,
  band: MatrixBand,
  y: number,
  layout: MatrixLayout,
): { markup: string; height: number } {
  const { markup, height } = layout.stacked
    ? phoneRow(row, band, layout)
    : wideRow(row, band, layout);
  return { markup: group({ transform: `translate(0 ${round(y)})` }, ...markup), height };
}

interface DrawnRow {
  readonly markup: readonly string[];
  readonly height: number;
}

function wideRow(row: MatrixRow, band: MatrixBand, layout: MatrixLayout): DrawnRow {
  const label = wrap(row.label, layout.labelWidth, fontSize, row.strong);
  const base = row.base?.count ?? '';
  const markup = [
    names(row, label, 18),
    base === '' ? '' : baseText(base, layout.baseRight, 18),
    cells(row, band, 0, layout),
  ];
  return { markup, height: Math.max(cellHeight, label.length * lineHeight + 6) + 2 };
}

function phoneRow(row: MatrixRow, band: MatrixBand, layout: MatrixLayout): DrawnRow {
  const base = row.base?.words ?? '';
  const reserved = base === '' ? 0 : textWidth(base, smallSize) + 12;
  const label = wrap(row.label, widths.phone - reserved, fontSize, row.strong);
  const cellTop = label.length * lineHeight + 4;
  const markup = [
    names(row, label, 14),
    base === '' ? '' : baseText(base, widths.phone, 14),
    cells(row, band, cellTop, layout),
  ];
  return { markup, height: cellTop + cellHeight + 10 };
}

function names({ strong }: MatrixRow, label: readonly string[], y: number): string {
  return lines(label, 0, y, strong ? { class: 'strong', 'font-weight': 600 } : {});
}

function baseText(base: string, x: number, y: number): string {
  return text(base, x, y, { class: 'quiet', 'font-size': smallSize, 'text-anchor': 'end' });
}

function cells(row: MatrixRow, band: MatrixBand, y: number, { left, pitch }: MatrixLayout): string {
  const drawn = row.cells
    .slice(band.from, band.to)
    .map((cell, index) =>
      cellMarks(cell, { x: left + index * pitch + 1, y, width: pitch - 2, height: cellHeight }),
    );
  const grounds = drawn.flatMap(({ ground }) => (ground === undefined ? [] : [ground]));
  return drawCells(grounds) + drawn.map(({ marks }) => marks).join('');
}
