/** Limitations that the units recorded, by category. Definitions: DESIGN.md §4. */
import type { Limitation } from '../data/records.ts';
import { ALWAYS, dayOf, NEVER } from './day.ts';
import { once } from './once.ts';
import { ratio } from './ratio.ts';
import type { Unit, UnitLimitation } from './unit.ts';
import type { LimitationCount } from './results.ts';
import { exists, isHeld } from './state.ts';
import { presentUnits } from './presentUnits.ts';

export type Follow = 'open' | 'inProgress' | 'resolved';

/**
 * One count per category. `units` have at least one row of the category, `held` have held their congress;
 * the rate is units ÷ held, undefined when none was held. A limitation can be recorded before the congress
 * (a schedule that slips), so units may exceed held. `open`, `inProgress` and `resolved` count rows. `statements`, which nobody counted, are
 * those made about these units; they never enter the rate.
 */
export function limitationCounts(
  units: readonly Unit[],
  statements: readonly UnitLimitation[],
  categories: readonly string[],
  asOf: Temporal.PlainDate,
): readonly ({ readonly category: string } & LimitationCount)[] {
  const day = dayOf(asOf);
  const { held, recorded } = recordedByCategory(units, asOf);
  const standing = Map.groupBy(statementsOn(statements, asOf), category);
  return categories.map((key) => {
    const ofCategory = recorded.get(key) ?? [];
    const concerned = new Set(ofCategory.map(({ unit }) => unit)).size;
    return {
      category: key,
      units: concerned,
      held,
      rate: ratio(concerned, held),
      ...follows(ofCategory, day),
      statements: standing.get(key)?.length ?? 0,
    };
  });
}

const recordedByCategory = once((units: readonly Unit[], asOf: Temporal.PlainDate) => {
  const day = dayOf(asOf);
  const present = presentUnits(units, day);
  return {
    held: present.filter((unit) => isHeld(unit, day)).length,
    recorded: Map.groupBy(recordedOn(present, day), category),
  };
});

/** Limitations of congresses still to come can outnumber those held: then the two are no share. */
export function isShare({ units, held }: Pick<LimitationCount, 'units' | 'held'>): boolean {
  return held > 0 && units <= held;
}

/** The statements that stand on the as-of date: from `recorded`, else the closing day, else always. */
export function statementsOn(
  statements: readonly UnitLimitation[],
  asOf: Temporal.PlainDate,
): readonly UnitLimitation[] {
  const day = dayOf(asOf);
  return statements.filter(({ unit, limitation }) => {
    const closed = unit.days.closed === NEVER ? ALWAYS : unit.days.closed;
    return exists(unit, day) && recordedDay(limitation, closed) <= day;
  });
}

/**
 * Where a recorded limitation stands at the end of a day. A date of resolution decides from that day on
 * and rules out "resolved" before it; without a date the status decides, and without either it is open.
 */
export function followOn({ status = 'open', resolved }: Limitation, day: number): Follow {
  if (!resolved) return status;
  if (dayOf(resolved) <= day) return 'resolved';
  return status === 'inProgress' ? status : 'open';
}

/** The units' own limitations recorded by the day; one without a date was recorded on the closing day. */
export function recordedOn(units: readonly Unit[], day: number): readonly UnitLimitation[] {
  return units.flatMap((unit) =>
    unit.limitations
      .filter((limitation) => recordedDay(limitation, unit.days.closed) <= day)
      .map((limitation) => ({ unit, limitation })),
  );
}

/** The day from which it counts; `otherwise` where it has no date of its own. */
export function recordedDay({ recorded }: Limitation, otherwise: number): number {
  return recorded ? dayOf(recorded) : otherwise;
}

function category({ limitation }: UnitLimitation): string {
  return limitation.category;
}

function follows(rows: readonly UnitLimitation[], day: number): Record<Follow, number> {
  const counts = { open: 0, inProgress: 0, resolved: 0 };
  for (const { limitation } of rows) counts[followOn(limitation, day)]++;
  return counts;
}
