/** One measure by which committees are compared: its names, and a reading of every committee. */
import type { Organization } from '../../data/records.ts';
import { committeePages } from '../../statistics/committeePages.ts';
import { once } from '../../statistics/once.ts';
import type { Register } from '../../statistics/register.ts';
import type { Unit } from '../../statistics/unit.ts';
import { committeesBelow } from '../committees.ts';
import type { FigureContext } from '../figure.ts';
import type { Reading } from './reading.ts';

/** `level-1` is the highest level below the committees. */
export type MeasureKey =
  | 'own'
  | `level-${number}`
  | 'onTime'
  | 'late'
  | 'overdue'
  | 'atRisk'
  | 'limitations'
  | 'shortfall'
  | 'asPlanned'
  | 'women'
  | 'young'
  | 'minority'
  | 'tasks';

export interface Measure {
  readonly key: MeasureKey;
  readonly label: string;
  /** What counts of what, in full. */
  readonly explained: string;
  /** The way in which a first sorting runs, so that what needs a call comes on top. */
  readonly first: 'ascending' | 'descending';
  /** One per committee that exists on the as-of date, in Vietnamese order. */
  readonly readings: readonly Reading[];
}

/** Those directly below that have pages of their own; below the root that is every one. In the order of all readings. */
export function comparedCommittees(context: FigureContext): readonly Organization[] {
  const paged = committeePages(context.register);
  return committeesBelow(context).filter(({ code }) => paged.has(code));
}

/** The same as units of the register. */
export function committeeUnits(context: FigureContext): readonly Unit[] {
  return comparedCommittees(context).map(({ code }) => context.register.unit(code)!);
}

/** The committee and all below it, the highest level first. */
export function unitsWithin({ register, scope }: FigureContext): readonly Unit[] {
  return unitsOf(register, scope.code);
}

/** One list for all who ask, so that what is counted over it is counted once. */
const unitsOf = once((register: Register, code: string): readonly Unit[] =>
  register.levels.toReversed().flatMap(({ key }) => register.units(code, key)),
);
