/** Bars on a common scale from 0: parts of a whole, side by side; values beside the marks. */
import { scaleLinear } from 'd3-scale';
import type { BarRow, BarsDrawing } from '../figures/drawing.ts';
import {
  bar,
  fontSize,
  key,
  lineHeight,
  lines,
  smallSize,
  widths,
  type ChartFrame,
} from './frame.ts';
import { element, group, text } from './svg.ts';
import { textWidth, wrap } from './textWidth.ts';

interface BarsLayout {
  readonly frame: ChartFrame;
  readonly left: number;
  readonly right: number;
  readonly labelWidth: number;
  readonly scale: (share: number) => number;
  /** Whether the track behind a bar stands for the whole. */
  readonly partsOfAWhole: boolean;
}

/** Draws the rows; gives the markup and its height. */
export function drawBars(
  drawing: BarsDrawing,
  frame: ChartFrame,
): { markup: string; height: number } {
  const layout = layoutOf(drawing, frame);
  const legend = key(statesIn(drawing), frame);
  let y = legend.height;
  const parts: string[] = [legend.markup];
  for (const { heading, rows } of drawing.groups) {
    if (heading !== undefined) {
      const headingLines = wrap(heading, widths[frame.size], fontSize, true);
      parts.push(lines(headingLines, 0, y + 14, { class: 'strong', 'font-weight': 600 }));
      y += headingLines.length * lineHeight + 8;
    }
    const top = y;
    const drawn = rows.map((row) => {
      const result = frame.size === 'wide' ? wideRow(row, y, layout) : phoneRow(row, y, layout);
      y += result.height;
      return result.markup;
    });
    parts.push(...drawn);
    if (frame.size === 'wide' && !layout.partsOfAWhole) parts.push(baseline(layout, top, y));
    y += 10;
  }
  return { markup: parts.join(''), height: y - 16 };
}

/** The key names only what can be seen. */
function statesIn({ key: entries, groups }: BarsDrawing): BarsDrawing['key'] {
  const parts = groups.flatMap(({ rows }) => rows.flatMap((row) => row.parts));
  return entries.filter(({ state }) =>
    parts.some((part) => part.state === state && part.count > 0),
  );
}

/** Labels stand left of the bars where there is room, above them on a phone. */
function layoutOf(drawing: BarsDrawing, frame: ChartFrame): BarsLayout {
  const rows = drawing.groups.flatMap((group) => group.rows);
  const width = widths[frame.size];
  const valueWidth = Math.max(0, ...rows.map((row) => valueTextWidth(row))) + 12;
  const labelWidth = frame.size === 'phone' ? width : 250;
  const left = frame.size === 'phone' ? 0 : labelWidth + 14;
  const right = frame.size === 'phone' ? width : width - Math.min(valueWidth, 190);
  const scale = scaleLinear([0, drawing.scaleEnd], [left, right]);
  return { frame, left, right, labelWidth, scale, partsOfAWhole: drawing.scaleEnd === 1 };
}

function valueTextWidth(row: BarRow): number {
  const share = row.share === undefined ? 0 : textWidth(row.share, smallSize) + 8;
  return row.total === undefined ? 0 : textWidth(row.value, fontSize, true) + share;
}

const barHeight = 18;

function wideRow(row: BarRow, y: number, layout: BarsLayout): { markup: string; height: number } {
  const label = wrap(row.label, layout.labelWidth, fontSize);
  const note = row.note === undefined ? [] : wrap(row.note, layout.labelWidth, smallSize);
  const textHeight = (label.length + note.length) * lineHeight;
  const height = Math.max(textHeight, barHeight) + 14;
  const barTop = y + 1;
  const markup = [
    lines(label, 0, y + 14),
    lines(note, 0, y + 14 + label.length * lineHeight, { class: 'quiet', 'font-size': smallSize }),
    bars(row, barTop, layout),
    row.total === undefined ? '' : values(row, valueX(row, layout), y + 14.5, 'start'),
  ];
  return { markup: group({}, ...markup), height };
}

function phoneRow(row: BarRow, y: number, layout: BarsLayout): { markup: string; height: number } {
  const reserved = row.total === undefined ? 0 : valueTextWidth(row) + 12;
  const label = wrap(row.label, layout.labelWidth - reserved, fontSize);
  const note = row.note === undefined ? [] : wrap(row.note, layout.labelWidth, smallSize);
  const textHeight = (label.length + note.length) * lineHeight;
  const markup = [
    lines(label, 0, y + 14),
    row.total === undefined ? '' : values(row, layout.labelWidth, y + 14, 'end'),
    lines(note, 0, y + 14 + label.length * lineHeight, { class: 'quiet', 'font-size': smallSize }),
    bars(row, y + textHeight + 3, layout),
  ];
  return { markup: group({}, ...markup), height: textHeight + barHeight + 17 };
}

/** Behind the whole where bars are parts of it, else right behind the bar. */
function valueX(row: BarRow, { partsOfAWhole, right, scale }: BarsLayout): number {
  if (partsOfAWhole || !row.total) return right + 12;
  const counted = row.parts.reduce((sum, part) => sum + part.count, 0);
  return scale(counted / row.total) + 8;
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
  return (layout.partsOfAWhole ? track(y, layout) : '') + drawn.join('');
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

/** Bars that stop short of the whole start from a line, so that a short one still shows where it begins. */
function baseline(layout: BarsLayout, top: number, bottom: number): string {
  const x = layout.left;
  return element('line', {
    class: 'axis',
    stroke: '#1f2933',
    x1: x,
    x2: x,
    y1: top - 3,
    y2: bottom - 8,
  });
}
