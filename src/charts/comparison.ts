/** Reported numbers beside computed ones: a ring for what was reported, a dot for what the rows give. */
import { scaleLinear } from 'd3-scale';
import type { ComparisonDrawing, ComparisonRow } from '../figures/drawings/comparison.ts';
import { bar, fontSize, lineHeight, lines, smallSize, widths, type ChartFrame } from './frame.ts';
import { element, group, text } from './svg.ts';
import { textWidth, wrap } from './textWidth.ts';

/** Draws the rows; gives the markup and its height. */
export function drawComparison(
  drawing: ComparisonDrawing,
  frame: ChartFrame,
): { markup: string; height: number } {
  const wide = frame.size === 'wide';
  const scale = scaleLinear([0, 1], wide ? [300, 500] : [8, widths.phone - 8]);
  const legend = drawKey(drawing, frame);
  let y = legend.height;
  const rows = drawing.rows.map((row) => {
    const result = drawRow(row, y, scale, frame);
    y += result.height;
    return result.markup;
  });
  return { markup: legend.markup + rows.join(''), height: y };
}

function drawKey(
  drawing: ComparisonDrawing,
  frame: ChartFrame,
): { markup: string; height: number } {
  const second = 22 + textWidth(drawing.reportedLabel, smallSize) + 18;
  const stacked = second + 22 + textWidth(drawing.computedLabel, smallSize) > widths[frame.size];
  const x = stacked ? 0 : second;
  const y = stacked ? lineHeight + 2 : 0;
  const quiet = { class: 'quiet', 'font-size': smallSize };
  const marks = [
    ring(8, 8),
    text(drawing.reportedLabel, 22, 12.5, quiet),
    dot(x + 8, y + 8),
    text(drawing.computedLabel, x + 22, y + 12.5, quiet),
  ];
  return { markup: group({ class: 'key' }, ...marks), height: y + lineHeight + 14 };
}

function ring(x: number, y: number): string {
  return element('circle', {
    class: 'reported',
    fill: 'none',
    stroke: '#1f2933',
    'stroke-width': 1.5,
    cx: x,
    cy: y,
    r: 7,
  });
}

function dot(x: number, y: number): string {
  return element('circle', { class: 'completed', fill: '#0b5563', cx: x, cy: y, r: 4 });
}

function drawRow(
  row: ComparisonRow,
  y: number,
  scale: (rate: number) => number,
  frame: ChartFrame,
): { markup: string; height: number } {
  const wide = frame.size === 'wide';
  const width = wide ? 280 : widths.phone;
  const label = wrap(row.label, width, fontSize);
  const note = wrap(row.note, width, smallSize);
  const verdict = wrap(row.verdictLabel, wide ? 240 : width, smallSize, true);
  const names =
    lines(label, 0, y + 14) +
    lines(note, 0, y + 14 + label.length * lineHeight, { class: 'quiet', 'font-size': smallSize });
  const textHeight = (label.length + note.length) * lineHeight;
  const axisY = wide ? y + 14 : y + textHeight + 12;
  const verdictY = wide ? y + 18 : axisY + 24;
  const marks = drawMarks(row, axisY, scale, frame);
  const words = lines(verdict, wide ? 520 : 0, verdictY, {
    class: `verdict-${row.verdict}`,
    'font-size': smallSize,
    'font-weight': 600,
  });
  const bottom = Math.max(y + textHeight, verdictY + (verdict.length - 1) * lineHeight, axisY + 8);
  return { markup: group({}, names, marks, words), height: bottom - y + 20 };
}

function drawMarks(
  row: ComparisonRow,
  y: number,
  scale: (rate: number) => number,
  frame: ChartFrame,
): string {
  const { reported, computed } = row;
  const axis = element('line', {
    class: 'grid',
    stroke: '#9aa5ab',
    x1: scale(0),
    x2: scale(1),
    y1: y,
    y2: y,
  });
  const ends = [0, 1].map((rate) =>
    element('line', {
      class: 'grid',
      stroke: '#9aa5ab',
      x1: scale(rate),
      x2: scale(rate),
      y1: y - 5,
      y2: y + 5,
    }),
  );
  if (reported.rate === undefined && computed.rate === undefined)
    return row.verdict === 'no-units' ? drawUnknown(y, scale, frame) : '';
  const gap =
    reported.rate !== undefined && computed.rate !== undefined && reported.rate !== computed.rate
      ? element('line', {
          class: 'gap',
          stroke: '#c2410c',
          'stroke-width': 3,
          x1: scale(reported.rate),
          x2: scale(computed.rate),
          y1: y,
          y2: y,
        })
      : '';
  return group(
    {},
    axis,
    ...ends,
    gap,
    reported.rate === undefined ? '' : ring(scale(reported.rate), y),
    computed.rate === undefined ? '' : dot(scale(computed.rate), y),
  );
}

/** Neither rate is known; bare counts, which are known, have their words only. */
function drawUnknown(y: number, scale: (rate: number) => number, frame: ChartFrame): string {
  const width = scale(1) - scale(0);
  return bar('noData', frame.id, { x: scale(0), y: y - 8, width, height: 16 });
}
