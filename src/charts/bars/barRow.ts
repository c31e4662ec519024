/** One row of bars: its names, the parts side by side, and the value beside them. */
import type { BarRow } from '../../figures/drawings/bars.ts';
import { barHeight, valueTextWidth, type BarsLayout } from './barsLayout.ts';
import { bar, fontSize, lineHeight, lines, smallSize } from '../frame.ts';
import { element, group, text } from '../svg.ts';
import { textWidth, wrap } from '../textWidth.ts';

export interface DrawnRow {
  readonly markup: string;
  readonly height: number;
  readonly barTop: number;
}

/** Draws the row from the top `y`, its value clear of a target line; gives the markup, its height, and where its bar begins. */
export function drawRow(row: BarRow, y: number, layout: BarsLayout, target?: number): DrawnRow {
  return layout.stacked ? phoneRow(row, y, layout) : wideRow(row, y, layout, target);
}

function wideRow(row: BarRow, y: number, layout: BarsLayout, target?: number): DrawnRow {
  const label = wrap(row.label, layout.labelWidth, fontSize);
  const note = wrap((layout.hasNotes && row.note) || '', layout.labelWidth, smallSize);
  const textHeight = (label.length + note.length) * lineHeight;
  const height = Math.max(textHeight, barHeight) + layout.gap;
  const barTop = y + 1;
  const markup = [
    names(label, note, y),
    bars(row, barTop, layout),
    row.total === undefined ? '' : values(row, valueX(row, layout, target), y + 14.5, 'start'),
  ];
  return { markup: group({}, ...markup), height, barTop };
}

function phoneRow(row: BarRow, y: number, layout: BarsLayout): DrawnRow {
  const reserved = row.total === undefined ? 0 : valueTextWidth(row) + 12;
  const label = wrap(row.label, layout.labelWidth - reserved, fontSize);
  const note = wrap(row.note ?? '', layout.labelWidth, smallSize);
  const textHeight = (label.length + note.length) * lineHeight;
  const barTop = y + textHeight + 3;
  const markup = [
    names(label, note, y),
    row.total === undefined ? '' : values(row, layout.labelWidth, y + 14, 'end'),
    bars(row, barTop, layout),
  ];
  return { markup: group({}, ...markup), height: textHeight + barHeight + 17, barTop };
}

function names(label: readonly string[], note: readonly string[], y: number): string {
  const quiet = { class: 'quiet', 'font-size': smallSize };
  return lines(label, 0, y + 14) + lines(note, 0, y + 14 + label.length * lineHeight, quiet);
}

/** Behind the whole where bars are parts of it, else right behind the bar, or behind a target line in its way. */
function valueX(row: BarRow, { whole, right, scale }: BarsLayout, target?: number): number {
  if (whole || !row.total) return right + 12;
  const counted = row.parts.reduce((sum, part) => sum + part.count, 0);
  const x = scale(counted / row.total) + 8;
  const line = target === undefined ? 0 : scale(target);
  return line > x - 4 && line < x + valueTextWidth(row) + 4 ? line + 8 : x;
}

/** The count leads, the rate follows more quietly. */
function values(row: BarRow, x: number, y: number, anchor: 'start' | 'end'): string {
  const share =
    row.share === undefined
      ? ''
      : element(
          'tspan',
          { class: 'quiet', 'font-weight': 400, 'font-size': smallSize, dx: 8 },
          row.share,
        );
  const count = element('tspan', { class: 'strong', 'font-weight': 600 }, row.value);
  return element('text', { x, y, 'text-anchor': anchor }, count, share);
}

function bars(row: BarRow, y: number, layout: BarsLayout): string {
  const { frame, scale } = layout;
  if (row.total === undefined || row.total === 0) return missing(row, y, layout);
  let start = 0;
  const drawn = row.parts
    .filter((part) => part.count > 0)
    .map((part) => {
      const x = scale(start / row.total!);
      start += part.count;
      const width = Math.max(scale(start / row.total!) - x, 1.5);
      return bar(part.state, frame.id, { x, y, width, height: barHeight });
    });
  return (layout.whole ? track(y, layout) : '') + drawn.join('');
}

function track(y: number, { left, right }: BarsLayout): string {
  const box = { x: left, y, width: right - left, height: barHeight };
  return element('rect', { class: 'track', fill: '#eef1f2', ...box });
}

/** An empty dashed mark that cannot be taken for a bar of length 0, with words in it. */
function missing(row: BarRow, y: number, layout: BarsLayout): string {
  const width = Math.min(textWidth(row.value, smallSize) + 20, layout.right - layout.left);
  return (
    bar('noData', layout.frame.id, { x: layout.left, y, width, height: barHeight + 2 }) +
    text(row.value, layout.left + 10, y + 14.5, { class: 'quiet', 'font-size': smallSize })
  );
}
