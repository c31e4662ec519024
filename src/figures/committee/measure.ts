/** One measure by which committees are compared: its names, and a reading of every committee. */
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

/** The committees as units of the register, in the order of all readings. */
export function committeeUnits(context: FigureContext): readonly Unit[] {
  return committeesBelow(context).map(({ code }) => context.register.unit(code)!);
}

/** The committee and all below it, the highest level first. */
export function unitsWithin({ register, scope }: FigureContext): readonly Unit[] {
  return register.levels.toReversed().flatMap(({ key }) => register.units(scope.code, key));
}
