/** Which dates of the plan come next. */
import type { Milestone } from '../data/records.ts';

/** The milestones that begin or still last after the as-of date, by date. */
export function milestonesAhead(
  milestones: readonly Milestone[],
  asOf: Temporal.PlainDate,
): readonly Milestone[] {
  const { compare } = Temporal.PlainDate;
  return milestones
    .filter(({ date, endDate = date }) => compare(endDate, asOf) > 0)
    .toSorted((a, b) => compare(a.date, b.date));
}
