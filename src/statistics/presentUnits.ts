import { once } from './once.ts';
import { exists } from './state.ts';
import type { Unit } from './unit.ts';

/** The units that exist at the end of a day (`day.ts`), in their order; the list itself where all of them do. */
export const presentUnits = once((units: readonly Unit[], day: number): readonly Unit[] =>
  units.every((unit) => exists(unit, day)) ? units : units.filter((unit) => exists(unit, day)),
);
