/**
 * What everyone may read of the tasks: the finest of a few whole tables in which no count is small. Levels stay internal,
 * because they would give kinds back; so do delays, which are of single tasks.
 */
import type { FigureContext } from '../figure.ts';
import { isSmall, isTellableTogether } from '../smallCells.ts';
import { allTasks, type Tasks, type TasksOfKind } from './tasksByKind.ts';

type Count = Pick<Tasks, 'assigned' | 'done' | 'overdue' | 'pending'>;

/** How finely the tasks are split: into done, overdue and pending; into done and not; or not at all. */
export type Detail = 'states' | 'done' | 'assigned';

export interface ToldTasks {
  readonly detail: Detail;
  /** By kind, kinds of few tasks together without a name; one row for all where kinds cannot be told. */
  readonly rows: readonly (Count & { readonly kind: TasksOfKind['kind'] | 'rest' | 'all' })[];
}

/** Undefined where there are too few tasks to tell even their number. */
export function toldTasks(
  kinds: readonly TasksOfKind[],
  context: FigureContext,
): ToldTasks | undefined {
  const few = kinds.filter(({ assigned }) => isSmall(assigned, context));
  const many = kinds.filter((one) => !few.includes(one));
  const rest = { ...allTasks(few), kind: 'rest' as const };
  const byKind = few.length === 0 ? many : [...many, rest];
  const isKnown = few.length === 0 || isTellableTogether(rest.assigned, few.length, context);
  const tables: readonly ToldTasks[] = [
    ...(isKnown ? [byKind] : []).flatMap(tablesOf),
    ...tablesOf([{ ...allTasks(kinds), kind: 'all' }]),
    { detail: 'assigned', rows: [{ ...allTasks(kinds), kind: 'all' }] },
  ];
  return tables.find(({ detail, rows }) =>
    rows.every((row) => !cellsOf(row, detail).some((count) => isSmall(count, context))),
  );
}

function tablesOf(rows: ToldTasks['rows']): readonly ToldTasks[] {
  return [
    { detail: 'states', rows },
    { detail: 'done', rows },
  ];
}

/** The counts that a row shows, and what is left of them. */
function cellsOf({ assigned, done, overdue, pending }: Count, detail: Detail): readonly number[] {
  if (detail === 'states') return [assigned, done, overdue, pending];
  return detail === 'done' ? [assigned, done, assigned - done] : [assigned];
}
