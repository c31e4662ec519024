/** timeliness-by-level: completed within or after the deadline, overdue, or not yet due, of all organisations. */
import {
  formatCount,
  formatDate,
  formatFraction,
  formatOutOf,
  formatShare,
} from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { longestDelay } from '../../statistics/lateness.ts';
import type { Completion } from '../../statistics/results.ts';
import type { BarRow } from '../drawings/bars.ts';
import type {
  FamilyContext,
  Figure,
  FigureContent,
  FigureContext,
  FigureFamily,
  LeadNumber,
} from '../figure.ts';
import { leadShare } from '../leadNumber.ts';
import {
  deadlineText,
  focusLevel,
  levelInSentence,
  levelName,
  levelStates,
  scopeInSentence,
  type LevelState,
} from '../levels/levelStates.ts';
import { reportedTimeliness } from './reportedTimeliness.ts';

export const timelinessByLevel: FigureFamily = {
  id: 'timeliness-by-level',
  tables: ['plan', 'organizations', 'congresses', 'reported'],
  content,
};

type Counted = LevelState & { readonly counted: Completion };

function content(context: FamilyContext): FigureContent {
  return reportedTimeliness(context) ?? countedTimeliness(context);
}

function countedTimeliness(context: FigureContext): FigureContent {
  const { locale, asOf } = context;
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  const states = levelStates(context).filter(
    (state): state is Counted => (state.counted?.total ?? 0) > 0,
  );
  const focus = mostOverdue(states) ?? (focusLevel(states, asOf) as Counted | undefined);
  const title = focus === undefined ? words['noData'] : titleOf(focus, context);
  return {
    title,
    lead: focus && leadOf(focus, context),
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

/** Where congresses are overdue, the level with most of them is what a reader must know first. */
function mostOverdue(states: readonly Counted[]): Counted | undefined {
  return states
    .filter(({ counted }) => counted.overdue > 0)
    .toSorted((a, b) => b.counted.overdue - a.counted.overdue)
    .at(0);
}

function titleOf(state: Counted, context: FigureContext): string {
  const words = messages(context.locale);
  const date = formatDate(context.asOf, context.locale);
  return words['timeliness.title']({ ...standing(state, context), date });
}

function sentenceOf(state: Counted, context: FigureContext): string {
  const { locale, asOf } = context;
  return messages(locale)['timeliness.sentence']({
    ...standing(state, context),
    date: formatDate(asOf, locale),
    scope: scopeInSentence(context),
  });
}

function leadOf({ level, counted }: Counted, { locale }: FigureContext): LeadNumber | undefined {
  const what = messages(locale)['timeliness.lead'](levelInSentence(level, locale));
  return leadShare(counted.onTime, counted.total, what, locale);
}

/** The four parts that a level is split into, as words take them. */
function standing({ level, counted }: Counted, context: FigureContext) {
  const { locale } = context;
  const { total, onTime, late, overdue, pending } = counted;
  return {
    level: levelInSentence(level, locale),
    single: total === 1,
    total: formatCount(total, locale),
    none: onTime === 0,
    all: onTime === total,
    onTime: formatOutOf(onTime, total, locale),
    share: formatShare(onTime, total, locale)!,
    late: positive(late, context),
    overdue: positive(overdue, context),
    pending: positive(pending, context),
  };
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
    share: shareOrPending(counted, context),
  };
}

/** A share on time says something only when nothing can be on time any more; until then how many still can. */
function shareOrPending({ onTime, total, pending }: Completion, { locale }: FigureContext): string {
  const count = formatCount(pending, locale);
  return pending === 0
    ? formatShare(onTime, total, locale)!
    : messages(locale)['timeliness.notDue'](count);
}
