/** Which congresses are planned next, and which should have opened already. Definitions: DESIGN.md §4. */
import { dateOf, dayOf, NEVER } from './day.ts';
import { exists, isHeld, isSlipped } from './state.ts';
import type { Unit } from './unit.ts';
import { once } from './once.ts';

/** A congress that was not opened by the as-of date, with the day for which it is planned. */
export interface PlannedCongress {
  readonly unit: Unit;
  readonly planned: Temporal.PlainDate;
  /** Days from the as-of date to the planned one: to go where positive, behind where negative. */
  readonly days: number;
  /** Planned after the last day on time; never, where no deadline applies. */
  readonly afterDeadline: boolean;
}

export interface Upcoming {
  /** Planned by the as-of date, its own day included, and not opened. */
  readonly slipped: readonly PlannedCongress[];
  /** Planned within the days that follow the as-of date. */
  readonly ahead: readonly PlannedCongress[];
  /** Planned after these days. */
  readonly later: readonly PlannedCongress[];
  /** Not opened and without a planned day: there is no day to put them on. */
  readonly unplanned: readonly Unit[];
}

/**
 * The congresses not opened by the as-of date, of units that exist on it, by planned day (of one day in the order
 * of the units). The four parts add up to total − held of the completion on the same date. `days` is how many days
 * after the as-of date are looked ahead.
 */
export const upcoming = once(
  (units: readonly Unit[], asOf: Temporal.PlainDate, days: number): Upcoming => {
    const day = dayOf(asOf);
    const open = units.filter((unit) => exists(unit, day) && !isHeld(unit, day));
    const planned = open
      .filter((unit) => unit.days.planned !== NEVER)
      .toSorted((a, b) => a.days.planned - b.days.planned);
    const plannedOf = (some: readonly Unit[]) => some.map((unit) => plannedCongress(unit, day));
    const isAhead = (unit: Unit) => !isSlipped(unit, day) && unit.days.planned <= day + days;
    return {
      slipped: plannedOf(planned.filter((unit) => isSlipped(unit, day))),
      ahead: plannedOf(planned.filter(isAhead)),
      later: plannedOf(planned.filter((unit) => unit.days.planned > day + days)),
      unplanned: open.filter((unit) => unit.days.planned === NEVER),
    };
  },
);

function plannedCongress(unit: Unit, day: number): PlannedCongress {
  const { planned, lastDay } = unit.days;
  return {
    unit,
    planned: dateOf(planned),
    days: planned - day,
    afterDeadline: planned > lastDay,
  };
}
