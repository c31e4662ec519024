/** How far the congresses of a set of units are. Definitions: DESIGN.md §4, FACTS.md §3. */
import { dayOf } from './day.ts';
import { once } from './once.ts';
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
} from './state.ts';

/**
 * Counts of the units that exist on the as-of date, in one sweep. onTime, late, overdue and pending add up to total;
 * suspended, expected, slipped, atRisk and pilots are counted beside them. The rate is completed ÷ total,
 * undefined when total is 0.
 */
export const completion = once((units: readonly Unit[], asOf: Temporal.PlainDate): Completion => {
  const day = dayOf(asOf);
  const counts = { ...NOTHING };
  for (const unit of units) if (exists(unit, day)) addUnit(unit, day, counts);
  return { ...counts, rate: ratio(counts.completed, counts.total) };
});

const NOTHING = {
  total: 0,
  held: 0,
  completed: 0,
  rate: undefined,
  onTime: 0,
  late: 0,
  overdue: 0,
  pending: 0,
  suspended: 0,
  expected: 0,
  slipped: 0,
  atRisk: 0,
  pilots: 0,
  pilotsHeld: 0,
};

function addUnit(unit: Unit, day: number, counts: Record<Counted, number>): void {
  const held = Number(isHeld(unit, day));
  counts.total++;
  counts.held += held;
  counts.completed += Number(isCompleted(unit, day));
  counts[stateOf(unit, day)]++;
  counts.suspended += Number(isSuspended(unit));
  counts.expected += Number(isExpected(unit, day));
  counts.slipped += Number(isSlipped(unit, day));
  counts.atRisk += Number(isAtRisk(unit, day));
  if (!unit.organization.pilot) return;
  counts.pilots++;
  counts.pilotsHeld += held;
}

type Counted = Exclude<keyof Completion, 'rate'>;
