/** How the documents were discussed at the congresses of each level, and which level the figure is about. */
import {
  commentsPerCongress,
  type CommentBin,
  type CommentsPerCongress,
} from '../../statistics/commentsPerCongress.ts';
import { discussion } from '../../statistics/discussion.ts';
import type { Discussion } from '../../statistics/results.ts';
import type { FigureContext } from '../figure.ts';
import { areMany, isSmall } from '../smallCells.ts';
import { focusLevel, levelStates, type LevelState } from '../levels/levelStates.ts';

/** A level with at least one closed congress. */
export interface DiscussedLevel extends LevelState {
  readonly discussed: Discussion;
  readonly spread: CommentsPerCongress;
}

/** What everyone may read: levels with reports from many congresses, in bins of which none is small. */
export function toldDiscussedLevels(context: FigureContext): readonly DiscussedLevel[] {
  return discussedLevels(context)
    .filter(({ discussed }) => areMany(discussed.reported, context))
    .map((level) => {
      const bins = mergedBins(level.spread.bins, context);
      return { ...level, spread: { ...level.spread, bins } };
    });
}

/** Bins joined to the ones after them until they are large enough, the last to the one before it. */
function mergedBins(bins: readonly CommentBin[], context: FigureContext): readonly CommentBin[] {
  const merged: CommentBin[] = [];
  for (const bin of bins) {
    const last = merged.at(-1);
    if (last !== undefined && isSmall(last.congresses, context))
      merged.splice(-1, 1, join(last, bin));
    else merged.push(bin);
  }
  while (merged.length > 1 && isSmall(merged.at(-1)!.congresses, context))
    merged.splice(-2, 2, join(merged.at(-2)!, merged.at(-1)!));
  return merged;
}

function join(first: CommentBin, second: CommentBin): CommentBin {
  const congresses = first.congresses + second.congresses;
  return { from: first.from, to: second.to, congresses };
}

/** Fewer reports than this make a list rather than a distribution. */
const ENOUGH = 10;

/** Lowest level first; none where the term has no congresses: nothing reported replaces their comments. */
export function discussedLevels(context: FigureContext): readonly DiscussedLevel[] {
  const { asOf } = context;
  return levelStates(context)
    .filter(({ counted }) => counted !== undefined)
    .map((state) => ({
      ...state,
      discussed: discussion(state.units, asOf),
      spread: commentsPerCongress(state.units, asOf),
    }))
    .filter(({ discussed }) => discussed.due > 0);
}

/**
 * The levels to draw, the one that the title speaks of first: the level that all figures of this date lead with, if it
 * has reports enough for a distribution, else the one with the most. Then the others with enough, at most three in all.
 */
export function drawnLevels(
  levels: readonly DiscussedLevel[],
  asOf: Temporal.PlainDate,
): readonly DiscussedLevel[] {
  const most = levels
    .filter(({ discussed }) => discussed.reported > 0)
    .toReversed()
    .toSorted((a, b) => b.discussed.reported - a.discussed.reported);
  const enough = most.filter(({ discussed }) => discussed.reported >= ENOUGH);
  const focus = (focusLevel(enough, asOf) as DiscussedLevel | undefined) ?? most[0];
  if (focus === undefined) return [];
  return [focus, ...enough.filter((level) => level !== focus)].slice(0, 3);
}
