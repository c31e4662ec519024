/** What the elections of a body gave. Definitions: DESIGN.md §4; shares are of the elected, FACTS.md §3. */
import type { Body } from '../data/records.ts';
import { closedUnits, electedUnits } from './closedCongresses.ts';
import { dayOf } from './day.ts';
import { addElection, emptyTally } from './electionTally.ts';
import { once } from './once.ts';
import { ratio } from './ratio.ts';
import type { ElectionOutcome, Share } from './results.ts';
import type { Unit } from './unit.ts';

/** In the order of the contract. */
export const BODIES: readonly Body[] = [
  'committee',
  'standing',
  'secretary',
  'deputy',
  'inspection',
];

/**
 * Over the congresses closed by the as-of date, of units that exist on it. `due` of a share counts those
 * with an elected committee; where it was appointed there is no election to count. Sums are undefined
 * when no committee gives the number, rates when nothing was elected among those who do.
 */
export function electionOutcome(
  units: readonly Unit[],
  body: Body,
  asOf: Temporal.PlainDate,
): ElectionOutcome {
  const { tallies, due, appointed } = tallied(units, asOf);
  const { committees, decided, elected, both, traits, answers } = tallies[body];
  const share = (count: number | undefined, of: number, reported: number): Share => {
    return { count, of, rate: ratio(count, of), reported, due };
  };
  const ofElected = ({ sum, of, reported }: (typeof traits)['women']) => share(sum, of, reported);
  const ofCommittees = ({ sum, reported }: (typeof answers)['direct']) =>
    share(sum, reported, reported);
  return {
    committees,
    appointed,
    decided: decided.sum,
    elected: elected.sum,
    shortfall: both.reported === 0 ? undefined : both.decided - both.elected,
    reelected: ofElected(traits.reelected),
    firstTime: ofElected(traits.firstTime),
    women: ofElected(traits.women),
    young: ofElected(traits.young),
    minority: ofElected(traits.minority),
    asPlanned: ofCommittees(answers.asPlanned),
    direct: ofCommittees(answers.direct),
  };
}

export interface Seats {
  readonly decided: number;
  readonly elected: number;
  /** Committees that give both numbers, of those closed and elected. */
  readonly reported: number;
  readonly due: number;
}

/** Seats decided and filled, over the committees that give both numbers; undefined when none does. */
export function seats(
  units: readonly Unit[],
  body: Body,
  asOf: Temporal.PlainDate,
): Seats | undefined {
  const { tallies, due } = tallied(units, asOf);
  const { both } = tallies[body];
  return both.reported === 0 ? undefined : { ...both, due };
}

/** All bodies in one sweep, since whoever asks for one asks for the others. */
const tallied = once((units: readonly Unit[], asOf: Temporal.PlainDate) => {
  const day = dayOf(asOf);
  const due = electedUnits(units, day);
  const tallies = {
    committee: emptyTally(),
    standing: emptyTally(),
    secretary: emptyTally(),
    deputy: emptyTally(),
    inspection: emptyTally(),
  };
  for (const { elections } of due) for (const row of elections) addElection(row, tallies[row.body]);
  return {
    tallies,
    due: due.length,
    appointed: closedUnits(units, day).length - due.length,
  };
});
