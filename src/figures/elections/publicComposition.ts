/** committee-composition as everyone may read it: shares of many members in many committees, no small counts. */
import { formatDate } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { FamilyContext, FigureContent } from '../figure.ts';
import { reportSources } from '../reported/reportSources.ts';
import { limitAndDate, smallNotes, underLimit } from '../smallCells.ts';
import { compositionDrawing } from './compositionDrawing.ts';
import {
  compositions,
  focusComposition,
  isKnown,
  reportsOf,
  type Composition,
  type TraitShare,
} from './compositionShares.ts';
import { compositionColumns, compositionRows } from './compositionTable.ts';
import {
  compositionLead,
  compositionSentence,
  compositionTitle,
  coverageText,
} from './compositionText.ts';
import { appointedNotes, electedLevels, noResult, type ElectedLevel } from './electedLevels.ts';
import { toldLevels, toldPart } from './toldParts.ts';

export function publicComposition(context: FamilyContext): FigureContent {
  const words = messages(context.locale);
  const date = formatDate(context.asOf, context.locale);
  const levels = electedLevels(context);
  const told = toldLevels(levels, context);
  const all = toldCompositions(told, context);
  const focus = focusComposition(all);
  const title =
    focus === undefined ? emptyTitle(levels, told, context) : compositionTitle(focus, context);
  return {
    title,
    lead: focus && compositionLead(focus, context),
    subtitle: words['composition.subtitle'](date),
    sentence: focus === undefined ? `${title}.` : compositionSentence(focus, context),
    description: `${title}. ${words['composition.description'](date)}`,
    unit: words['unit.elected'],
    columns: compositionColumns(context),
    rows: all.flatMap((one) => compositionRows(one, context)),
    notes: [...appointedNotes(told, context), ...smallNotes('small.levels', context)],
    sources: reportSources(all.flatMap(reportsOf), context),
    coverage: focus && coverageText(focus, context),
    drawing:
      focus === undefined ? { form: 'empty', label: title } : compositionDrawing(all, context),
  };
}

/** Levels with at least one share to tell. */
function toldCompositions(
  levels: readonly ElectedLevel[],
  context: FamilyContext,
): readonly Composition[] {
  return compositions(levels, context)
    .map((one) => {
      const shares = one.shares.map((share) => toldShare(share, context));
      return { ...one, shares, isReported: shares.some(isKnown) };
    })
    .filter(({ isReported }) => isReported);
}

/** Whether a target is met would narrow down a count that is withheld. */
function toldShare({ part, met, ...share }: TraitShare, context: FamilyContext): TraitShare {
  const withheld = {
    count: underLimit(context),
    rest: messages(context.locale)['small.withheld'],
  };
  const told = toldPart(part, withheld, context);
  return { ...share, part: told, met: told?.counts === undefined ? undefined : met };
}

/** No congress has closed, all were appointed; or what is known is too little to be told. */
function emptyTitle(
  levels: readonly ElectedLevel[],
  told: readonly ElectedLevel[],
  context: FamilyContext,
): string {
  const words = messages(context.locale);
  const isCounted = levels.some(({ closed }) => closed !== undefined);
  const isAppointed = told.length > 0 && told.every(({ closed }) => closed?.elected === 0);
  if (isCounted && !isAppointed) return words['small.nothing'](limitAndDate(context));
  return noResult(told, context, words['composition.noneReport']).title;
}
