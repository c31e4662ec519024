/** How the draft documents were discussed. Definition: DESIGN.md §4. */
import { closedUnits, type ClosedUnit } from './closedCongresses.ts';
import { dayOf } from './day.ts';
import { once } from './once.ts';
import type { Unit } from './unit.ts';
import type { Discussion } from './results.ts';
import { sumGiven } from './sumGiven.ts';

/**
 * Comments at the congresses closed by the as-of date, and how many of these had none at all. 0 is a
 * report, a blank is not: both are undefined when none of the congresses `due` reports its comments.
 */
export const discussion = once((units: readonly Unit[], asOf: Temporal.PlainDate): Discussion => {
  const due = closedUnits(units, dayOf(asOf));
  const comments = commentsOf(due);
  return {
    comments: sumGiven(comments),
    withoutComment: sumGiven(comments.map((count) => Number(count === 0))),
    reported: comments.length,
    due: due.length,
  };
});

/** The number of comments of each congress that reports it, in the order of the units. */
export function commentsOf(closed: readonly ClosedUnit[]): readonly number[] {
  return closed.flatMap(({ congress }) => congress.comments ?? []);
}
