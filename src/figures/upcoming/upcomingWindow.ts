/** How far the agenda looks ahead, and its congresses by level. */
import type { Level } from '../../statistics/levels.ts';
import type { PlannedCongress, Upcoming } from '../../statistics/upcoming.ts';
import type { Unit } from '../../statistics/unit.ts';

/** Days after the as-of date that a leader plans for. */
export const WINDOW_DAYS = 30;

export interface LevelAgenda extends Upcoming {
  readonly level: Level;
  /** Those of the level that exist on the as-of date. */
  readonly units: readonly Unit[];
}

/** A congress beside its level. */
export interface AgendaEntry {
  readonly level: Level;
  readonly congress: PlannedCongress;
}

/** The first and the last day that lie ahead. */
export function windowOf(asOf: Temporal.PlainDate) {
  return { from: asOf.add({ days: 1 }), to: asOf.add({ days: WINDOW_DAYS }) };
}

/** The level of all the congresses; undefined where there are several, or none. */
export function onlyLevel(entries: readonly AgendaEntry[]): Level | undefined {
  const levels = new Set(entries.map(({ level }) => level));
  return levels.size === 1 ? entries[0]?.level : undefined;
}

/** Congresses of all levels in the order of their planned days, of one day those of the highest level first. */
export function inOrder(
  levels: readonly LevelAgenda[],
  part: 'slipped' | 'ahead' | 'later',
): readonly AgendaEntry[] {
  return levels
    .toReversed()
    .flatMap((agenda) => agenda[part].map((congress) => ({ level: agenda.level, congress })))
    .toSorted((a, b) => a.congress.days - b.congress.days);
}
