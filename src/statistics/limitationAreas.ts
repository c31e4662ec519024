/** Limitations by the area of their category: documents, personnel, progress, organisation. */
import type { Area, Category } from '../data/records.ts';
import { dayOf } from './day.ts';
import { recordedLimitations } from './limitationAges.ts';
import { ratio } from './ratio.ts';
import { exists, isHeld } from './state.ts';
import type { Unit } from './unit.ts';

export interface AreaCount {
  /** Undefined for categories without one. */
  readonly area: Area | undefined;
  /** Units with at least one limitation of the area: one with two of them counts once. */
  readonly units: number;
  /** Congresses held. */
  readonly held: number;
  /** units ÷ held; undefined when none was held or units exceed them (recorded before the congress). */
  readonly rate: number | undefined;
  /** Recorded rows, and those not resolved on the as-of date. */
  readonly recorded: number;
  readonly unresolved: number;
}

/** One count per area that the categories have, in their order. Over the units that exist on the as-of date. */
export function limitationAreas(
  units: readonly Unit[],
  categories: readonly Pick<Category, 'key' | 'area'>[],
  asOf: Temporal.PlainDate,
): readonly AreaCount[] {
  const day = dayOf(asOf);
  const held = units.filter((unit) => exists(unit, day) && isHeld(unit, day)).length;
  const areaOf = new Map(categories.map(({ key, area }) => [key, area]));
  const rows = Map.groupBy(recordedLimitations(units, asOf), ({ category }) =>
    areaOf.get(category),
  );
  return [...new Set(areaOf.values())].map((area) => {
    const some = rows.get(area) ?? [];
    const concerned = new Set(some.map(({ unit }) => unit)).size;
    return {
      area,
      units: concerned,
      held,
      rate: concerned > held ? undefined : ratio(concerned, held),
      recorded: some.length,
      unresolved: some.filter(({ follow }) => follow !== 'resolved').length,
    };
  });
}
