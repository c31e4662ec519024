/** On which days congresses opened, and for which days the others are planned: the density of a timeline. */
import { dateOf, dayOf, NEVER } from './day.ts';
import type { Unit } from './unit.ts';
import { exists, isHeld } from './state.ts';

/** Congresses of one day, model congresses apart. */
export interface CongressDay {
  readonly date: Temporal.PlainDate;
  readonly ordinary: number;
  readonly pilots: number;
}

export interface CongressDays {
  /** By day of opening; they add up to `held` of the completion on the same date. */
  readonly opened: readonly CongressDay[];
  /** By planned day, those not opened on the as-of date; a day before it has slipped. */
  readonly planned: readonly CongressDay[];
}

/** Days in ascending order, only those with a congress; units that exist on the as-of date. */
export function congressDays(units: readonly Unit[], asOf: Temporal.PlainDate): CongressDays {
  const day = dayOf(asOf);
  const present = units.filter((unit) => exists(unit, day));
  const [opened, others] = [
    present.filter((unit) => isHeld(unit, day)),
    present.filter((unit) => !isHeld(unit, day) && unit.days.planned !== NEVER),
  ];
  return {
    opened: byDay(opened, (unit) => unit.days.opened),
    planned: byDay(others, (unit) => unit.days.planned),
  };
}

function byDay(units: readonly Unit[], dayOfUnit: (unit: Unit) => number): readonly CongressDay[] {
  return [...Map.groupBy(units, dayOfUnit)]
    .sort(([a], [b]) => a - b)
    .map(([day, group]) => {
      const pilots = group.filter((unit) => unit.organization.pilot).length;
      return { date: dateOf(day), ordinary: group.length - pilots, pilots };
    });
}
