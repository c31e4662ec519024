/** completion-by-level: of the organisations of each level, how many have held and completed their congress. */
import { formatDate, formatFraction, formatShare } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { BarRow } from '../drawings/bars.ts';
import type {
  FamilyContext,
  Figure,
  FigureContent,
  FigureContext,
  FigureFamily,
} from '../figure.ts';
import {
  heldCount,
  heldLead,
  heldSentence,
  heldSentenceOfTwo,
  heldTitle,
} from '../levels/heldSentence.ts';
import {
  deadlineText,
  focusLevel,
  levelName,
  levelStates,
  type LevelState,
} from '../levels/levelStates.ts';
import { reportedCompletion } from '../levels/reportedCompletion.ts';
import { reportSources } from '../reported/reportSources.ts';
import { printedShare } from '../reported/printedShare.ts';

export const completionByLevel: FigureFamily = {
  id: 'completion-by-level',
  tables: ['plan', 'organizations', 'congresses', 'reported'],
  content,
};

function content(context: FamilyContext): FigureContent {
  const { locale } = context;
  const words = messages(locale);
  const date = formatDate(context.asOf, locale);
  const states = levelStates(context);
  const reports = states.flatMap(({ reported }) => reported ?? []);
  const isReported = reports.length > 0;
  const focus = focusLevel(states, context.asOf);
  const above = focus === undefined ? undefined : states[states.indexOf(focus) + 1];
  const both = focus && above ? heldSentenceOfTwo(focus, above, context) : undefined;
  return {
    title: heldTitle(focus, context),
    lead: heldLead(focus, context),
    subtitle: words['byLevel.subtitle'](date),
    sentence: both ?? heldSentence(focus, context),
    description: `${heldTitle(focus, context)}. ${words['byLevel.description'](date)}`,
    unit: words['unit.organizations'],
    columns: columns(context),
    rows: states.map((state) => row(state, context)),
    ...(isReported && { sources: reportSources(reports, context) }),
    drawing:
      states.length === 0
        ? { form: 'empty', label: words['noData'] }
        : {
            form: 'bars',
            key: [
              { state: 'completed', label: words['key.completed'] },
              { state: 'held', label: isReported ? words['key.heldReported'] : words['key.held'] },
            ],
            groups: [{ rows: states.map((state) => barRow(state, context)) }],
            whole: true,
            scaleEnd: 1,
          },
  };
}

function columns({ locale }: FigureContext): Figure['columns'] {
  const words = messages(locale);
  return [
    { key: 'level', label: words['column.level'], type: 'text' },
    { key: 'total', label: words['column.total'], type: 'count' },
    { key: 'held', label: words['column.held'], type: 'count' },
    { key: 'heldRate', label: words['column.heldRate'], type: 'rate' },
    { key: 'completed', label: words['column.completed'], type: 'count' },
    { key: 'rate', label: words['column.rate'], type: 'rate' },
    { key: 'deadline', label: words['column.deadline'], type: 'text' },
    { key: 'reportedAsOf', label: words['column.reportedAsOf'], type: 'date' },
  ];
}

function row(state: LevelState, context: FigureContext): Figure['rows'][number] {
  const { level, counted, reported, total } = state;
  const { locale } = context;
  const { held, completed } = counted ?? reportedCompletion(state, context);
  const share = (count: number | undefined) =>
    count === undefined || total === undefined || total === 0 ? undefined : count / total;
  return {
    level: levelName(level, locale),
    total,
    held,
    heldRate: share(held),
    completed,
    rate: share(completed),
    deadline: level.window && deadlineText(level.window, locale),
    reportedAsOf: reported?.asOf,
  };
}

function barRow(state: LevelState, context: FigureContext): BarRow {
  const { locale } = context;
  const { level, counted, reported } = state;
  const words = messages(locale);
  const label = levelName(level, locale);
  const deadline = level.window && words['deadline.note'](deadlineText(level.window, locale));
  const count = heldCount(state, context);
  if (reported !== undefined && count === undefined) return reportedRow(state, context);
  if (count === undefined)
    return {
      label,
      ...(deadline && { note: deadline }),
      parts: [],
      total: undefined,
      value: words['noData'],
    };
  const note = reported ? words['held.fromReports'](formatDate(reported.asOf, locale)) : deadline;
  const { completed = 0 } = counted ?? reportedCompletion(state, context);
  return {
    label,
    ...(note !== undefined && { note }),
    parts: [
      { state: 'completed', count: completed },
      { state: 'held', count: count.held - completed },
    ],
    total: count.total,
    value: formatFraction(count.held, count.total, locale),
    share: formatShare(count.held, count.total, locale)!,
  };
}

/** A rate that was printed without its counts: the bar has its length, the note says what is missing. */
function reportedRow({ level, reported }: LevelState, { locale }: FigureContext): BarRow {
  const words = messages(locale);
  const share = reported?.printed === undefined ? undefined : printedShare(reported.printed);
  const label = levelName(level, locale);
  if (reported === undefined || share === undefined)
    return { label, parts: [], total: undefined, value: words['noData'] };
  return {
    label,
    note: words['held.fromReportsWithoutCounts'](formatDate(reported.asOf, locale)),
    parts: [{ state: reported.measure === 'held' ? 'held' : 'completed', count: share }],
    total: 1,
    value: reported.printed!,
  };
}
