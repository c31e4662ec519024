/** Which congresses need a call, and why: those overdue and those at risk. Definitions: DESIGN.md §4. */
import { ascending } from 'd3-array';
import { dayOf, NEVER } from './day.ts';
import { isAtRisk, isHeld, isSlipped, stateOf } from './state.ts';
import type { Unit } from './unit.ts';
import { presentUnits } from './presentUnits.ts';
import { once } from './once.ts';

/**
 * Overdue; or still in time, but opened and not closed, behind its planned day, planned after the deadline, or without
 * a planned day while the deadline is near.
 */
export const RISK_REASONS = ['overdue', 'slipped', 'plannedLate', 'unplanned', 'underWay'] as const;
export type RiskReason = (typeof RISK_REASONS)[number];

export interface Risk {
  readonly unit: Unit;
  readonly reason: RiskReason;
  /**
   * Whole days: since the last day on time (`overdue`), since the planned day (`slipped`, 0 on that day itself), from
   * the last day on time to the planned one (`plannedLate`), still to go until the last day on time (the others).
   */
  readonly days: number;
}

/**
 * Of the units that exist on the as-of date: the overdue, the longest first; then those at risk, the nearest deadline
 * first, of equal ones those slipped the longest; then in the order of the units. A deadline that passed earlier has been
 * overdue for longer and one that passed comes before all that are ahead, so the deadline alone says which comes first.
 */
export const risks = once((units: readonly Unit[], asOf: Temporal.PlainDate): readonly Risk[] => {
  const day = dayOf(asOf);
  return presentUnits(units, day)
    .flatMap((unit) => riskOf(unit, day) ?? [])
    .toSorted((a, b) => ascending(a.unit.days.lastDay, b.unit.days.lastDay) || slip(b) - slip(a));
});

/** Undefined where there is no reason for a call. `day` is a whole day (`day.ts`). */
export function riskOf(unit: Unit, day: number): Risk | undefined {
  const { planned, lastDay } = unit.days;
  if (stateOf(unit, day) === 'overdue') return { unit, reason: 'overdue', days: day - lastDay };
  if (!isAtRisk(unit, day)) return undefined;
  if (isHeld(unit, day)) return { unit, reason: 'underWay', days: lastDay - day };
  if (isSlipped(unit, day)) return { unit, reason: 'slipped', days: day - planned };
  if (planned === NEVER) return { unit, reason: 'unplanned', days: lastDay - day };
  return { unit, reason: 'plannedLate', days: planned - lastDay };
}

/** Days behind the planned day; 0 of those that are not. */
function slip({ reason, days }: Risk): number {
  return reason === 'slipped' ? days : 0;
}
