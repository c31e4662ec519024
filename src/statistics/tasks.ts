/** What an inspection or a congress leaves to do. Definition: DESIGN.md §4. */
import type { Task, TaskKind } from '../data/records.ts';
import { dayOf } from './day.ts';
import { once } from './once.ts';
import type { Unit } from './unit.ts';
import type { TaskCount } from './results.ts';
import { exists } from './state.ts';

/** In the order of the contract: that of the work around a congress. */
export const TASK_KINDS: readonly TaskKind[] = [
  'rút kinh nghiệm',
  'phương án dự phòng',
  'tiếp thu góp ý',
  'chuẩn y',
  'phân công công tác',
  'quy chế làm việc',
  'chương trình hành động',
  'khác',
];

/** Tasks of one kind of the units that exist on the as-of date; done, overdue and pending add up to assigned. */
export function taskCount(
  units: readonly Unit[],
  kind: TaskKind,
  asOf: Temporal.PlainDate,
): TaskCount {
  const day = dayOf(asOf);
  const tasks = tasksOn(units, kind, day);
  const counts = { done: 0, overdue: 0, pending: 0 };
  for (const { task } of tasks) counts[taskStateOn(task, day)]++;
  return { assigned: tasks.length, ...counts };
}

/** A task beside the unit that has it. */
export interface UnitTask {
  readonly unit: Unit;
  readonly task: Task;
}

/** The tasks of one kind of the units that exist at the end of a day (`day.ts`), in the order of the units. */
export function tasksOn(units: readonly Unit[], kind: TaskKind, day: number): readonly UnitTask[] {
  return byKind(units, day).get(kind) ?? [];
}

const byKind = once((units: readonly Unit[], day: number) => {
  const tasks = units.flatMap((unit) => unit.tasks.map((task) => ({ unit, task })));
  const present = tasks.filter(({ unit }) => exists(unit, day));
  return Map.groupBy(present, ({ task }) => task.task);
});

/** A task may still be done on the day of its deadline. */
export function taskStateOn(
  { done, deadline }: Task,
  day: number,
): Exclude<keyof TaskCount, 'assigned'> {
  if (done && dayOf(done) <= day) return 'done';
  return deadline && dayOf(deadline) < day ? 'overdue' : 'pending';
}
