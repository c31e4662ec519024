/** delegate-attendance: of the delegates summoned, how many were present at the congresses of each level. */
import { formatDate, formatFraction, formatShare } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { coverageOf, leadOf, sentenceOf, titleOf } from './attendanceClaim.ts';
import {
  attendedLevels,
  delegates,
  isDue,
  isKnown,
  printedOnly,
  type AttendedLevel,
} from './attendedLevels.ts';
import type { BarRow } from '../drawings/bars.ts';
import type {
  FamilyContext,
  Figure,
  FigureContent,
  FigureContext,
  FigureFamily,
} from '../figure.ts';
import { focusLevel, levelName } from '../levels/levelStates.ts';
import { reportSources } from '../reported/reportSources.ts';
import { areMany, limitAndDate, smallNotes } from '../smallCells.ts';
import { printedShare } from '../reported/printedShare.ts';

export const delegateAttendance: FigureFamily = {
  id: 'delegate-attendance',
  tables: ['plan', 'organizations', 'congresses', 'reported'],
  content,
};

function content(context: FamilyContext): FigureContent {
  const { locale, asOf } = context;
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  const all = attendedLevels(context);
  const levels = all.filter((level) => isTold(level, context));
  const focus = focusLevel(levels.filter(isKnown), asOf) as AttendedLevel | undefined;
  const title = focus === undefined ? nothingKnown(all, levels, context) : titleOf(focus, context);
  return {
    title,
    lead: focus && leadOf(focus, context),
    subtitle: words['attendance.subtitle'](date),
    sentence: focus === undefined ? `${title}.` : sentenceOf(focus, context),
    description: `${title}. ${words['attendance.description'](date)}`,
    unit: words['unit.delegates'],
    columns: columns(context),
    rows: levels.map((level) => row(level, context)),
    coverage: focus && coverageOf(focus, context),
    notes: context.audience === 'public' ? smallNotes('small.fewCongresses', context) : [],
    sources: reportSources(
      levels.flatMap(({ reported }) => reported ?? []),
      context,
    ),
    drawing:
      focus === undefined
        ? { form: 'empty', label: title }
        : {
            form: 'bars',
            key: [],
            groups: [{ rows: levels.filter(isDue).map((level) => barRow(level, context)) }],
            whole: true,
            scaleEnd: 1,
          },
  };
}

/** In public the attendance of a few congresses stays untold: with one closed it would be that of a single unit. */
function isTold({ attended }: AttendedLevel, context: FamilyContext): boolean {
  if (context.audience === 'internal' || attended === undefined) return true;
  return attended.due === 0 || areMany(attended.reported, context);
}

/** No congress has closed yet, none of those that have says who attended, or too few do. */
function nothingKnown(
  all: readonly AttendedLevel[],
  told: readonly AttendedLevel[],
  context: FigureContext,
): string {
  const { locale, asOf } = context;
  const words = messages(locale);
  if (told.length < all.length) return words['small.nothing'](limitAndDate(context));
  const noneClosed = all.length > 0 && !all.some(isDue);
  return noneClosed ? words['attendance.noneClosed'](formatDate(asOf, locale)) : words['noData'];
}

function columns({ locale }: FigureContext): Figure['columns'] {
  const words = messages(locale);
  return [
    { key: 'level', label: words['column.level'], type: 'text' },
    { key: 'summoned', label: words['column.summoned'], type: 'count' },
    { key: 'present', label: words['column.present'], type: 'count' },
    { key: 'rate', label: words['column.attendanceRate'], type: 'rate' },
    { key: 'reported', label: words['column.congressesReporting'], type: 'count' },
    { key: 'due', label: words['column.congressesCompleted'], type: 'count' },
    { key: 'reportedAsOf', label: words['column.reportedAsOf'], type: 'date', sparse: true },
  ];
}

function row(level: AttendedLevel, { locale }: FigureContext): Figure['rows'][number] {
  const counts = delegates(level);
  return {
    level: levelName(level.level, locale),
    summoned: counts?.summoned,
    present: counts?.present,
    rate: counts && counts.present / counts.summoned,
    reported: level.attended?.reported,
    due: level.attended?.due,
    reportedAsOf: level.reported?.asOf,
  };
}

function barRow(level: AttendedLevel, context: FigureContext): BarRow {
  const { locale } = context;
  const names = { label: levelName(level.level, locale), note: noteOf(level, context) };
  const counts = delegates(level);
  const printed = printedOnly(level);
  if (counts !== undefined)
    return {
      ...names,
      parts: [{ state: 'measured', count: counts.present }],
      total: counts.summoned,
      value: formatFraction(counts.present, counts.summoned, locale),
      share: formatShare(counts.present, counts.summoned, locale)!,
    };
  if (printed === undefined)
    return { ...names, parts: [], total: undefined, value: messages(locale)['noData'] };
  const parts = [{ state: 'measured', count: printedShare(printed)! }] as const;
  return { ...names, parts, total: 1, value: printed };
}

/** On how many congresses a bar rests, or on which report. */
function noteOf(level: AttendedLevel, { locale }: FigureContext): string {
  const { attended, reported } = level;
  const words = messages(locale);
  if (attended !== undefined)
    return words['attendance.note'](formatFraction(attended.reported, attended.due, locale));
  const date = formatDate(reported!.asOf, locale);
  return words[delegates(level) ? 'held.fromReports' : 'held.fromReportsWithoutCounts'](date);
}
