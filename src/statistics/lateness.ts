/** By how many days congresses miss their deadline. */
import { max } from 'd3-array';
import { dayOf } from './day.ts';
import type { Unit } from './unit.ts';
import { exists, stateOf, type State } from './state.ts';
import { once } from './once.ts';

export interface Lateness {
  readonly unit: Unit;
  readonly state: Extract<State, 'late' | 'overdue'>;
  /** Whole days after the last day on time: to the closing day, or to the as-of date if overdue. At least 1. */
  readonly days: number;
}

/** The late and the overdue among the units that exist on the as-of date, in the order of the units. */
export const lateness = once(
  (units: readonly Unit[], asOf: Temporal.PlainDate): readonly Lateness[] => {
    const day = dayOf(asOf);
    return units.flatMap((unit): Lateness[] => {
      const state = exists(unit, day) ? stateOf(unit, day) : undefined;
      const { closed, lastDay } = unit.days;
      if (state === 'late') return [{ unit, state, days: closed - lastDay }];
      if (state === 'overdue') return [{ unit, state, days: day - lastDay }];
      return [];
    });
  },
);

/** The most days past a deadline among these units; undefined where none is late or overdue. */
export function longestDelay(units: readonly Unit[], asOf: Temporal.PlainDate): number | undefined {
  return max(lateness(units, asOf), ({ days }) => days);
}
