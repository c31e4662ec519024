/** The bars of committee-composition: a group a trait, a row a level, the target as a line through the group. */
import { formatFraction, formatRate, formatShare } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { traits, type Composition, type Trait, type TraitShare } from './compositionShares.ts';
import { traitName } from './compositionText.ts';
import type { BarGroup, BarRow, BarsDrawing } from '../drawings/bars.ts';
import { electionRow, noDataRow, type RowStyle } from './electionRow.ts';
import type { FigureContext } from '../figure.ts';
import { levelName } from '../levels/levelStates.ts';
import { roundShareAbove } from '../roundShare.ts';

export function compositionDrawing(
  all: readonly Composition[],
  context: FigureContext,
): BarsDrawing {
  const reported = all.filter(({ isReported }) => isReported);
  const groups = traits.map((trait) => traitGroup(trait, reported, context));
  return { form: 'bars', key: [], groups, whole: false, scaleEnd: roundShareAbove(groups) };
}

/** A trait that no level reports has one row that says so, and no target to be held against. */
function traitGroup(trait: Trait, all: readonly Composition[], context: FigureContext): BarGroup {
  const words = messages(context.locale);
  const heading = traitName(trait, context);
  const rows = all.map((one) => ({ one, share: shareOf(one, trait) }));
  if (rows.every(({ share }) => share.part === undefined))
    return { heading, rows: [noDataRow(words['composition.allLevels'], words['noData'])] };
  const target = rows[0]?.share.target;
  const label =
    target === undefined ? '' : words['target.word'](formatRate(target, context.locale));
  return {
    heading,
    rows: rows.map(({ one, share }) => barRow(one, share, context)),
    ...(target !== undefined && { target: { share: target, label } }),
  };
}

function shareOf({ shares }: Composition, trait: Trait): TraitShare {
  return shares.find((share) => share.trait === trait)!;
}

function barRow({ at }: Composition, share: TraitShare, context: FigureContext): BarRow {
  const label = levelName(at.level, context.locale);
  return electionRow(label, share.part, shareStyle(share, context), context);
}

/** The share leads here: it is what the target is about. Close to the line only the word can tell the side. */
function shareStyle({ met }: TraitShare, { locale }: FigureContext): RowStyle {
  const words = messages(locale);
  const verdict = met === undefined ? '' : words[met ? 'target.reached' : 'target.notReached'];
  return {
    draws: 'share',
    ofCounts: (count, of) => ({
      value: formatShare(count, of, locale)!,
      share: [formatFraction(count, of, locale), verdict].filter((text) => text !== '').join(', '),
    }),
    ofPrinted: (number) => number,
  };
}
