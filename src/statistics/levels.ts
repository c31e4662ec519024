/** The levels of a plan with their windows. */
import type { PlanRow } from '../data/records.ts';
import type { Level, Window } from './register.ts';

/** One level per key, in the order of the plan (lowest first), its rows joined. */
export function levelsOf(plan: readonly PlanRow[]): readonly Level[] {
  return [...Map.groupBy(plan, (row) => row.level).values()].map(levelOf);
}

function levelOf(rows: readonly PlanRow[]): Level {
  const all = rows.find((row) => row.appliesTo === 'all');
  const pilot = rows.find((row) => row.appliesTo === 'pilot');
  const { level: key, name, nameEn } = (all ?? pilot)!;
  return {
    key,
    name,
    ...(nameEn !== undefined && { nameEn }),
    ...(all && { window: windowOf(all) }),
    ...(pilot && { pilotWindow: windowOf(pilot) }),
  };
}

function windowOf({ start, deadline, deadlineRule, document }: PlanRow): Window {
  return {
    ...(start && { start }),
    deadline,
    deadlineRule,
    lastDay: deadlineRule === 'before' ? deadline.subtract({ days: 1 }) : deadline,
    ...(document !== undefined && { document }),
  };
}
