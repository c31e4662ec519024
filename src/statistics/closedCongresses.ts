/** Congresses that have closed: what attendance, discussion and elections are counted over (DESIGN.md §4). */
import type { Congress } from '../data/records.ts';
import { once } from './once.ts';
import { exists, isCompleted } from './state.ts';
import type { Unit } from './unit.ts';

/** A unit without a row in `congresses` has never closed, so one that has closed has its row. */
export interface ClosedUnit extends Unit {
  readonly congress: Congress;
}

/** Of the units that exist at the end of the day (`day.ts`), those whose congress has closed by then. */
export const closedUnits = once((units: readonly Unit[], day: number): readonly ClosedUnit[] =>
  units.filter((unit): unit is ClosedUnit => exists(unit, day) && isCompleted(unit, day)),
);

/** Of them, those that elected their committee: where it was appointed there is no election to count. */
export const electedUnits = once((units: readonly Unit[], day: number): readonly ClosedUnit[] =>
  closedUnits(units, day).filter(({ congress }) => congress.formation === 'elected'),
);
