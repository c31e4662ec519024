/** How many comments the congresses had, one by one: their median and how they spread. */
import { median } from 'd3-array';
import { closedUnits } from './closedCongresses.ts';
import { dayOf } from './day.ts';
import { commentsOf } from './discussion.ts';
import type { Unit } from './unit.ts';

/** Congresses with `from` to `to` comments, both included; the last bin has no end. */
export interface CommentBin {
  readonly from: number;
  readonly to: number | undefined;
  readonly congresses: number;
}

export interface CommentsPerCongress {
  /** The middle number of comments, the mean of the two middle ones where they are even; undefined without any. */
  readonly median: number | undefined;
  /** All bins, ascending; they add up to the congresses that report. */
  readonly bins: readonly CommentBin[];
}

/**
 * None at all by itself, since that is what an inspection looks for; then bins that about double, so that the handful of
 * a cell and the dozens of a commune both spread over several.
 */
const BINS = [
  { from: 0, to: 0 },
  { from: 1, to: 2 },
  { from: 3, to: 5 },
  { from: 6, to: 10 },
  { from: 11, to: 20 },
  { from: 21, to: 50 },
  { from: 51, to: undefined },
];

/** Over the congresses closed by the as-of date that report their comments (DESIGN.md §4): 0 is a report, a blank is not. */
export function commentsPerCongress(
  units: readonly Unit[],
  asOf: Temporal.PlainDate,
): CommentsPerCongress {
  const comments = commentsOf(closedUnits(units, dayOf(asOf)));
  const bins = BINS.map(({ from, to }) => {
    const inside = comments.filter((count) => count >= from && count <= (to ?? Infinity));
    return { from, to, congresses: inside.length };
  });
  return { median: median(comments), bins };
}
