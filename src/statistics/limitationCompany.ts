/**
 * What limitations met with at the same congress: an election off plan or a late congress. An association, no cause:
 * nothing says which came first, or that either has to do with the other.
 */
import { electionDeviations } from './electionDeviations.ts';
import { lateness } from './lateness.ts';
import { recordedLimitations } from './limitationAges.ts';
import type { Unit } from './unit.ts';

export interface LimitationCompany {
  readonly category: string;
  /** Units with at least one recorded limitation of the category. */
  readonly units: readonly Unit[];
  /** Of them, those with fewer elected than decided or an election off the personnel plan. */
  readonly offPlan: readonly Unit[];
  /** Of them, those completed late or overdue. */
  readonly late: readonly Unit[];
}

/** Categories that some unit has, in the given order. Over the units that exist on the as-of date. */
export function limitationCompany(
  units: readonly Unit[],
  categories: readonly string[],
  asOf: Temporal.PlainDate,
): readonly LimitationCompany[] {
  const offPlan = new Set(electionDeviations(units, asOf).map(({ unit }) => unit));
  const late = new Set(lateness(units, asOf).map(({ unit }) => unit));
  const rows = Map.groupBy(recordedLimitations(units, asOf), ({ category }) => category);
  return categories.flatMap((category) => {
    const concerned = [...new Set(rows.get(category)?.map(({ unit }) => unit))];
    if (concerned.length === 0) return [];
    return [
      {
        category,
        units: concerned,
        offPlan: concerned.filter((unit) => offPlan.has(unit)),
        late: concerned.filter((unit) => late.has(unit)),
      },
    ];
  });
}
