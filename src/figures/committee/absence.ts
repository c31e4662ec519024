/** Organisations that the data knows and that do not exist on the as-of date. */
import { dayOf } from '../../statistics/day.ts';
import { exists } from '../../statistics/state.ts';
import type { Unit } from '../../statistics/unit.ts';

export interface Absence {
  readonly unit: Unit;
  readonly since: Temporal.PlainDate;
  /** It will be founded on that day; otherwise it ended then. */
  readonly isAhead: boolean;
}

/** Why a unit does not exist on a date; undefined where it does. */
export function absence(unit: Unit, asOf: Temporal.PlainDate): Absence | undefined {
  if (exists(unit, dayOf(asOf))) return undefined;
  const { established, dissolved } = unit.organization;
  const isAhead = established !== undefined && Temporal.PlainDate.compare(established, asOf) > 0;
  return { unit, since: isAhead ? established : dissolved!, isAhead };
}
