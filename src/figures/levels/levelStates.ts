/** Where each level stands: counted from its units, or, where a term has none, as it was reported. */
import type { Reported } from '../../data/records.ts';
import { messages } from '../../locale/messages.ts';
import { formatDate, formatShortDate, type Locale } from '../../locale/format.ts';
import { completion } from '../../statistics/completion.ts';
import type { Level, Window } from '../../statistics/levels.ts';
import type { Unit } from '../../statistics/unit.ts';
import type { Completion } from '../../statistics/results.ts';
import type { FigureContext } from '../figure.ts';
import { newestReport } from '../reported/newestReport.ts';

export interface LevelState {
  readonly level: Level;
  readonly units: readonly Unit[];
  /** Undefined where the level has no unit in the scope, or the term no congresses. */
  readonly counted: Completion | undefined;
  /** The newest reported row up to the as-of date; only where nothing is counted. */
  readonly reported: Reported | undefined;
  /** Organisations that exist on the as-of date; of a reported level as many as the report says. */
  readonly total: number | undefined;
}

/** One state per level that the scope ever had a unit of or a report about, lowest level first. */
export function levelStates(context: FigureContext): readonly LevelState[] {
  const { register, scope, asOf } = context;
  const hasCongresses = register.term.congresses !== undefined;
  return register.levels.flatMap((level): readonly LevelState[] => {
    const units = register.units(scope.code, level.key);
    const count = units.length === 0 ? undefined : completion(units, asOf);
    if (count !== undefined && hasCongresses)
      return [{ level, units, counted: count, reported: undefined, total: count.total }];
    // Held is what the sentences speak of; of one date it goes before completed.
    // Without congresses the reported rows are the data: counting would say "none held" of the unknown.
    const reported = newestReport(context, level.key, ['held', 'completed']);
    if (count === undefined && reported === undefined) return [];
    const total = reported === undefined ? count?.total : reported.denominator;
    return [{ level, units, counted: undefined, reported, total }];
  });
}

/** How long a level that is complete stays the news after its deadline. */
const NEWS_DAYS = 30;

/**
 * The level that a reader asks about on this date: the one whose deadline passed last (of equal ones the larger); once
 * it has been complete for a while the one under way with the next deadline; before the first deadline the one with
 * the most congresses held; of reported levels the newest report.
 */
export function focusLevel(
  states: readonly LevelState[],
  asOf: Temporal.PlainDate,
): LevelState | undefined {
  const counted = states.filter((state) => (state.counted?.total ?? 0) > 0);
  const due = counted.filter(({ level }) => isDue(level.window, asOf)).toSorted(byDeadline)[0];
  if (due !== undefined && !isOldNews(due, asOf)) return due;
  const underWay = counted.filter(
    (state) => !isDue(state.level.window, asOf) && isUnderWay(state) && state.level.window,
  );
  const reported = states.filter((state) => state.reported !== undefined);
  return (
    underWay.toSorted(byDeadline).at(-1) ??
    due ??
    counted.toSorted((a, b) => b.counted!.held - a.counted!.held)[0] ??
    reported.toSorted((a, b) => Temporal.PlainDate.compare(b.reported!.asOf, a.reported!.asOf))[0]
  );
}

/** The latest deadline first, of equal ones the larger level. */
function byDeadline(a: LevelState, b: LevelState): number {
  const { compare } = Temporal.PlainDate;
  return (
    compare(b.level.window!.deadline, a.level.window!.deadline) ||
    b.counted!.total - a.counted!.total
  );
}

function isOldNews({ level, counted }: LevelState, asOf: Temporal.PlainDate): boolean {
  const isComplete = counted!.completed === counted!.total;
  return isComplete && level.window!.deadline.until(asOf).days > NEWS_DAYS;
}

function isUnderWay({ counted }: LevelState): boolean {
  return counted!.held > 0 && counted!.completed < counted!.total;
}

/** Whether the deadline's day has come; under "trước ngày" that day is already one too late. */
function isDue(window: Window | undefined, asOf: Temporal.PlainDate): boolean {
  return window !== undefined && Temporal.PlainDate.compare(window.deadline, asOf) <= 0;
}

/** The name of a level as a heading writes it. */
export function levelName(level: Level, locale: Locale): string {
  return locale === 'en' ? (level.nameEn ?? level.name) : level.name;
}

/** The same inside a sentence. */
export function levelInSentence(level: Level, locale: Locale): string {
  return messages(locale)['level.inSentence'](levelName(level, locale));
}

/** "trước ngày 30/6/2020" or "hết ngày 31/3/2020". */
export function deadlineText(window: Window, locale: Locale): string {
  return messages(locale)[`deadline.${window.deadlineRule}`](formatDate(window.deadline, locale));
}

/** The same where the year is clear and room is short: "trước 30/6". */
export function shortDeadlineText(window: Window, locale: Locale): string {
  return messages(locale)[`deadline.${window.deadlineRule}Short`](
    formatShortDate(window.deadline, locale),
  );
}

/** The name of an organisation as a sentence takes it; the root is understood and stays unnamed. */
export function scopeInSentence({ register, scope }: FigureContext): string {
  return scope.code === register.root.code ? '' : scope.name;
}
