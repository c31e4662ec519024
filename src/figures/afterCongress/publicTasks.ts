/** after-congress-tasks as everyone may read it: what is told is in `toldTasks.ts`. */
import { formatCount, formatFraction, formatOutOf, formatShare } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { BarRow, BarsDrawing } from '../drawings/bars.ts';
import type { KeyEntry } from '../drawings/state.ts';
import type { Figure, FigureContent, FigureContext, LeadNumber } from '../figure.ts';
import { leadCount, leadShare } from '../leadNumber.ts';
import { limitAndDate, smallNotes, writtenLimit } from '../smallCells.ts';
import { taskName } from './taskName.ts';
import { allTasks, type TasksOfKind } from './tasksByKind.ts';
import { toldTasks, type Detail, type ToldTasks } from './toldTasks.ts';

type Row = ToldTasks['rows'][number];

export function publicTasks(kinds: readonly TasksOfKind[], context: FigureContext): FigureContent {
  const words = messages(context.locale);
  const { date } = limitAndDate(context);
  const told = kinds.length === 0 ? undefined : toldTasks(kinds, context);
  const title = titleOf(kinds, told, context);
  return {
    title,
    lead: told && leadOf(kinds, told, context),
    subtitle: words['tasks.toldSubtitle'](date),
    sentence: `${title}.`,
    description: `${title}. ${words['tasks.toldDescription'](date)}`,
    unit: words['unit.tasks'],
    columns: columns(told?.detail ?? 'assigned', context),
    rows: told === undefined ? [] : tableRows(told, context),
    notes: smallNotes('small.counts', context),
    drawing: told === undefined ? { form: 'empty', label: title } : bars(told, context),
  };
}

function titleOf(
  kinds: readonly TasksOfKind[],
  told: ToldTasks | undefined,
  context: FigureContext,
): string {
  const words = messages(context.locale);
  const limited = limitAndDate(context);
  if (kinds.length === 0) return words['tasks.none'];
  if (told === undefined) return words['tasks.few'](limited);
  const { assigned, done, overdue } = allTasks(kinds);
  const [count, date] = [formatCount(assigned, context.locale), limited.date];
  if (told.detail === 'assigned') return words['tasks.toldAssigned']({ count, date });
  const said = {
    date,
    count,
    fraction: formatOutOf(done, assigned, context.locale),
    share: formatShare(done, assigned, context.locale)!,
  };
  if (told.detail === 'done') return words['tasks.toldDone'](said);
  const overdueCount = formatCount(overdue, context.locale);
  return words['tasks.title']({
    ...said,
    assigned,
    done,
    overdue,
    overdueCount,
    days: '',
    pending: '',
  });
}

function leadOf(
  kinds: readonly TasksOfKind[],
  { detail }: ToldTasks,
  { locale }: FigureContext,
): LeadNumber | undefined {
  const words = messages(locale);
  const { assigned, done } = allTasks(kinds);
  if (detail === 'assigned') return leadCount(assigned, words['unit.tasks'], locale);
  return leadShare(done, assigned, words['tasks.lead'], locale);
}

const shown: Readonly<Record<Detail, readonly string[]>> = {
  states: ['task', 'assigned', 'done', 'rate', 'overdue', 'pending'],
  done: ['task', 'assigned', 'done', 'rate'],
  assigned: ['task', 'assigned'],
};

function columns(detail: Detail, { locale }: FigureContext): Figure['columns'] {
  const words = messages(locale);
  const all: Figure['columns'] = [
    { key: 'task', label: words['column.task'], type: 'text' },
    { key: 'assigned', label: words['column.assigned'], type: 'count' },
    { key: 'done', label: words['column.completed'], type: 'count' },
    { key: 'rate', label: words['column.rate'], type: 'rate' },
    { key: 'overdue', label: words['column.overdue'], type: 'count' },
    { key: 'pending', label: words['key.tasksPending'], type: 'count' },
  ];
  return all.filter(({ key }) => shown[detail].includes(key));
}

/** A row holds no more than its columns show. */
function tableRows({ detail, rows }: ToldTasks, context: FigureContext): Figure['rows'] {
  return rows.map((row) => {
    const { assigned, done, overdue, pending } = row;
    const named = { task: rowName(row, context), assigned };
    if (detail === 'assigned') return named;
    const counted = { ...named, done, rate: done / assigned };
    return detail === 'done' ? counted : { ...counted, overdue, pending };
  });
}

function rowName({ kind }: Row, context: FigureContext): string {
  const words = messages(context.locale);
  if (kind === 'rest') return words['tasks.others'](writtenLimit(context));
  return kind === 'all' ? words['tasks.all'] : taskName(kind, context.locale);
}

function bars({ detail, rows }: ToldTasks, context: FigureContext): BarsDrawing {
  return {
    form: 'bars',
    key: keyOf(detail, context),
    groups: [{ rows: rows.map((row) => barRow(row, detail, context)) }],
    whole: true,
    scaleEnd: 1,
  };
}

function keyOf(detail: Detail, { locale }: FigureContext): readonly KeyEntry[] {
  const words = messages(locale);
  if (detail === 'assigned') return [];
  const done = { state: 'completed', label: words['key.completed'] } as const;
  if (detail === 'done') return [done, { state: 'pending', label: words['key.tasksNotDone'] }];
  return [
    done,
    { state: 'overdue', label: words['key.overdue'] },
    { state: 'pending', label: words['key.tasksPending'] },
  ];
}

function barRow(row: Row, detail: Detail, context: FigureContext): BarRow {
  const { assigned, done, overdue, pending } = row;
  const label = rowName(row, context);
  const total = assigned;
  if (detail === 'assigned')
    return {
      label,
      parts: [{ state: 'measured', count: assigned }],
      total,
      value: formatCount(assigned, context.locale),
    };
  const left =
    detail === 'done'
      ? ([{ state: 'pending', count: overdue + pending }] as const)
      : ([
          { state: 'overdue', count: overdue },
          { state: 'pending', count: pending },
        ] as const);
  return {
    label,
    parts: [{ state: 'completed', count: done }, ...left],
    total,
    value: formatFraction(done, assigned, context.locale),
    share: formatShare(done, assigned, context.locale)!,
  };
}
