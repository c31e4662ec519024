/** How total, held and completed moved from day to day: the steps of the curve over time. */
import { dateOf, dayOf } from './day.ts';
import { once } from './once.ts';
import type { Unit } from './unit.ts';

/** Counts at the end of a day, as `completion` gives them. */
export interface CompletionDay {
  readonly date: Temporal.PlainDate;
  readonly total: number;
  readonly held: number;
  readonly completed: number;
}

type Counts = Omit<CompletionDay, 'date'>;

/**
 * One entry for the first day, and one for each later day up to the last on which a unit was founded,
 * opened, closed or dissolved. Between two entries nothing moves. Empty when the last day is before the first.
 */
export const completionByDay = once(
  (
    units: readonly Unit[],
    first: Temporal.PlainDate,
    last: Temporal.PlainDate,
  ): readonly CompletionDay[] => {
    const [from, to] = [dayOf(first), dayOf(last)];
    const changes = changesFrom(units, from);
    const days = [...changes.keys()].filter((day) => day <= to).sort((a, b) => a - b);
    let [total, held, completed] = [0, 0, 0];
    return days.map((day) => {
      const change = changes.get(day)!;
      total += change.total;
      held += change.held;
      completed += change.completed;
      return { date: dateOf(day), total, held, completed };
    });
  },
);

/** What each day adds or takes away; all that came before the first day is part of the first day, what
 * never comes is past every last day. */
function changesFrom(units: readonly Unit[], from: number): Map<number, Counts> {
  const changes = new Map([[from, { total: 0, held: 0, completed: 0 }]]);
  const add = (day: number, key: keyof Counts, change: 1 | -1) => {
    changes.getOrInsertComputed(day, () => ({ total: 0, held: 0, completed: 0 }))[key] += change;
  };
  // A unit counts in each number from the day that made it so, as long as it exists.
  const addSpan = (key: keyof Counts, start: number, end: number) => {
    if (start >= end) return;
    add(start, key, 1);
    add(end, key, -1);
  };
  for (const { days } of units) {
    const begin = Math.max(days.established, from);
    addSpan('total', begin, days.dissolved);
    addSpan('held', Math.max(begin, days.opened), days.dissolved);
    addSpan('completed', Math.max(begin, days.closed), days.dissolved);
  }
  return changes;
}
