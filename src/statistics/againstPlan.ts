/** How congresses stand against the days for which their units planned them. */
import { dayOf, NEVER } from './day.ts';
import { isCompleted, isExpected, isHeld } from './state.ts';
import type { Unit } from './unit.ts';
import { presentUnits } from './presentUnits.ts';
import { once } from './once.ts';

export interface AgainstPlan {
  /** Planned to open by the as-of date; `completed`, `underWay` and `slipped` add up to it. */
  readonly expected: number;
  readonly completed: number;
  /** Opened and not closed. */
  readonly underWay: number;
  readonly slipped: number;
  /** Opened by the as-of date and planned for a later one. */
  readonly early: number;
  /** Not opened and without a planned day: no plan says when. */
  readonly unplanned: number;
}

/** Over the units that exist on the as-of date. `expected` and `slipped` are those of the completion. */
export const againstPlan = once((units: readonly Unit[], asOf: Temporal.PlainDate): AgainstPlan => {
  const day = dayOf(asOf);
  const present = presentUnits(units, day);
  const expected = present.filter((unit) => isExpected(unit, day));
  const held = expected.filter((unit) => isHeld(unit, day));
  const completed = expected.filter((unit) => isCompleted(unit, day)).length;
  const later = present.filter((unit) => !isExpected(unit, day));
  return {
    expected: expected.length,
    completed,
    underWay: held.length - completed,
    slipped: expected.length - held.length,
    early: later.filter((unit) => unit.days.planned !== NEVER && isHeld(unit, day)).length,
    unplanned: later.filter((unit) => unit.days.planned === NEVER && !isHeld(unit, day)).length,
  };
});
