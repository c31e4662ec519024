/** timeliness-by-level: completed within or after the deadline, overdue, or not yet due, of all organisations. */
import {
  formatCount,
  formatDate,
  formatFraction,
  formatOutOf,
  formatShare,
} from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { lateness } from '../../statistics/lateness.ts';
import type { Completion } from '../../statistics/results.ts';
import type { BarRow } from '../drawings/bars.ts';
import type { Figure, FigureContent, FigureContext, FigureFamily } from '../figure.ts';
import {
  deadlineText,
  focusLevel,
  levelInSentence,
  levelName,
  levelStates,
  scopeInSentence,
  type LevelState,
} from '../levels/levelStates.ts';

export const timelinessByLevel: FigureFamily = {
  id: 'timeliness-by-level',
  tables: ['plan', 'organizations', 'congresses'],
  content,
};

type Counted = LevelState & { readonly counted: Completion };

function content(context: FigureContext): FigureContent {
  const { locale, asOf } = context;
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  const states = levelStates(context).filter(
    (state): state is Counted => (state.counted?.total ?? 0) > 0,
  );
  const focus = focusLevel(states, asOf) as Counted | undefined;
  const title = focus === undefined ? words['noData'] : titleOf(focus, context);
  return {
    title,
    subtitle: words['timeliness.subtitle'](date),
    sentence: focus === undefined ? words['noData.sentence'] : sentenceOf(focus, context),
    description: `${title}. ${words['timeliness.description'](date)}`,
    unit: words['unit.organizations'],
    columns: columns(context),
    rows: states.map((state) => row(state, context)),
    drawing:
      focus === undefined
        ? { form: 'empty', label: words['noData'] }
        : {
            form: 'bars',
            key: [
              { state: 'completed', label: words['key.onTime'] },
              { state: 'late', label: words['key.late'] },
              { state: 'overdue', label: words['key.overdue'] },
              { state: 'pending', label: words['key.pending'] },
            ],
            groups: [{ rows: states.map((state) => barRow(state, context)) }],
            whole: true,
            scaleEnd: 1,
          },
  };
}

function titleOf({ level, counted }: Counted, { locale, asOf }: FigureContext): string {
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  const name = levelInSentence(level, locale);
  const completed = formatCount(counted.completed, locale);
  const single = counted.total === 1;
  if (counted.completed === 0 && counted.overdue > 0) {
    const overdue = formatOutOf(counted.overdue, counted.total, locale);
    return words['timeliness.titleOverdue']({ overdue, level: name, single, date });
  }
  if (counted.completed === 0) return words['timeliness.titleNone']({ level: name, single, date });
  if (counted.onTime === counted.completed)
    return words['timeliness.titleAll']({ completed, level: name, single, date });
  const onTime = formatCount(counted.onTime, locale);
  return words['timeliness.title']({ onTime, completed, level: name, single, date });
}

function sentenceOf(state: Counted, context: FigureContext): string {
  const { locale, asOf } = context;
  const { level, counted } = state;
  if (counted.completed === 0 || counted.total === 1) return `${titleOf(state, context)}.`;
  return messages(locale)['timeliness.sentence']({
    date: formatDate(asOf, locale),
    scope: scopeInSentence(context),
    level: levelInSentence(level, locale),
    onTime: formatCount(counted.onTime, locale),
    completed: formatCount(counted.completed, locale),
    late: positive(counted.late, context),
    overdue: positive(counted.overdue, context),
  });
}

/** A count as a sentence takes it: nothing is said of none. */
function positive(count: number, { locale }: FigureContext): string {
  return count === 0 ? '' : formatCount(count, locale);
}

function columns({ locale }: FigureContext): Figure['columns'] {
  const words = messages(locale);
  return [
    { key: 'level', label: words['column.level'], type: 'text' },
    { key: 'deadline', label: words['column.deadline'], type: 'text' },
    { key: 'total', label: words['column.total'], type: 'count' },
    { key: 'onTime', label: words['column.onTime'], type: 'count' },
    { key: 'late', label: words['column.late'], type: 'count' },
    { key: 'overdue', label: words['column.overdue'], type: 'count' },
    { key: 'pending', label: words['column.pending'], type: 'count' },
    { key: 'longestDelay', label: words['column.longestDelay'], type: 'count' },
    { key: 'suspended', label: words['column.suspended'], type: 'count' },
  ];
}

function row(
  { level, units, counted }: Counted,
  { asOf, locale }: FigureContext,
): Figure['rows'][number] {
  const { total, onTime, late, overdue, pending, suspended } = counted;
  return {
    level: levelName(level, locale),
    deadline: level.window && deadlineText(level.window, locale),
    total,
    onTime,
    late,
    overdue,
    pending,
    longestDelay: longestDelay(units, asOf),
    suspended,
  };
}

function longestDelay(units: LevelState['units'], asOf: Temporal.PlainDate): number | undefined {
  const days = lateness(units, asOf).map((late) => late.days);
  return days.length === 0 ? undefined : Math.max(...days);
}

function barRow(state: Counted, context: FigureContext): BarRow {
  const { level, units, counted } = state;
  const { locale, asOf } = context;
  const words = messages(locale);
  const days = longestDelay(units, asOf);
  const note =
    level.window &&
    words['timeliness.note']({
      deadline: deadlineText(level.window, locale),
      late: positive(counted.late, context),
      overdue: positive(counted.overdue, context),
      days: days === undefined ? '' : formatCount(days, locale),
    });
  return {
    label: levelName(level, locale),
    ...(note && { note }),
    parts: [
      { state: 'completed', count: counted.onTime },
      { state: 'late', count: counted.late },
      { state: 'overdue', count: counted.overdue },
      { state: 'pending', count: counted.pending },
    ],
    total: counted.total,
    value: formatFraction(counted.onTime, counted.total, locale),
    share: shareOrNotDue(counted, context),
  };
}

/** A share on time says something only when nothing can be on time any more. */
function shareOrNotDue({ onTime, total, pending }: Completion, { locale }: FigureContext): string {
  return pending > 0 ? messages(locale)['timeliness.notDue'] : formatShare(onTime, total, locale)!;
}
