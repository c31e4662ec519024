/** An agenda: what is behind, then the coming days by week; per day a hollow bar of the count, and who. */
import type { AgendaDrawing, AgendaGroup, AgendaRow } from '../figures/drawings/agenda.ts';
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

const barHeight = 14;
/** More congresses than these in a row make the bars of the others slivers. */
const MANY = 40;

interface AgendaLayout {
  readonly frame: ChartFrame;
  /** Where the bars begin; the days stand left of it. */
  readonly barsLeft: number;
  readonly barWidth: (count: number) => number;
  /** Who, right of the bars or, on a phone, below them. */
  readonly names: { readonly x: number; readonly width: number; readonly below: boolean };
}

/** Draws the groups; gives the markup and its height. */
export function drawAgenda(
  drawing: AgendaDrawing,
  frame: ChartFrame,
): { markup: string; height: number } {
  const layout = layoutOf(drawing, frame);
  const legend = key(drawing.key, frame);
  let y = legend.height + 4;
  const groups = drawing.groups.map((group) => {
    const result = drawGroup(group, y, layout);
    y += result.height;
    return result.markup;
  });
  return { markup: legend.markup + groups.join(''), height: y };
}

/** One scale for all bars, such that each has room for the value behind it, but never much: an agenda is read. */
function layoutOf(drawing: AgendaDrawing, frame: ChartFrame): AgendaLayout {
  const wide = frame.size === 'wide';
  const width = widths[frame.size];
  const rows = drawing.groups.flatMap(({ rows }) => rows);
  const labels = rows.map(({ label }) => textWidth(label, fontSize));
  const barsLeft = Math.ceil(Math.max(96, ...labels)) + 12;
  // A short bar with a long value behind it needs room; so do short bars beside a very long one.
  const values = rows.map(({ value }) => textWidth(value, fontSize, true) + 8 + 24);
  const room = Math.max(drawing.largest > MANY ? 196 : 132, ...values);
  const end = wide ? barsLeft + room : width;
  const scales = rows.map(
    ({ count, value }) => (end - barsLeft - textWidth(value, fontSize, true) - 8) / count,
  );
  const scale = Math.min((end - barsLeft) / drawing.largest, ...scales);
  const x = wide ? end + 24 : 0;
  return {
    frame,
    barsLeft,
    barWidth: (count) => count * scale,
    names: { x, width: width - x, below: !wide },
  };
}

function drawGroup(
  { heading, value, rows }: AgendaGroup,
  top: number,
  layout: AgendaLayout,
): { markup: string; height: number } {
  const width = widths[layout.frame.size];
  const isQuiet = rows.length === 0;
  const named = drawHeading({ heading, value }, top, width, isQuiet);
  if (isQuiet) return { markup: named.markup, height: named.height + 10 };
  const rule = element('line', {
    class: 'grid',
    stroke: '#d5dadd',
    x1: 0,
    x2: width,
    y1: top + named.height + 3,
    y2: top + named.height + 3,
  });
  let y = top + named.height + 11;
  const drawn = rows.map((row) => {
    const result = drawRow(row, y, layout);
    y += result.height;
    return result.markup;
  });
  return { markup: group({}, named.markup, rule, ...drawn), height: y - top + 14 };
}

/** The heading with its count; of a group without rows a quiet line that says why. */
function drawHeading(
  { heading, value }: Pick<AgendaGroup, 'heading'> & { value: string | undefined },
  top: number,
  width: number,
  isQuiet: boolean,
): { markup: string; height: number } {
  const wrapped = wrap(heading, width, fontSize, !isQuiet);
  const look = isQuiet ? { class: 'quiet' } : { class: 'strong', 'font-weight': 600 };
  const names = lines(wrapped, 0, top + 14, look);
  if (value === undefined) return { markup: names, height: wrapped.length * lineHeight };
  const last = textWidth(wrapped.at(-1)!, fontSize, true);
  const beside = last + 10 + textWidth(value, smallSize) <= width;
  const rows = wrapped.length + (beside ? 0 : 1);
  const quiet = { class: 'quiet', 'font-size': smallSize };
  const count = text(value, beside ? last + 10 : 0, top + 14 + (rows - 1) * lineHeight, quiet);
  return { markup: names + count, height: rows * lineHeight };
}

function drawRow(
  row: AgendaRow,
  y: number,
  { frame, barsLeft, barWidth, names }: AgendaLayout,
): { markup: string; height: number } {
  const wrapped = row.names.flatMap((paragraph) => wrap(paragraph, names.width, smallSize));
  const width = Math.max(barWidth(row.count), 2);
  const top = names.below ? y + lineHeight + 2 : y;
  const markup = [
    text(row.label, 0, y + 13),
    bar(row.state, frame.id, { x: barsLeft, y: y + 1.5, width, height: barHeight }),
    text(row.value, barsLeft + width + 8, y + 13, { class: 'strong', 'font-weight': 600 }),
    lines(wrapped, names.x, top + 13, { 'font-size': smallSize }),
  ];
  const height = names.below
    ? (wrapped.length + 1) * lineHeight + 10
    : Math.max(wrapped.length, 1) * lineHeight + 6;
  return { markup: group({}, ...markup), height };
}
