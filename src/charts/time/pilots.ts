/** Model congresses of a lane: a diamond on each day, its name below the axis, clear of columns and deadlines. */
import type { TimelineLane } from '../../figures/drawings/timeline.ts';
import { diamond, smallSize } from '../frame.ts';
import { group, text } from '../svg.ts';
import { textWidth } from '../textWidth.ts';
import type { TimeAxis } from './timeAxis.ts';

type Pilot = TimelineLane['pilots'][number];

const rowHeight = 16;

/** The diamonds on the axis at `bottom`; gives the markup and the height of the names below it. */
export function drawPilots(
  pilots: readonly Pilot[],
  bottom: number,
  axis: TimeAxis,
): { markup: string; height: number } {
  const rows: number[] = [];
  const marks = pilots.map((pilot) => {
    const x = (axis.startOf(pilot.date) + axis.endOf(pilot.date)) / 2;
    const mark = diamond(pilot.state, x, bottom);
    if (pilot.label === '') return mark;
    const width = textWidth(pilot.label, smallSize);
    const left = Math.max(Math.min(x - width / 2, axis.right - width), 0);
    // The first row that ends before this name begins.
    const free = rows.findIndex((end) => end + 12 <= left);
    const row = free === -1 ? rows.length : free;
    rows[row] = left + width;
    const y = bottom + 19 + row * rowHeight;
    return mark + text(pilot.label, left, y, { class: 'halo', 'font-size': smallSize });
  });
  return { markup: group({}, ...marks), height: rows.length * rowHeight };
}
