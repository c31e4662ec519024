/** The tasks of a committee that are not done, one row each: the overdue first. */
import { messages } from '../../locale/messages.ts';
import { openTasks, type OpenTask } from '../../statistics/openTasks.ts';
import { taskName } from '../afterCongress/taskName.ts';
import type { FigureContext } from '../figure.ts';
import { unitsWithin } from './measure.ts';
import { countCell, dataCell, dateCell, firstRows, type Row, type RowTable } from './rowTable.ts';
import { placeCell, placeHeading, unitCells, unitHeadings } from './unitCells.ts';

/** The nearest deadline first, which puts the overdue on top; undefined without the table of tasks. */
export function taskTable(context: FigureContext): RowTable | undefined {
  if (context.register.term.tasks === undefined) return undefined;
  return firstRows(headings(context), byDeadline(context), (task) => rowOf(task, context));
}

function byDeadline(context: FigureContext): readonly OpenTask[] {
  const left = ({ days = Number.MAX_SAFE_INTEGER }: OpenTask) => days;
  return openTasks(unitsWithin(context), context.asOf).toSorted((a, b) => left(a) - left(b));
}

function headings(context: FigureContext): RowTable['headings'] {
  const words = messages(context.locale);
  return [
    ...unitHeadings(context),
    { label: words['column.task'] },
    { label: words['row.text'] },
    { label: words['row.taskDeadline'] },
    { label: words['row.daysLate'], numeric: true, first: 'descending' },
    placeHeading(context),
  ];
}

function rowOf({ unit, task, days }: OpenTask, context: FigureContext): Row {
  const words = messages(context.locale);
  const late = days !== undefined && days < 0 ? -days : undefined;
  return {
    cells: [
      ...unitCells(unit, context),
      { text: taskName(task.task, context.locale) },
      dataCell(task.text, words['row.noText']),
      dateCell(task.deadline, words['row.noDeadline'], context),
      countCell(late, words['row.notLate'], context),
      placeCell(task.place),
    ],
  };
}
