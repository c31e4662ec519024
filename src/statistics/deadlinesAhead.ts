/** Which deadlines are ahead, and how many congresses have still to meet them. */
import { dayOf } from './day.ts';
import type { Window } from './levels.ts';
import { isCompleted } from './state.ts';
import type { Unit } from './unit.ts';
import { presentUnits } from './presentUnits.ts';

export interface DeadlineAhead {
  readonly window: Window;
  /** Whether it is that of model congresses alone. */
  readonly pilot: boolean;
  /** Not completed on the as-of date, of `total` units to which the deadline applies. */
  readonly left: number;
  readonly total: number;
  /** From the as-of date to the last day on time. */
  readonly days: number;
}

/**
 * The deadlines of one level's units that exist on the as-of date, if their last day on time comes after it and some
 * unit is left; the nearest first.
 */
export function deadlinesAhead(
  units: readonly Unit[],
  asOf: Temporal.PlainDate,
): readonly DeadlineAhead[] {
  const day = dayOf(asOf);
  const present = presentUnits(units, day);
  return [...Map.groupBy(present, ({ window }) => window)]
    .flatMap(([window, all]) => {
      if (window === undefined) return [];
      const left = all.filter((unit) => !isCompleted(unit, day)).length;
      const pilot = all.every(({ organization }) => organization.pilot);
      return [{ window, pilot, left, total: all.length, days: dayOf(window.lastDay) - day }];
    })
    .filter(({ days, left }) => days > 0 && left > 0)
    .toSorted((a, b) => a.days - b.days);
}
