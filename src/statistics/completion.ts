/** How far the congresses of a set of units are. Definitions: DESIGN.md §4, FACTS.md §3. */
import { dayOf } from './day.ts';
import { ratio } from './ratio.ts';
import type { Unit } from './unit.ts';
import type { Completion } from './results.ts';
import {
  exists,
  isAtRisk,
  isCompleted,
  isExpected,
  isHeld,
  isSlipped,
  isSuspended,
  stateOf,
  type State,
} from './state.ts';

/**
 * Counts of the units that exist on the as-of date. onTime, late, overdue and pending add up to total;
 * suspended, expected, slipped, atRisk and pilots are counted beside them. The rate is completed ÷ total,
 * undefined when total is 0.
 */
export function completion(units: readonly Unit[], asOf: Temporal.PlainDate): Completion {
  const day = dayOf(asOf);
  const present = units.filter((unit) => exists(unit, day));
  const pilots = present.filter((unit) => unit.organization.pilot);
  const count = (is: (unit: Unit, day: number) => boolean, among = present) =>
    among.reduce((sum, unit) => sum + Number(is(unit, day)), 0);
  const total = present.length;
  const completed = count(isCompleted);
  return {
    total,
    held: count(isHeld),
    completed,
    rate: ratio(completed, total),
    ...states(present, day),
    suspended: count(isSuspended),
    expected: count(isExpected),
    slipped: count(isSlipped),
    atRisk: count(isAtRisk),
    pilots: pilots.length,
    pilotsHeld: count(isHeld, pilots),
  };
}

function states(units: readonly Unit[], day: number): Record<State, number> {
  const counts = { onTime: 0, late: 0, overdue: 0, pending: 0 };
  for (const unit of units) counts[stateOf(unit, day)]++;
  return counts;
}
