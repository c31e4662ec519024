/** What timeliness-by-level shows of a term without unit rows: how many were reported to be on time. */
import type { Reported } from '../../data/records.ts';
import { formatDate, formatFraction, formatOutOf, formatShare } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { Level } from '../../statistics/levels.ts';
import type { BarRow } from '../drawings/bars.ts';
import type { FamilyContext, Figure, FigureContent, FigureContext } from '../figure.ts';
import {
  deadlineText,
  levelInSentence,
  levelName,
  levelStates,
  scopeInSentence,
} from '../levels/levelStates.ts';
import { leadShare } from '../leadNumber.ts';
import { reportSources } from '../reported/reportSources.ts';
import { newestReport } from '../reported/newestReport.ts';

interface ReportedLevel {
  readonly level: Level;
  readonly report: Reported;
  readonly onTime: number;
  readonly total: number;
}

/** Undefined where a level has unit rows to count, or where no report gives both counts. */
export function reportedTimeliness(context: FamilyContext): FigureContent | undefined {
  if (levelStates(context).some(({ counted }) => (counted?.total ?? 0) > 0)) return undefined;
  const levels = context.register.levels.flatMap((level) => reportedLevel(level, context));
  const focus = levels.toSorted((a, b) =>
    Temporal.PlainDate.compare(b.report.asOf, a.report.asOf),
  )[0];
  return focus && contentOf(focus, levels, context);
}

function reportedLevel(level: Level, context: FigureContext): readonly ReportedLevel[] {
  const report = newestReport(context, level.key, ['onTime']);
  const { numerator: onTime, denominator: total } = report ?? {};
  if (report === undefined || onTime === undefined || total === undefined || total === 0) return [];
  return [{ level, report, onTime, total }];
}

function contentOf(
  focus: ReportedLevel,
  levels: readonly ReportedLevel[],
  context: FamilyContext,
): FigureContent {
  const words = messages(context.locale);
  const date = formatDate(context.asOf, context.locale);
  const claim = claimOf(focus, context);
  const title = words['timeliness.titleReported'](claim);
  return {
    title,
    lead: leadShare(
      focus.onTime,
      focus.total,
      words['timeliness.lead'](claim.level),
      context.locale,
    ),
    subtitle: words['timeliness.subtitleReported'](date),
    sentence: words['timeliness.sentenceReported'](claim),
    description: `${title}. ${words['timeliness.descriptionReported'](date)}`,
    unit: words['unit.organizations'],
    columns: columns(context),
    rows: levels.map((one) => row(one, context)),
    sources: reportSources(
      levels.map(({ report }) => report),
      context,
    ),
    drawing: {
      form: 'bars',
      key: [{ state: 'completed', label: words['key.onTime'] }],
      groups: [{ rows: levels.map((one) => barRow(one, context)) }],
      whole: true,
      scaleEnd: 1,
    },
  };
}

function claimOf({ level, report, onTime, total }: ReportedLevel, context: FigureContext) {
  const { locale } = context;
  return {
    date: formatDate(report.asOf, locale),
    scope: scopeInSentence(context),
    level: levelInSentence(level, locale),
    onTime,
    single: total === 1,
    fraction: formatOutOf(onTime, total, locale),
    share: formatShare(onTime, total, locale)!,
  };
}

function columns({ locale }: FigureContext): Figure['columns'] {
  const words = messages(locale);
  return [
    { key: 'level', label: words['column.level'], type: 'text' },
    { key: 'deadline', label: words['column.deadline'], type: 'text' },
    { key: 'total', label: words['column.total'], type: 'count' },
    { key: 'onTime', label: words['column.onTime'], type: 'count' },
    { key: 'share', label: words['column.share'], type: 'rate' },
    { key: 'reportedAsOf', label: words['column.reportedAsOf'], type: 'date' },
  ];
}

function row(
  { level, report, onTime, total }: ReportedLevel,
  { locale }: FigureContext,
): Figure['rows'][number] {
  return {
    level: levelName(level, locale),
    deadline: level.window && deadlineText(level.window, locale),
    total,
    onTime,
    share: onTime / total,
    reportedAsOf: report.asOf,
  };
}

/** What is not on time stays empty: the report does not say whether it is late, overdue or not due. */
function barRow(
  { level, report, onTime, total }: ReportedLevel,
  { locale }: FigureContext,
): BarRow {
  return {
    label: levelName(level, locale),
    note: messages(locale)['held.fromReports'](formatDate(report.asOf, locale)),
    parts: [{ state: 'completed', count: onTime }],
    total,
    value: formatFraction(onTime, total, locale),
    share: formatShare(onTime, total, locale)!,
  };
}
