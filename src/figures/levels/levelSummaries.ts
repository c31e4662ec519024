/** The state of each level in one number and one sentence: what a leader reads first. */
import { formatFraction } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { FigureContext } from '../figure.ts';
import { heldCount, heldSentence } from './heldSentence.ts';
import { levelName, levelStates } from './levelStates.ts';

export interface LevelSummary {
  readonly level: string;
  /** "452/452", or the words for no data. */
  readonly value: string;
  readonly share: string | undefined;
  /** Held of all, 0–1; undefined without both counts. */
  readonly rate: number | undefined;
  readonly sentence: string;
}

/** One summary per level, the highest first. */
export function levelSummaries(context: FigureContext): readonly LevelSummary[] {
  const { locale } = context;
  return levelStates(context)
    .toReversed()
    .map((state) => {
      const count = heldCount(state, context);
      const value =
        count === undefined
          ? (state.reported?.printed ?? messages(locale)['noData'])
          : formatFraction(count.held, count.total, locale);
      const sentence = heldSentence(state, context);
      const rate = count && count.held / count.total;
      return { level: levelName(state.level, locale), value, share: count?.share, rate, sentence };
    });
}
