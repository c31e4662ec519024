/** Which congresses are behind, and by how many days. Definitions: DESIGN.md §4. */
import { dayOf } from './day.ts';
import { exists, isSlipped, stateOf } from './state.ts';
import type { Unit } from './unit.ts';

export interface Behind {
  readonly unit: Unit;
  /** The graver of the two: an overdue congress has mostly slipped as well. */
  readonly reason: 'overdue' | 'slipped';
  /** Whole days since the last day on time, or since the planned one; 0 where that is the as-of date itself. */
  readonly days: number;
}

/** The units that exist on the as-of date and are overdue, or not overdue but slipped, in the order of the units. */
export function behind(units: readonly Unit[], asOf: Temporal.PlainDate): readonly Behind[] {
  const day = dayOf(asOf);
  return units
    .filter((unit) => exists(unit, day))
    .flatMap((unit): readonly Behind[] => {
      const { lastDay, planned } = unit.days;
      if (stateOf(unit, day) === 'overdue')
        return [{ unit, reason: 'overdue', days: day - lastDay }];
      return isSlipped(unit, day) ? [{ unit, reason: 'slipped', days: day - planned }] : [];
    });
}
