/** The tasks of a scope by kind: counted, and how late they are. */
import type { TaskKind } from '../../data/records.ts';
import type { Level } from '../../statistics/levels.ts';
import type { TaskCount } from '../../statistics/results.ts';
import { taskLateness, type TaskLateness } from '../../statistics/taskLateness.ts';
import { TASK_KINDS, taskCount } from '../../statistics/tasks.ts';
import type { Unit } from '../../statistics/unit.ts';
import type { FigureContext } from '../figure.ts';

export interface Tasks extends TaskCount, TaskLateness {}

export interface TasksOfKind extends Tasks {
  readonly kind: TaskKind;
}

/** All levels together, in the order of the work around a congress; none where the term has no table of tasks. */
export function tasksByKind(context: FigureContext): readonly TasksOfKind[] {
  const units = unitsByLevel(context).flatMap((level) => level.units);
  return tasksOf(units, context);
}

/** The same by level, lowest level first. */
export function tasksByLevel(
  context: FigureContext,
): readonly { readonly level: Level; readonly tasks: TasksOfKind }[] {
  return unitsByLevel(context).flatMap(({ level, units }) =>
    tasksOf(units, context).map((tasks) => ({ level, tasks })),
  );
}

function unitsByLevel({ register, scope }: FigureContext) {
  return register.levels.map((level) => ({ level, units: register.units(scope.code, level.key) }));
}

function tasksOf(units: readonly Unit[], { asOf }: FigureContext): readonly TasksOfKind[] {
  return TASK_KINDS.map((kind) => ({
    kind,
    ...taskCount(units, kind, asOf),
    ...taskLateness(units, kind, asOf),
  })).filter(({ assigned }) => assigned > 0);
}

/** All kinds together. */
export function allTasks(kinds: readonly Tasks[]): Tasks {
  const sum = (count: (tasks: Tasks) => number) =>
    kinds.reduce((total, tasks) => total + count(tasks), 0);
  const delays = kinds.flatMap(({ longestDelay }) => longestDelay ?? []);
  return {
    assigned: sum(({ assigned }) => assigned),
    done: sum(({ done }) => done),
    overdue: sum(({ overdue }) => overdue),
    pending: sum(({ pending }) => pending),
    longestDelay: delays.length === 0 ? undefined : Math.max(...delays),
    withoutDeadline: sum(({ withoutDeadline }) => withoutDeadline),
    beforeClosing: sum(({ beforeClosing }) => beforeClosing),
  };
}
