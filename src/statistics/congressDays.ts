/** On which days congresses opened, and for which days the others are planned: the density of a timeline. */
import { dateOf, dayOf, NEVER } from './day.ts';
import { once } from './once.ts';
import { exists, isHeld } from './state.ts';
import type { Unit } from './unit.ts';

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
export const congressDays = once(
  (units: readonly Unit[], asOf: Temporal.PlainDate): CongressDays => {
    const day = dayOf(asOf);
    const [opened, planned] = [new Map<number, Counts>(), new Map<number, Counts>()];
    for (const unit of units) {
      if (!exists(unit, day)) continue;
      if (isHeld(unit, day)) add(unit, unit.days.opened, opened);
      else if (unit.days.planned !== NEVER) add(unit, unit.days.planned, planned);
    }
    return { opened: inOrder(opened), planned: inOrder(planned) };
  },
);

type Counts = Record<'ordinary' | 'pilots', number>;

function add({ organization }: Unit, day: number, to: Map<number, Counts>): void {
  const counts = to.getOrInsertComputed(day, () => ({ ordinary: 0, pilots: 0 }));
  counts[organization.pilot ? 'pilots' : 'ordinary']++;
}

function inOrder(days: ReadonlyMap<number, Counts>): readonly CongressDay[] {
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, counts]) => ({ date: dateOf(day), ...counts }));
}
