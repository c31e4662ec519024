/** after-congress-tasks: what congresses and inspections leave to do, by kind: done, overdue or still open. */
import {
  formatCount,
  formatDate,
  formatFraction,
  formatOutOf,
  formatShare,
  type Locale,
} from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { BarRow } from '../drawings/bars.ts';
import type {
  FamilyContext,
  Figure,
  FigureContent,
  FigureContext,
  FigureFamily,
} from '../figure.ts';
import { leadShare } from '../leadNumber.ts';
import { levelName, scopeInSentence } from '../levels/levelStates.ts';
import { publicTasks } from './publicTasks.ts';
import { taskName } from './taskName.ts';
import {
  allTasks,
  tasksByKind,
  tasksByLevel,
  type Tasks,
  type TasksOfKind,
} from './tasksByKind.ts';

export const afterCongressTasks: FigureFamily = {
  id: 'after-congress-tasks',
  tables: ['organizations', 'congresses', 'tasks'],
  content,
};

function content(context: FamilyContext): FigureContent {
  const { locale, asOf, audience } = context;
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  const kinds = tasksByKind(context);
  if (audience === 'public' && context.register.term.tasks) return publicTasks(kinds, context);
  const all = allTasks(kinds);
  const title = titleOf(all, context);
  return {
    title,
    lead: leadShare(all.done, all.assigned, words['tasks.lead'], locale),
    subtitle: words['tasks.subtitle'](date),
    sentence: all.assigned === 0 ? `${title}.` : sentenceOf(all, context),
    description: `${title}. ${words['tasks.description'](date)}`,
    unit: words['unit.tasks'],
    columns: columns(context),
    rows: tasksByLevel(context).map(({ level, tasks: { kind, beforeClosing: _, ...tasks } }) => ({
      level: levelName(level, locale),
      task: taskName(kind, locale),
      ...tasks,
      rate: tasks.done / tasks.assigned,
    })),
    notes: notesOf(all, context),
    drawing:
      kinds.length === 0
        ? { form: 'empty', label: title }
        : {
            form: 'bars',
            key: [
              { state: 'completed', label: words['key.completed'] },
              { state: 'overdue', label: words['key.overdue'] },
              { state: 'pending', label: words['key.tasksPending'] },
            ],
            groups: [{ rows: overdueFirst(kinds).map((tasks) => barRow(tasks, locale)) }],
            whole: true,
            scaleEnd: 1,
          },
  };
}

/** What is overdue comes first; the rest keeps the order of the work. */
function overdueFirst(kinds: readonly TasksOfKind[]): readonly TasksOfKind[] {
  return kinds.toSorted((a, b) => b.overdue - a.overdue);
}

function titleOf(all: Tasks, { register, asOf, locale }: FigureContext): string {
  const words = messages(locale);
  if (register.term.tasks === undefined) return words['noData'];
  if (all.assigned === 0) return words['tasks.none'];
  return words['tasks.title']({ ...claimOf(all, locale), date: formatDate(asOf, locale) });
}

function sentenceOf(all: Tasks, context: FigureContext): string {
  const { asOf, locale } = context;
  const date = formatDate(asOf, locale);
  const scope = scopeInSentence(context);
  return messages(locale)['tasks.sentence']({ ...claimOf(all, locale), date, scope });
}

function claimOf({ assigned, done, overdue, pending, longestDelay }: Tasks, locale: Locale) {
  return {
    assigned,
    done,
    overdue,
    count: formatCount(assigned, locale),
    fraction: formatOutOf(done, assigned, locale),
    share: formatShare(done, assigned, locale)!,
    overdueCount: formatCount(overdue, locale),
    days: longestDelay === undefined ? '' : formatCount(longestDelay, locale),
    pending: pending === 0 ? '' : formatCount(pending, locale),
  };
}

/** The data gives no day of assignment: tasks of congresses still to come are counted, and that is said. */
function notesOf({ beforeClosing }: Tasks, { register, locale }: FigureContext): readonly string[] {
  if (beforeClosing === 0 || register.term.congresses === undefined) return [];
  return [messages(locale)['tasks.beforeClosing'](formatCount(beforeClosing, locale))];
}

function columns({ locale }: FigureContext): Figure['columns'] {
  const words = messages(locale);
  return [
    { key: 'level', label: words['column.level'], type: 'text' },
    { key: 'task', label: words['column.task'], type: 'text' },
    { key: 'assigned', label: words['column.assigned'], type: 'count' },
    { key: 'done', label: words['column.completed'], type: 'count' },
    { key: 'rate', label: words['column.rate'], type: 'rate' },
    { key: 'overdue', label: words['column.overdue'], type: 'count' },
    { key: 'longestDelay', label: words['column.longestDelay'], type: 'count', sparse: true },
    { key: 'pending', label: words['key.tasksPending'], type: 'count' },
    { key: 'withoutDeadline', label: words['column.withoutDeadline'], type: 'count' },
  ];
}

function barRow({ kind, ...tasks }: TasksOfKind, locale: Locale): BarRow {
  const { assigned, done, overdue, pending } = tasks;
  const note = noteOf(tasks, locale);
  return {
    label: taskName(kind, locale),
    ...(note !== '' && { note }),
    parts: [
      { state: 'completed', count: done },
      { state: 'overdue', count: overdue },
      { state: 'pending', count: pending },
    ],
    total: assigned,
    value: formatFraction(done, assigned, locale),
    share: formatShare(done, assigned, locale)!,
  };
}

/** How many are overdue and how long, and how many no deadline can make overdue; empty where neither is. */
function noteOf({ overdue, longestDelay, withoutDeadline }: Tasks, locale: Locale): string {
  return messages(locale)['tasks.note']({
    overdue: overdue === 0 ? '' : formatCount(overdue, locale),
    days: longestDelay === undefined ? '' : formatCount(longestDelay, locale),
    withoutDeadline: withoutDeadline === 0 ? '' : formatCount(withoutDeadline, locale),
  });
}
