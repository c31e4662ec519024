/** election-outcome: seats decided against seats filled, as planned or not, elected directly; appointed apart. */
import { formatDate } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { bodyOutcomes, focusOutcome, isReported, reportsOf } from './bodyOutcomes.ts';
import { appointedNotes, appointedSentences, electedLevels, noResult } from './electedLevels.ts';
import { electionOutcomeDrawing } from './electionOutcomeDrawing.ts';
import { outcomeColumns, outcomeRow } from './electionOutcomeTable.ts';
import {
  outcomeCoverage,
  outcomeLead,
  outcomeSentences,
  outcomeTitle,
} from './electionOutcomeText.ts';
import type { FamilyContext, FigureContent, FigureContext, FigureFamily } from '../figure.ts';
import { reportSources } from '../reported/reportSources.ts';
import { publicOutcome } from './publicOutcome.ts';

export const electionOutcome: FigureFamily = {
  id: 'election-outcome',
  tables: ['plan', 'organizations', 'congresses', 'elections', 'reported'],
  content,
};

function content(context: FamilyContext): FigureContent {
  const { locale, asOf, audience } = context;
  if (audience === 'public') return publicOutcome(context);
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  const levels = electedLevels(context);
  const outcomes = bodyOutcomes(levels, context);
  const focus = focusOutcome(outcomes);
  const empty = noResult(levels, context, words['outcome.noneReport']);
  const emptyTitle = outcomes.some(isReported) ? words['outcome.noSeats'](date) : empty.title;
  const title = focus === undefined ? emptyTitle : outcomeTitle(focus, outcomes, context);
  return {
    title,
    lead: focus && outcomeLead(focus, context),
    subtitle: words['outcome.subtitle'](date),
    sentence:
      focus === undefined
        ? emptySentence(title, context)
        : [
            ...outcomeSentences(focus, outcomes, context),
            ...appointedSentences(levels, context),
          ].join(' '),
    description: `${title}. ${words['outcome.description'](date)}`,
    unit: words['unit.elected'],
    columns: outcomeColumns(context),
    rows: outcomes.map((outcome) => outcomeRow(outcome, context)),
    notes: [
      ...(focus === undefined ? [] : [words['outcome.shortfallNote']]),
      ...appointedNotes(levels, context),
    ],
    sources: reportSources(outcomes.flatMap(reportsOf), context),
    coverage: focus && outcomeCoverage(focus, context),
    drawing: electionOutcomeDrawing(outcomes, focus, empty.label, context),
  };
}

function emptySentence(title: string, { locale }: FigureContext): string {
  const words = messages(locale);
  return title === words['noData'] ? words['noData.sentence'] : `${title}.`;
}
