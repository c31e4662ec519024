/**
 * What limitations met with at the same congress: an election off plan or a late congress. An association, no cause:
 * nothing says which came first, or that either has to do with the other.
 */
import type { Election } from '../data/records.ts';
import { electedUnits } from './closedCongresses.ts';
import { dayOf } from './day.ts';
import { electionDeviations } from './electionDeviations.ts';
import { lateness } from './lateness.ts';
import { recordedLimitations } from './limitationAges.ts';
import { exists, isHeld } from './state.ts';
import type { Unit } from './unit.ts';

export interface LimitationCompany {
  readonly category: string;
  /** Units with at least one recorded limitation of the category. */
  readonly units: readonly Unit[];
  /** Of them, those with fewer elected than decided or an election off the personnel plan. */
  readonly offPlan: readonly Unit[];
  /** Of them, those that report an election that can be judged. */
  readonly reporting: readonly Unit[];
  /** Of them, those completed late or overdue. */
  readonly late: readonly Unit[];
}

/** The same over all congresses, with limitations or without, to hold the others against. */
export function companyOfAll(
  units: readonly Unit[],
  asOf: Temporal.PlainDate,
): Omit<LimitationCompany, 'category'> {
  const day = dayOf(asOf);
  return companyOf(
    units.filter((unit) => exists(unit, day) && isHeld(unit, day)),
    marksOf(units, asOf),
  );
}

/** Categories that some unit has, in the given order. Over the units that exist on the as-of date. */
export function limitationCompany(
  units: readonly Unit[],
  categories: readonly string[],
  asOf: Temporal.PlainDate,
): readonly LimitationCompany[] {
  const marks = marksOf(units, asOf);
  const rows = Map.groupBy(recordedLimitations(units, asOf), ({ category }) => category);
  return categories.flatMap((category) => {
    const concerned = [...new Set(rows.get(category)?.map(({ unit }) => unit))];
    if (concerned.length === 0) return [];
    return [{ category, ...companyOf(concerned, marks) }];
  });
}

interface Marks {
  readonly reporting: ReadonlySet<Unit>;
  readonly offPlan: ReadonlySet<Unit>;
  readonly late: ReadonlySet<Unit>;
}

function marksOf(units: readonly Unit[], asOf: Temporal.PlainDate): Marks {
  const elected = electedUnits(units, dayOf(asOf));
  return {
    reporting: new Set(elected.filter(({ elections }) => elections.some(canBeJudged))),
    offPlan: new Set(electionDeviations(units, asOf).map(({ unit }) => unit)),
    late: new Set(lateness(units, asOf).map(({ unit }) => unit)),
  };
}

function companyOf(units: readonly Unit[], { reporting, offPlan, late }: Marks) {
  return {
    units,
    reporting: units.filter((unit) => reporting.has(unit)),
    offPlan: units.filter((unit) => offPlan.has(unit)),
    late: units.filter((unit) => late.has(unit)),
  };
}

/** It says how many were to be elected and were, or whether as planned. */
function canBeJudged({ decided, elected, asPlanned }: Election): boolean {
  return (decided !== undefined && elected !== undefined) || asPlanned !== undefined;
}
