/**
 * What moved between the ends of two days, from the dates in the data. What counts as progress (opened, closed) is
 * kept apart from what moves the denominator (founded, dissolved): the two are never added up.
 */
import { dayOf } from './day.ts';
import { once } from './once.ts';
import { exists, isCompleted, isHeld, isSlipped, stateOf } from './state.ts';
import type { Unit } from './unit.ts';

/** The units that moved, each list in the order of the units. */
export interface Movement {
  /** Exist on the later day and not on the earlier one: they came into the denominator. */
  readonly founded: readonly Unit[];
  /** Existed on the earlier day and not on the later one: they left it, with what they had done. */
  readonly dissolved: readonly Unit[];
  /** Exist on the later day and opened after the earlier one. */
  readonly held: readonly Unit[];
  /** Exist on the later day and closed after the earlier one. */
  readonly completed: readonly Unit[];
  /** Overdue on the later day and not on the earlier one. */
  readonly becameOverdue: readonly Unit[];
  /** Overdue on the earlier day and completed by the later one. */
  readonly caughtUp: readonly Unit[];
  /** Slipped on the later day and not on the earlier one. */
  readonly slipped: readonly Unit[];
  /** Slipped on the earlier day and opened by the later one. */
  readonly recovered: readonly Unit[];
}

/** The units that moved after the end of one day, up to the end of a later one. Throws if `to` is before `from`. */
export const movement = once(
  (units: readonly Unit[], from: Temporal.PlainDate, to: Temporal.PlainDate): Movement => {
    const [before, after] = [dayOf(from), dayOf(to)];
    if (before > after) throw new RangeError(`${from} is after ${to}.`);
    const existed = (unit: Unit) => exists(unit, before);
    const present = units.filter((unit) => exists(unit, after));
    const wasOverdue = (unit: Unit) => existed(unit) && stateOf(unit, before) === 'overdue';
    const isOverdue = (unit: Unit) => stateOf(unit, after) === 'overdue';
    const hadSlipped = (unit: Unit) => existed(unit) && isSlipped(unit, before);
    return {
      founded: present.filter((unit) => !existed(unit)),
      dissolved: units.filter((unit) => existed(unit) && !exists(unit, after)),
      held: present.filter((unit) => isHeld(unit, after) && !isHeld(unit, before)),
      completed: present.filter((unit) => isCompleted(unit, after) && !isCompleted(unit, before)),
      becameOverdue: present.filter((unit) => isOverdue(unit) && !wasOverdue(unit)),
      caughtUp: present.filter((unit) => wasOverdue(unit) && isCompleted(unit, after)),
      slipped: present.filter((unit) => isSlipped(unit, after) && !hadSlipped(unit)),
      recovered: present.filter((unit) => hadSlipped(unit) && isHeld(unit, after)),
    };
  },
);
