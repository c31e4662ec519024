/**
 * The members of one illustrative committee: only what a count needs, no person. The secretary stands
 * first, the deputies and the standing committee next, so that the counts of all bodies fit together.
 */
import type { Random } from './random.ts';

export interface Member {
  readonly woman: boolean;
  readonly young: boolean;
  readonly minority: boolean;
  readonly firstTime: boolean;
}

/** About what share of those elected; Bắc Kạn is mostly Tày, Nùng and Dao. */
const shares = { woman: 0.25, young: 0.17, minority: 0.85, firstTime: 0.34 } as const;

export function membersOf(count: number, random: Random): Member[] {
  return Array.from({ length: count }, () => ({
    woman: random.chance(shares.woman),
    young: random.chance(shares.young),
    minority: random.chance(shares.minority),
    firstTime: random.chance(shares.firstTime),
  }));
}
