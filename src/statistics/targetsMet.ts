/** How many committees meet a target by themselves: a share of all members can hide that half of them miss it. */
import type { TermSettings } from '../data/records.ts';
import { dayOf } from './day.ts';
import { exists, isCompleted } from './state.ts';
import type { Unit } from './unit.ts';

export type TargetTrait = keyof TermSettings['targets'];

export interface TargetMet {
  /** Committees whose own share is at least the target. */
  readonly met: number;
  /** Committees that give the trait and how many they elected, one at least. */
  readonly reported: number;
  /** Congresses closed with an elected committee. */
  readonly due: number;
}

/** Over the committees (ban chấp hành) elected at congresses closed by the as-of date, of units that exist on it. */
export function targetsMet(
  units: readonly Unit[],
  trait: TargetTrait,
  target: number,
  asOf: Temporal.PlainDate,
): TargetMet {
  const day = dayOf(asOf);
  const due = units
    .filter((unit) => exists(unit, day) && isCompleted(unit, day))
    .filter((unit) => unit.congress?.formation === 'elected');
  const shares = due.flatMap(({ elections }) => {
    const row = elections.find(({ body }) => body === 'committee');
    const count = row?.[trait];
    return count === undefined || !row?.elected ? [] : [count / row.elected];
  });
  return {
    met: shares.filter((share) => share >= target).length,
    reported: shares.length,
    due: due.length,
  };
}
