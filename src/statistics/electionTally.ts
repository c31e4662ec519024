/** The election rows of a body added up in one sweep: sums over the committees that give a number, and how many do. */
import type { Election } from '../data/records.ts';

export const TRAITS = ['reelected', 'firstTime', 'women', 'young', 'minority'] as const;
export const QUESTIONS = ['asPlanned', 'direct'] as const;

/** A sum over the committees that give the number; undefined, not 0, while none does. */
export interface Given {
  sum: number | undefined;
  reported: number;
}

export interface Tally {
  /** Committees that report the body. */
  committees: number;
  readonly decided: Given;
  readonly elected: Given;
  /** Seats decided and filled, of the committees that give both. */
  readonly both: { decided: number; elected: number; reported: number };
  /** Both sums run over the same committees: those that give the trait and how many they elected. */
  readonly traits: Readonly<Record<(typeof TRAITS)[number], Given & { of: number }>>;
  /** Committees that answer, and of them those that say yes. */
  readonly answers: Readonly<Record<(typeof QUESTIONS)[number], Given>>;
}

export function emptyTally(): Tally {
  const given = (): Given => ({ sum: undefined, reported: 0 });
  const trait = () => ({ ...given(), of: 0 });
  return {
    committees: 0,
    decided: given(),
    elected: given(),
    both: { decided: 0, elected: 0, reported: 0 },
    traits: {
      reelected: trait(),
      firstTime: trait(),
      women: trait(),
      young: trait(),
      minority: trait(),
    },
    answers: { asPlanned: given(), direct: given() },
  };
}

/** Adds one committee's row of the body; the data has one row a unit and body. */
export function addElection(row: Election, tally: Tally): void {
  const { decided, elected } = row;
  tally.committees++;
  add(decided, tally.decided);
  add(elected, tally.elected);
  for (const question of QUESTIONS) {
    const answer = row[question];
    add(answer === undefined ? undefined : Number(answer), tally.answers[question]);
  }
  if (elected === undefined) return;
  for (const trait of TRAITS) {
    if (row[trait] !== undefined) tally.traits[trait].of += elected;
    add(row[trait], tally.traits[trait]);
  }
  if (decided === undefined) return;
  tally.both.decided += decided;
  tally.both.elected += elected;
  tally.both.reported++;
}

function add(value: number | undefined, given: Given): void {
  if (value === undefined) return;
  given.sum = (given.sum ?? 0) + value;
  given.reported++;
}
