/** What election-outcome and committee-composition say of every level, not only of the one in their titles. */
import type { FigureContext } from '../figure.ts';
import { bodyOutcomes, focusOutcome } from './bodyOutcomes.ts';
import { compositions } from './compositionShares.ts';
import { compositionSentence, coverageText } from './compositionText.ts';
import { appointedSentences, electedLevels } from './electedLevels.ts';
import { outcomeCoverage, outcomeSentences } from './electionOutcomeText.ts';

/** The sentences of one level; the first begins with the as-of date. */
export type LevelText = readonly string[];

/** Seats filled, the personnel plan and direct election, with the coverage; lowest level first. */
export function outcomeTexts(context: FigureContext): readonly LevelText[] {
  const outcomes = bodyOutcomes(electedLevels(context), context);
  return [...Map.groupBy(outcomes, ({ at }) => at).values()].flatMap((ofLevel) => {
    const focus = focusOutcome(ofLevel);
    if (focus === undefined) return [];
    return [
      [...outcomeSentences(focus, ofLevel, context), ...given(outcomeCoverage(focus, context))],
    ];
  });
}

/** How many committees were appointed, over all levels; empty where none was. */
export function appointedText(context: FigureContext): readonly string[] {
  return appointedSentences(electedLevels(context), context);
}

/** Women, young, minority and first-time members against the targets, with the coverage; lowest level first. */
export function compositionTexts(context: FigureContext): readonly LevelText[] {
  return compositions(electedLevels(context), context)
    .filter(({ isReported }) => isReported)
    .map((one) => [compositionSentence(one, context), ...given(coverageText(one, context))]);
}

function given(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}
