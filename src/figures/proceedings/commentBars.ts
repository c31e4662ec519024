/** The bars of documents-discussion: how many congresses of a level had how many comments. */
import { formatCount, formatFraction, formatShare, type Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { CommentBin } from '../../statistics/commentsPerCongress.ts';
import type { DiscussedLevel } from './discussedLevels.ts';
import type { BarGroup, BarRow } from '../drawings/bars.ts';
import { levelName } from '../levels/levelStates.ts';

/** One row per bin up to the last that has a congress, then those that do not report. */
export function commentBars(state: DiscussedLevel, locale: Locale): BarGroup {
  const { bins } = state.spread;
  const last = bins.findLastIndex(({ congresses }) => congresses > 0);
  return {
    heading: heading(state, locale),
    rows: [
      ...bins.slice(0, last + 1).map((bin) => binRow(bin, state, locale)),
      ...unreportedRow(state, locale),
    ],
  };
}

/** The largest share that a bin of the level has of the congresses that report. */
export function largestShare({ discussed, spread }: DiscussedLevel): number {
  return Math.max(...spread.bins.map(({ congresses }) => congresses)) / discussed.reported;
}

/** "Không có ý kiến", "3–5 ý kiến". */
export function binLabel({ from, to }: Pick<CommentBin, 'from' | 'to'>, locale: Locale): string {
  const words = messages(locale);
  if (to === 0) return words['discussion.binNone'];
  if (from === 0 && to === undefined) return words['discussion.binAny'];
  if (to === undefined) return words['discussion.binOver'](formatCount(from - 1, locale));
  return words['discussion.bin'](`${formatCount(from, locale)}–${formatCount(to, locale)}`);
}

/** The middle of a single congress is no news. */
function heading({ level, discussed, spread }: DiscussedLevel, locale: Locale): string {
  const { reported, due } = discussed;
  return messages(locale)['discussion.heading']({
    level: levelName(level, locale),
    congresses: formatFraction(reported, due, locale),
    median: reported === 1 ? '' : formatCount(spread.median!, locale),
  });
}

function binRow(bin: CommentBin, { discussed }: DiscussedLevel, locale: Locale): BarRow {
  return {
    label: binLabel(bin, locale),
    parts: [{ state: bin.to === 0 ? 'limitation' : 'measured', count: bin.congresses }],
    total: discussed.reported,
    value: formatCount(bin.congresses, locale),
    share: formatShare(bin.congresses, discussed.reported, locale)!,
  };
}

/** Congresses that leave their comments blank: no zero and no bar, but counted in words. */
function unreportedRow({ discussed }: DiscussedLevel, locale: Locale): readonly BarRow[] {
  const { reported, due } = discussed;
  if (reported === due) return [];
  const words = messages(locale);
  const value = words['discussion.congresses'](formatFraction(due - reported, due, locale));
  return [{ label: words['discussion.unreported'], parts: [], total: undefined, value }];
}
