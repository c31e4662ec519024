/** The wide calendar: weeks as columns on one time axis (or one a year), a panel a level below each other. */
import type { CalendarDrawing } from '../../figures/drawings/calendar.ts';
import type { Locale } from '../../locale/format.ts';
import { gridOf, isWithin, type Sheet, type Span } from './calendarGrid.ts';
import { calendarKey, hasZero } from './calendarKey.ts';
import { drawMonthNames, monthNamesHeight } from './calendarMonths.ts';
import { drawPanel } from './calendarPanel.ts';
import { lineHeight, smallSize, widths, type ChartFrame } from '../frame.ts';
import { group, text } from '../svg.ts';
import { textWidth } from '../textWidth.ts';

/** Draws one block a span; gives the markup and its height. */
export function calendarColumns(
  drawing: CalendarDrawing,
  frame: ChartFrame,
  locale: Locale,
): { markup: string; height: number } {
  const axes = drawing.spans.flatMap((span) => ('label' in span ? [] : [span]));
  const isSeen = axes.some((span) =>
    drawing.panels.some((panel) => hasZero(panel, span, drawing.asOf)),
  );
  const legend = calendarKey(drawing, frame, { zero: isSeen, asOf: false });
  let y = legend.height + 4;
  const blocks = drawing.spans.map((span) => {
    const block =
      'label' in span ? quietLine(span.label, y) : drawBlock(drawing, span, y, frame, locale);
    y += block.height;
    return block.markup;
  });
  return { markup: legend.markup + blocks.join(''), height: y - 10 };
}

function quietLine(label: string, y: number): { markup: string; height: number } {
  return { markup: text(label, 0, y + 13, { class: 'quiet', 'font-size': smallSize }), height: 36 };
}

function drawBlock(
  drawing: CalendarDrawing,
  span: Span,
  top: number,
  frame: ChartFrame,
  locale: Locale,
): { markup: string; height: number } {
  const grid = gridOf(span, { left: 38, right: widths.wide });
  const sheet = { drawing, frame, span, grid };
  const asOf = asOfName(sheet, top);
  const months = top + asOf.height;
  let y = months + monthNamesHeight + 4;
  const panels = drawing.panels
    .filter(({ days }) => days.some(({ date }) => isWithin(date, span)))
    .map((panel) => {
      const drawn = drawPanel(panel, y, sheet);
      y += drawn.height;
      return drawn.markup;
    });
  const names = drawMonthNames(span, grid, months, locale);
  return { markup: group({}, asOf.markup, names, ...panels), height: y - top + 6 };
}

/** The as-of date over its column; off the axis at the edge that it lies behind. */
function asOfName({ drawing, span, grid }: Sheet, top: number): { markup: string; height: number } {
  const { asOf, asOfLabel, spans } = drawing;
  const isBefore = Temporal.PlainDate.compare(asOf, span.from) < 0;
  const isAfter = Temporal.PlainDate.compare(asOf, span.to) > 0;
  // Of several axes only the one that has the day names it.
  if ((isBefore || isAfter) && spans.length > 1) return { markup: '', height: 0 };
  const words = isBefore ? `← ${asOfLabel}` : isAfter ? `${asOfLabel} →` : asOfLabel;
  const width = textWidth(words, smallSize, true);
  const column = Math.min(Math.max(grid.columnOf(asOf) + 1, 0), grid.weeks);
  const at = grid.left + column * grid.weekWidth;
  const isRight = at + width <= widths.wide;
  const markup = text(words, at, top + 13, {
    class: 'as-of-label',
    fill: '#a61b1b',
    'font-size': smallSize,
    'font-weight': 600,
    'text-anchor': isRight ? 'start' : 'end',
  });
  return { markup, height: lineHeight + 2 };
}
