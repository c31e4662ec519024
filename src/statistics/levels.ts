/** The levels of a plan with their windows. */
import type { DeadlineRule, PlanRow } from '../data/records.ts';

/** The planned window of a level, for all its units or for its model congresses. */
export interface Window {
  readonly start?: Temporal.PlainDate;
  readonly deadline: Temporal.PlainDate;
  readonly deadlineRule: DeadlineRule;
  /** The last day that still counts as on time: the deadline, or the day before it under `before`. */
  readonly lastDay: Temporal.PlainDate;
  readonly document?: string;
}

/** A level of the plan, lowest first. */
export interface Level {
  readonly key: string;
  readonly name: string;
  readonly nameEn?: string;
  /** Missing where the plan gives a window to model congresses only. */
  readonly window?: Window;
  readonly pilotWindow?: Window;
}

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
