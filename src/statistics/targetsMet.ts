/** How many committees meet a target by themselves: a share of all members can hide that half of them miss it. */
import type { TermSettings } from '../data/records.ts';
import { electedUnits } from './closedCongresses.ts';
import { dayOf } from './day.ts';
import { ratio } from './ratio.ts';
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
  const due = electedUnits(units, dayOf(asOf));
  const shares = due
    .flatMap(({ elections }) => elections.filter(({ body }) => body === 'committee'))
    .flatMap((row) => ratio(row[trait], row.elected) ?? []);
  return {
    met: shares.filter((share) => share >= target).length,
    reported: shares.length,
    due: due.length,
  };
}
