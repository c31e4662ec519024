/** What stands over a panel of the wide calendar. */
import type { CalendarPanel } from '../../figures/drawings/calendar.ts';
import { cellOf, isWithin, type Sheet } from './calendarGrid.ts';
import { fontSize, lineHeight, lines, smallSize, widths } from '../frame.ts';
import { element, text } from '../svg.ts';
import { textWidth, wrap } from '../textWidth.ts';

/** The level with its counts, and what is said of its mark: beside them where there is room, else below. */
export function drawHeading(
  { label, value: counts, mark, from }: CalendarPanel,
  y: number,
  { grid, span }: Sheet,
): { markup: string; height: number } {
  // Of several axes the first that shows the level has its counts, because they are of all days.
  const value = isWithin(from, span) ? counts : '';
  const quiet = { class: 'quiet', 'font-size': smallSize };
  const wrapped = wrap(label, widths.wide, fontSize, true);
  const end = textWidth(wrapped.at(-1)!, fontSize, true) + 10;
  const beside = end + textWidth(value, smallSize) <= widths.wide;
  const rows = wrapped.length + (beside ? 0 : 1);
  const last = y + 13 + (rows - 1) * lineHeight;
  const taken = (beside ? end : 0) + textWidth(value, smallSize);
  const names = [
    lines(wrapped, 0, y + 13, { class: 'strong', 'font-weight': 600 }),
    value === '' ? '' : text(value, beside ? end : 0, last, quiet),
  ];
  if (mark === undefined || !isWithin(mark.date, span))
    return { markup: names.join(''), height: rows * lineHeight + 4 };
  const width = textWidth(mark.label, smallSize);
  const cell = cellOf(mark.date, grid, 0);
  const middle = cell.x + cell.width / 2;
  const x = Math.min(Math.max(middle, width / 2), widths.wide - width / 2);
  const isClear = x - width / 2 > taken + 14;
  const baseline = isClear ? last : last + lineHeight;
  const bottom = baseline + 9;
  const word = text(mark.label, x, baseline, { 'font-size': smallSize, 'text-anchor': 'middle' });
  const tick = element('line', {
    class: 'axis',
    stroke: '#1f2933',
    x1: middle,
    x2: middle,
    y1: baseline + 4,
    y2: bottom,
  });
  return { markup: [...names, word, tick].join(''), height: bottom - y + 1 };
}
