/** What the elections of a body gave. Definitions: DESIGN.md §4; shares are of the elected, FACTS.md §3. */
import { sum } from 'd3-array';
import type { Body, Election } from '../data/records.ts';
import { closedUnits, electedUnits } from './closedCongresses.ts';
import { dayOf } from './day.ts';
import { ratio } from './ratio.ts';
import type { Unit } from './unit.ts';
import type { ElectionOutcome, Share } from './results.ts';
import { sumGiven } from './sumGiven.ts';

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
  const { rows, due, appointed } = electionsOf(units, body, asOf);
  const seats = seatsIn(rows, due);
  return {
    committees: rows.length,
    appointed,
    decided: sumGiven(rows.map((row) => row.decided)),
    elected: sumGiven(rows.map((row) => row.elected)),
    shortfall: seats && seats.decided - seats.elected,
    reelected: shareOfElected(rows, 'reelected', due),
    firstTime: shareOfElected(rows, 'firstTime', due),
    women: shareOfElected(rows, 'women', due),
    young: shareOfElected(rows, 'young', due),
    minority: shareOfElected(rows, 'minority', due),
    asPlanned: shareOfCommittees(rows, 'asPlanned', due),
    direct: shareOfCommittees(rows, 'direct', due),
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
  const { rows, due } = electionsOf(units, body, asOf);
  return seatsIn(rows, due);
}

function electionsOf(units: readonly Unit[], body: Body, asOf: Temporal.PlainDate) {
  const day = dayOf(asOf);
  const due = electedUnits(units, day);
  return {
    rows: due.flatMap((unit) => unit.elections.find((row) => row.body === body) ?? []),
    due: due.length,
    appointed: closedUnits(units, day).length - due.length,
  };
}

function seatsIn(rows: readonly Election[], due: number): Seats | undefined {
  const given = rows.flatMap(({ decided, elected }) =>
    decided === undefined || elected === undefined ? [] : [{ decided, elected }],
  );
  if (given.length === 0) return undefined;
  return {
    decided: sum(given, (row) => row.decided),
    elected: sum(given, (row) => row.elected),
    reported: given.length,
    due,
  };
}

type Trait = 'reelected' | 'firstTime' | 'women' | 'young' | 'minority';

/** Both sums run over the same committees: those that give the trait and how many they elected. */
function shareOfElected(rows: readonly Election[], trait: Trait, due: number): Share {
  const given = rows.filter((row) => row[trait] !== undefined && row.elected !== undefined);
  const count = sumGiven(given.map((row) => row[trait]));
  const of = sumGiven(given.map((row) => row.elected)) ?? 0;
  return { count, of, rate: ratio(count, of), reported: given.length, due };
}

function shareOfCommittees(
  rows: readonly Election[],
  answer: 'asPlanned' | 'direct',
  due: number,
): Share {
  const answers = rows.flatMap((row) => row[answer] ?? []);
  const count = sumGiven(answers.map(Number));
  const of = answers.length;
  return { count, of, rate: ratio(count, of), reported: of, due };
}
