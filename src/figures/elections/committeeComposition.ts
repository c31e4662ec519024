/** committee-composition: women, young, minority and first-time members of the elected committees, against targets. */
import { formatDate } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { compositionDrawing } from './compositionDrawing.ts';
import {
  compositions,
  focusComposition,
  reportsOf,
  type Composition,
} from './compositionShares.ts';
import { compositionColumns, compositionRows } from './compositionTable.ts';
import {
  compositionLead,
  compositionSentence,
  compositionTitle,
  coverageText,
} from './compositionText.ts';
import { appointedNotes, electedLevels, noResult } from './electedLevels.ts';
import type { FamilyContext, FigureContent, FigureContext, FigureFamily } from '../figure.ts';
import { reportSources } from '../reported/reportSources.ts';
import { publicComposition } from './publicComposition.ts';
import { levelInSentence } from '../levels/levelStates.ts';

export const committeeComposition: FigureFamily = {
  id: 'committee-composition',
  tables: ['plan', 'organizations', 'congresses', 'elections', 'reported'],
  content,
};

function content(context: FamilyContext): FigureContent {
  const { locale, asOf, audience } = context;
  if (audience === 'public') return publicComposition(context);
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  const levels = electedLevels(context);
  const all = compositions(levels, context);
  const focus = focusComposition(all);
  const empty = noResult(levels, context, words['composition.noneReport']);
  const title = focus === undefined ? empty.title : compositionTitle(focus, context);
  return {
    title,
    lead: focus && compositionLead(focus, context),
    subtitle: words['composition.subtitle'](date),
    sentence:
      focus === undefined ? emptySentence(title, context) : compositionSentence(focus, context),
    description: `${title}. ${words['composition.description'](date)}`,
    unit: words['unit.elected'],
    columns: compositionColumns(context),
    rows: all.flatMap((one) => compositionRows(one, context)),
    notes: [...silentNotes(all, focus, context), ...appointedNotes(levels, context)],
    sources: reportSources(all.flatMap(reportsOf), context),
    coverage: focus && coverageText(focus, context),
    drawing:
      focus === undefined
        ? { form: 'empty', label: empty.label }
        : compositionDrawing(all, context),
  };
}

function emptySentence(title: string, { locale }: FigureContext): string {
  const words = messages(locale);
  return title === words['noData'] ? words['noData.sentence'] : `${title}.`;
}

/** Levels that elected and report nothing have no rows in the chart; a note says so. */
function silentNotes(
  all: readonly Composition[],
  focus: Composition | undefined,
  { locale }: FigureContext,
): readonly string[] {
  const silent = all.filter(({ isReported }) => !isReported);
  if (focus === undefined || silent.length === 0) return [];
  const names = silent.map(({ at }) => levelInSentence(at.level, locale));
  return [messages(locale)['composition.silent'](names.join('; '))];
}
