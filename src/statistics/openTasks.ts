/** The tasks that are left, one by one, with the days that are left for them. */
import type { Task } from '../data/records.ts';
import { dayOf } from './day.ts';
import { taskStateOn } from './tasks.ts';
import type { Unit } from './unit.ts';
import { presentUnits } from './presentUnits.ts';

export interface OpenTask {
  readonly unit: Unit;
  readonly task: Task;
  /** From the as-of date to the deadline: overdue where negative; undefined without a deadline. */
  readonly days: number | undefined;
}

/** Those not done by the as-of date, of units that exist on it, in the order of the units. */
export function openTasks(units: readonly Unit[], asOf: Temporal.PlainDate): readonly OpenTask[] {
  const day = dayOf(asOf);
  return presentUnits(units, day).flatMap((unit) =>
    unit.tasks
      .filter((task) => taskStateOn(task, day) !== 'done')
      .map((task) => ({ unit, task, days: task.deadline && dayOf(task.deadline) - day })),
  );
}
