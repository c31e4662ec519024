/** How late the tasks are, and which of them no deadline can make late. Definitions: DESIGN.md §4. */
import { max } from 'd3-array';
import type { Task, TaskKind } from '../data/records.ts';
import { dayOf } from './day.ts';
import { isCompleted } from './state.ts';
import { tasksOn, taskStateOn } from './tasks.ts';
import type { Unit } from './unit.ts';

export interface TaskLateness {
  /** Whole days from the deadline to the as-of date, of the task overdue longest; undefined where none is. */
  readonly longestDelay: number | undefined;
  /** Not done and without a deadline: never overdue, however long they lie. */
  readonly withoutDeadline: number;
  /** Of units whose congress has not closed: the data gives no day of assignment, so they count all the same. */
  readonly beforeClosing: number;
}

/** Over the tasks of one kind of the units that exist on the as-of date, as `taskCount` counts them. */
export function taskLateness(
  units: readonly Unit[],
  kind: TaskKind,
  asOf: Temporal.PlainDate,
): TaskLateness {
  const day = dayOf(asOf);
  const tasks = tasksOn(units, kind, day);
  const open = tasks.map(({ task }) => task).filter((task) => taskStateOn(task, day) !== 'done');
  return {
    longestDelay: longestDelay(open, day),
    withoutDeadline: open.filter(({ deadline }) => deadline === undefined).length,
    beforeClosing: tasks.filter(({ unit }) => !isCompleted(unit, day)).length,
  };
}

function longestDelay(open: readonly Task[], day: number): number | undefined {
  const delays = open.flatMap(({ deadline }) => (deadline ? day - dayOf(deadline) : []));
  const longest = max(delays) ?? 0;
  return longest > 0 ? longest : undefined;
}
