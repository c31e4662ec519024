/** Which elections did not go as they should: fewer elected than decided, or off the personnel plan. */
import type { Election } from '../data/records.ts';
import { electedUnits } from './closedCongresses.ts';
import { dayOf } from './day.ts';
import type { Unit } from './unit.ts';

export interface ElectionDeviation {
  readonly unit: Unit;
  readonly election: Election;
  /** decided − elected; undefined where one of the two is not given. */
  readonly shortfall: number | undefined;
}

/**
 * Elections of all bodies at the congresses that `electionOutcome` counts: closed by the as-of date, the committee
 * elected. One that leaves a cell blank does not deviate in it.
 */
export function electionDeviations(
  units: readonly Unit[],
  asOf: Temporal.PlainDate,
): readonly ElectionDeviation[] {
  return electedUnits(units, dayOf(asOf))
    .flatMap((unit) => unit.elections.map((election) => deviation(unit, election)))
    .filter(({ election, shortfall = 0 }) => shortfall > 0 || election.asPlanned === false);
}

function deviation(unit: Unit, election: Election): ElectionDeviation {
  const { decided, elected } = election;
  const known = decided !== undefined && elected !== undefined;
  return { unit, election, shortfall: known ? decided - elected : undefined };
}
