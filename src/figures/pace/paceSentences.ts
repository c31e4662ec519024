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
  readonly text: string;
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
  if (verdict === 'done') return { level: name, verdict, text: words['pace.done'] };
  const { left, perWeek, neededPerWeek } = found;
  const text = words['pace.said']({
    left: formatCount(left, locale),
    single: left === 1,
    perWeek: perWeek === 0 ? '' : formatDecimal(perWeek, locale),
    needed: neededPerWeek === undefined ? '' : formatDecimal(neededPerWeek, locale),
    deadline: window === undefined ? '' : deadlineText(window, locale),
  });
  return { level: name, verdict, text: `${text} ${finishText(found, context)}` };
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

function finishText({ finish }: Pace, { locale }: FigureContext): string {
  const words = messages(locale);
  if (finish === undefined) return words['pace.unknown'];
  const { earliest, likely, latest } = finish;
  return words['pace.finish']({
    earliest: formatDate(earliest, locale),
    likely: formatDate(likely, locale),
    latest: latest === undefined ? '' : formatDate(latest, locale),
  });
}
