/** One row of a matrix: its name, what its counts are shares of, and its cells. */
import type { MatrixRow } from '../../figures/drawings/matrix.ts';
import { fontSize, lineHeight, lines, smallSize, widths } from '../frame.ts';
import { drawCell } from './matrixCell.ts';
import { cellHeight, type MatrixBand, type MatrixLayout } from './matrixLayout.ts';
import { group, text } from '../svg.ts';
import { textWidth, wrap } from '../textWidth.ts';

/** Draws the row from the top `y`; gives the markup and its height. */
export function drawRow(
  row: MatrixRow,
  band: MatrixBand,
  y: number,
  layout: MatrixLayout,
): { markup: string; height: number } {
  return layout.stacked ? phoneRow(row, band, y, layout) : wideRow(row, band, y, layout);
}

function wideRow(row: MatrixRow, band: MatrixBand, y: number, layout: MatrixLayout) {
  const label = wrap(row.label, layout.labelWidth, fontSize, row.strong);
  const base = row.base?.count ?? '';
  const markup = [
    names(row, label, y + 18),
    base === '' ? '' : baseText(base, layout.baseRight, y + 18),
    cells(row, band, y, layout),
  ];
  const height = Math.max(cellHeight, label.length * lineHeight + 6) + 2;
  return { markup: group({}, ...markup), height };
}

function phoneRow(row: MatrixRow, band: MatrixBand, y: number, layout: MatrixLayout) {
  const base = row.base?.words ?? '';
  const reserved = base === '' ? 0 : textWidth(base, smallSize) + 12;
  const label = wrap(row.label, widths.phone - reserved, fontSize, row.strong);
  const cellTop = y + label.length * lineHeight + 4;
  const markup = [
    names(row, label, y + 14),
    base === '' ? '' : baseText(base, widths.phone, y + 14),
    cells(row, band, cellTop, layout),
  ];
  return { markup: group({}, ...markup), height: cellTop + cellHeight + 10 - y };
}

function names({ strong }: MatrixRow, label: readonly string[], y: number): string {
  return lines(label, 0, y, strong ? { class: 'strong', 'font-weight': 600 } : {});
}

function baseText(base: string, x: number, y: number): string {
  return text(base, x, y, { class: 'quiet', 'font-size': smallSize, 'text-anchor': 'end' });
}

function cells(row: MatrixRow, band: MatrixBand, y: number, { left, pitch }: MatrixLayout): string {
  return row.cells
    .slice(band.from, band.to)
    .map((cell, index) =>
      drawCell(cell, { x: left + index * pitch + 1, y, width: pitch - 2, height: cellHeight }),
    )
    .join('');
}
