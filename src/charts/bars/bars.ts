/** Bars on a common scale from 0: parts of a whole, side by side; values beside the marks. */
import type { BarGroup, BarsDrawing } from '../../figures/drawings/bars.ts';
import { drawRow } from './barRow.ts';
import { barHeight, groupLayout, layoutOf, type BarsLayout } from './barsLayout.ts';
import { fontSize, key, lineHeight, lines, smallSize, widths, type ChartFrame } from '../frame.ts';
import { element, group, text } from '../svg.ts';
import { textWidth, wrap } from '../textWidth.ts';

interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Draws the rows; gives the markup and its height. */
export function drawBars(
  drawing: BarsDrawing,
  frame: ChartFrame,
): { markup: string; height: number } {
  const layout = layoutOf(drawing, frame);
  const legend = key(statesIn(drawing), frame);
  let y = legend.height;
  const groups = drawing.groups.map((group) => {
    const result = drawGroup(group, y, groupLayout(layout, group.scaleEnd));
    y += result.height + 10;
    return result.markup;
  });
  return { markup: legend.markup + groups.join(''), height: y - 16 };
}

function drawGroup(
  { heading, rows, target }: BarGroup,
  top: number,
  layout: BarsLayout,
): { markup: string; height: number } {
  const title = wrap(heading ?? '', widths[layout.frame.size], fontSize, true);
  let y = top + (title.length === 0 ? 0 : title.length * lineHeight + 8);
  const parts = [lines(title, 0, top + 14, { class: 'strong', 'font-weight': 600 })];
  if (target !== undefined) {
    parts.push(targetWord(target, y, layout));
    y += lineHeight + 4;
  }
  const first = y;
  for (const row of rows) {
    const { markup, height, barTop } = drawRow(row, y, layout, target?.share);
    parts.push(markup);
    const box = { top: barTop - 3, bottom: barTop + barHeight + 3 };
    const pitch = { top: y - 3, bottom: y + height - (row === rows.at(-1) ? 8 : 3) };
    if (layout.stacked && !layout.whole) parts.push(baseline(layout, box));
    // Nothing is held against it where nothing is known, and the words for that stay readable.
    if (target !== undefined && row.total !== undefined)
      parts.push(targetLine(target.share, layout.stacked ? box : pitch, layout));
    y += height;
  }
  const box = { top: first - 3, bottom: y - 8 };
  if (!layout.stacked && !layout.whole) parts.push(baseline(layout, box));
  return { markup: group({}, ...parts), height: y - top };
}

/** The key names only what can be seen. */
function statesIn({ key: entries, groups }: BarsDrawing): BarsDrawing['key'] {
  const parts = groups.flatMap(({ rows }) => rows.flatMap((row) => row.parts));
  return entries.filter(({ state }) =>
    parts.some((part) => part.state === state && part.count > 0),
  );
}

/** Bars that stop short of the whole start from a line, so that a short one still shows where it begins. */
function baseline({ left: x }: BarsLayout, { top: y1, bottom: y2 }: Span): string {
  return element('line', { class: 'axis', stroke: '#1f2933', x1: x, x2: x, y1, y2 });
}

type Target = NonNullable<BarGroup['target']>;

/** A dashed line across the bars where they should reach, on a ground of its own so that it is seen on them. */
function targetLine(share: number, { top: y1, bottom: y2 }: Span, { scale }: BarsLayout): string {
  const x = scale(share);
  const line = { x1: x, x2: x, y1, y2 };
  const dashes = { 'stroke-width': 1.5, 'stroke-dasharray': '4 3' };
  return (
    element('line', { class: 'target-ground', stroke: '#ffffff', 'stroke-width': 3.5, ...line }) +
    element('line', { class: 'target', stroke: '#1f2933', ...dashes, ...line })
  );
}

/** The word on the line, at the side with room; above stacked rows it stands beside a piece of the line. */
function targetWord({ share, label }: Target, y: number, layout: BarsLayout): string {
  const { stacked, scale, right } = layout;
  const size = { class: 'quiet', 'font-size': smallSize };
  if (stacked) {
    const piece = targetLine(0, { top: y, bottom: y + 16 }, { ...layout, scale: () => 3 });
    return piece + text(label, 10, y + 13, size);
  }
  const fits = scale(share) + textWidth(label, smallSize) <= right;
  const anchor = fits ? 'start' : 'end';
  return text(label, scale(share) + (fits ? 0 : 4), y + 10, { ...size, 'text-anchor': anchor });
}
