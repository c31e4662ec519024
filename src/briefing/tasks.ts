/** Section: what congresses and inspections left to do: done, overdue, and what the committee itself has still to do. */
import { taskName } from '../figures/afterCongress/taskName.ts';
import { allTasks, tasksByKind, type TasksOfKind } from '../figures/afterCongress/tasksByKind.ts';
import { internalFigure } from '../figures/registry.ts';
import type { FigureContext } from '../figures/figure.ts';
import { formatCount, formatDate, type Locale } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { openTasks, type OpenTask } from '../statistics/openTasks.ts';
import { committeeName } from './committeeName.ts';
import type { Draft } from './draft.ts';
import { inReport, positive } from './inReport.ts';
import { list, paragraph, type Block, type Table } from './report.ts';
import { unitName } from './unitName.ts';

/** With more overdue than this they are counted, not named. */
const NAMED = 6;

export function tasks(context: FigureContext): Draft {
  const words = messages(context.locale);
  return {
    heading: words['briefing.tasks'],
    parts: [{ blocks: blocks(context) }],
    figures: ['after-congress-tasks'],
  };
}

function blocks(context: FigureContext): readonly Block[] {
  const { register, locale } = context;
  const words = messages(locale);
  const kinds = tasksByKind(context);
  const { sentence } = internalFigure('after-congress-tasks', context);
  if (register.term.tasks === undefined || kinds.length === 0)
    return [paragraph(words['briefing.noTasks'])];
  const text = [inReport(sentence, context), ...beforeClosing(kinds, context), ...overdue(context)];
  return [paragraph(text.join(' ')), ...table(kinds, context), ...own(context)];
}

/** The data gives no day of assignment: tasks of congresses still to come are counted, and that is said. */
function beforeClosing(kinds: readonly TasksOfKind[], context: FigureContext): readonly string[] {
  const { beforeClosing: count } = allTasks(kinds);
  if (count === 0 || context.register.term.congresses === undefined) return [];
  const { locale } = context;
  return [messages(locale)['briefing.beforeClosing'](formatCount(count, locale))];
}

/** Whose tasks are overdue and by how many days, the longest first, where they are few. */
function overdue(context: FigureContext): readonly string[] {
  const words = messages(context.locale);
  const late = openIn(context)
    .filter(({ days }) => days !== undefined && days < 0)
    .toSorted((a, b) => a.days! - b.days!);
  if (late.length === 0 || late.length > NAMED) return [];
  const names = late.map(({ unit, task, days }) =>
    words['briefing.taskAndName']({
      name: unitName(unit, context),
      task: words['level.inSentence'](taskName(task.task, context.locale)),
      days: formatCount(-days!, context.locale),
    }),
  );
  return [words['briefing.overdueTasks'](names.join('; '))];
}

function openIn({ register, scope, asOf }: FigureContext): readonly OpenTask[] {
  return register.levels.flatMap(({ key }) => openTasks(register.units(scope.code, key), asOf));
}

/** A row a kind; none for a single one, of which the sentence has said all. */
function table(kinds: readonly TasksOfKind[], context: FigureContext): readonly Table[] {
  if (kinds.length < 2) return [];
  const { locale } = context;
  const words = messages(locale);
  const columns = [
    'column.task',
    'column.assigned',
    'column.completed',
    'key.overdue',
    'column.longestDelay',
    'key.tasksPending',
  ] as const;
  return [
    {
      form: 'table',
      caption: words['briefing.tasksTable'],
      columns: columns.map((key, index) => ({ label: words[key], numeric: index > 0 })),
      rows: kinds.map(({ kind, assigned, done, overdue: late, longestDelay = 0, pending }) => [
        taskName(kind, locale),
        formatCount(assigned, locale),
        formatCount(done, locale),
        formatCount(late, locale),
        positive(longestDelay, context),
        formatCount(pending, locale),
      ]),
    },
  ];
}

/** What is left for the committee that the report speaks of: by its deadlines, then what has none. */
function own(context: FigureContext): readonly Block[] {
  const { register, scope, asOf, locale } = context;
  const words = messages(locale);
  const left = openTasks([register.unit(scope.code)!], asOf);
  const due = left.filter(({ days }) => days !== undefined).toSorted((a, b) => a.days! - b.days!);
  const others = left.filter(({ days }) => days === undefined);
  const committee = committeeName(context);
  const texts = others.map(({ task }) => textOf(task, locale));
  return [
    ...(due.length === 0 ? [] : [paragraph(words['briefing.ownTasks'](committee))]),
    ...list(due.map((one) => ownTask(one, context))),
    ...(others.length === 0
      ? []
      : [
          paragraph(
            words['briefing.ownTasksWithoutDeadline']({ committee, tasks: texts.join('; ') }),
          ),
        ]),
  ];
}

function ownTask({ task, days }: OpenTask, context: FigureContext): string {
  const { locale } = context;
  return messages(locale)['briefing.ownTask']({
    text: textOf(task, locale),
    deadline: formatDate(task.deadline!, locale),
    overdue: positive(Math.max(0, -(days ?? 0)), context),
  });
}

/** In the words of its row; of one without words the kind. */
function textOf({ text, task }: OpenTask['task'], locale: Locale): string {
  return text ?? taskName(task, locale);
}
