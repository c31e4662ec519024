/** Which congresses are behind, and by how many days: of those that need a call the ones that missed a day already. */
import { dayOf } from './day.ts';
import { riskOf, type Risk } from './risks.ts';
import { exists } from './state.ts';
import type { Unit } from './unit.ts';

/** Overdue; or, if not overdue, past its planned day and not opened. */
export interface Behind extends Risk {
  readonly reason: 'overdue' | 'slipped';
}

/** Of the units that exist on the as-of date, in their order. */
export function behind(units: readonly Unit[], asOf: Temporal.PlainDate): readonly Behind[] {
  const day = dayOf(asOf);
  return units
    .filter((unit) => exists(unit, day))
    .flatMap((unit) => riskOf(unit, day) ?? [])
    .filter((risk): risk is Behind => risk.reason === 'overdue' || risk.reason === 'slipped');
}
