/** The weekly pace of each level against the pace still needed, and when it would end, as a sentence each. */
import { formatCount, formatDate, formatDecimal } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { pace, type Pace } from '../../statistics/pace.ts';
import type { Window } from '../../statistics/levels.ts';
import type { FigureContext } from '../figure.ts';
import { deadlineText, levelName, levelStates, type LevelState } from '../levels/levelStates.ts';

/**
 * How the pace stands to the one that is needed; `none` without a common deadline, `unknown` where too few congresses
 * were completed to speak of a pace.
 */
export type PaceVerdict = 'done' | 'enough' | 'short' | 'overdue' | 'none' | 'unknown';

export interface PaceOfLevel {
  readonly level: string;
  readonly verdict: PaceVerdict;
  /** How many are left, the pace and the one that is needed. */
  readonly text: string;
  /** When it would end at this pace, and by the plan; empty where nothing is left. */
  readonly outlook: string;
}

/** The highest level first; of single congresses there is no pace, and none where nothing is counted. */
export function paceSentences(context: FigureContext): readonly PaceOfLevel[] {
  return levelStates(context)
    .toReversed()
    .filter(({ counted }) => (counted?.total ?? 0) > 1)
    .map((state) => paceOfLevel(state, context));
}

function paceOfLevel({ level, units }: LevelState, context: FigureContext): PaceOfLevel {
  const { asOf, locale } = context;
  const words = messages(locale);
  const { window } = level;
  const found = pace(units, asOf, window?.lastDay);
  const verdict = verdictOf(found, window, asOf);
  const name = levelName(level, locale);
  if (verdict === 'done') return { level: name, verdict, text: words['pace.done'], outlook: '' };
  const { left, perWeek, neededPerWeek } = found;
  const text = words['pace.said']({
    left: formatCount(left, locale),
    single: left === 1,
    perWeek: perWeek === 0 ? '' : formatDecimal(perWeek, locale),
    needed: neededPerWeek === undefined ? '' : formatDecimal(neededPerWeek, locale),
    deadline: window === undefined ? '' : deadlineText(window, locale),
  });
  const outlook = [finishText(found, window, context), planText(found, context)].join(' ').trim();
  return { level: name, verdict, text, outlook };
}

function verdictOf(
  { left, perWeek, neededPerWeek, finish }: Pace,
  window: Window | undefined,
  asOf: Temporal.PlainDate,
): PaceVerdict {
  if (left === 0) return 'done';
  if (window === undefined) return 'none';
  if (Temporal.PlainDate.compare(asOf, window.lastDay) > 0) return 'overdue';
  if (finish === undefined || neededPerWeek === undefined) return 'unknown';
  return perWeek >= neededPerWeek ? 'enough' : 'short';
}

/** A pace that ends so long after the deadline says that it will not do, and no date. */
const FARTHEST_DAYS = 90;

function finishText(
  { finish }: Pace,
  window: Window | undefined,
  { asOf, locale }: FigureContext,
): string {
  const words = messages(locale);
  if (finish === undefined) return words['pace.unknown'];
  const { earliest, likely, latest } = finish;
  const { compare } = Temporal.PlainDate;
  const limit = (window === undefined ? asOf : laterOf(window.lastDay, asOf)).add({
    days: FARTHEST_DAYS,
  });
  if (compare(latest, limit) > 0) return words['pace.farFinish'];
  return words['pace.finish']({
    earliest: formatDate(earliest, locale),
    likely: formatDate(likely, locale),
    latest: formatDate(latest, locale),
  });
}

function laterOf(day: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(day, other) < 0 ? other : day;
}

/** What the units themselves have planned, beside what their pace says. */
function planText({ lastPlanned, unplanned }: Pace, { locale }: FigureContext): string {
  if (lastPlanned === undefined) return '';
  return messages(locale)['pace.planned']({
    last: formatDate(lastPlanned, locale),
    unplanned: unplanned === 0 ? '' : formatCount(unplanned, locale),
  });
}
