/** election-outcome as everyone may read it: large sums by level and body, "under 5" in place of small shortfalls. */
import { formatDate } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { Figure, FigureContent, FamilyContext, FigureContext } from '../figure.ts';
import { reportSources } from '../reported/reportSources.ts';
import { areMany, isSmall, limitAndDate, smallNotes, underLimit } from '../smallCells.ts';
import {
  bodyOutcomes,
  focusOutcome,
  isReported,
  reportsOf,
  type BodyOutcome,
} from './bodyOutcomes.ts';
import {
  appointedNotes,
  appointedSentences,
  electedLevels,
  noResult,
  type ElectedLevel,
} from './electedLevels.ts';
import { electionOutcomeDrawing } from './electionOutcomeDrawing.ts';
import { outcomeColumns, outcomeRow } from './electionOutcomeTable.ts';
import {
  outcomeCoverage,
  outcomeLead,
  outcomeSentences,
  outcomeTitle,
} from './electionOutcomeText.ts';
import { toldLevels, toldPart } from './toldParts.ts';

export function publicOutcome(context: FamilyContext): FigureContent {
  const words = messages(context.locale);
  const date = formatDate(context.asOf, context.locale);
  const all = electedLevels(context);
  const levels = toldLevels(all, context);
  const outcomes = bodyOutcomes(levels, context).map((outcome) => toldOutcome(outcome, context));
  const focus = focusOutcome(outcomes);
  const empty = emptyText(all, levels, outcomes, context);
  const title = focus === undefined ? empty : outcomeTitle(focus, outcomes, context);
  const sentences = focus && outcomeSentences(focus, outcomes, context);
  return {
    title,
    lead: focus && outcomeLead(focus, context),
    subtitle: words['outcome.subtitle'](date),
    sentence:
      sentences === undefined
        ? emptySentence(title, context)
        : [...sentences, ...wholeAppointed(all, levels, context)].join(' '),
    description: `${title}. ${words['outcome.description'](date)}`,
    unit: words['unit.elected'],
    columns: outcomeColumns(context).filter(({ key }) => key !== 'appointed'),
    rows: outcomes.map((outcome) => toldRow(outcome, context)),
    notes: [
      ...(focus === undefined ? [] : [words['outcome.shortfallNote']]),
      ...appointedNotes(levels, context),
      ...smallNotes('small.levels', context),
    ],
    sources: reportSources(outcomes.flatMap(reportsOf), context),
    coverage: focus && outcomeCoverage(focus, context),
    drawing: electionOutcomeDrawing(outcomes, focus, title, context),
  };
}

function toldOutcome(
  { seats, asPlanned, direct, ...base }: BodyOutcome,
  context: FigureContext,
): BodyOutcome {
  const words = messages(context.locale);
  const under = underLimit(context);
  const [withheld, short] = [words['small.withheld'], words['outcome.short'](under)];
  const told = {
    seats: toldPart(seats, { count: withheld, rest: short }, context),
    asPlanned: toldPart(asPlanned, { count: withheld, rest: under }, context),
    direct: toldPart(direct, { count: withheld, rest: withheld }, context),
  };
  const given = Object.entries(told).filter(([, part]) => part !== undefined);
  return { ...base, ...Object.fromEntries(given) };
}

/** The seats of the committees that report re-elected members would give back a shortfall that is withheld. */
function toldRow(outcome: BodyOutcome, context: FigureContext): Figure['rows'][number] {
  const { seats, asPlanned, direct, counted } = outcome;
  const { appointed: _, reelected, reelectedOf, ...row } = outcomeRow(outcome, context);
  const { count = 0, of = 0, reported = 0 } = counted?.reelected ?? {};
  const isTold =
    seats?.withheld === undefined &&
    areMany(reported, context) &&
    !isSmall(count, context) &&
    !isSmall(of - count, context);
  const under = underLimit(context);
  return {
    ...row,
    reporting: seats?.coverage?.reported,
    ...(seats?.withheld && { shortfall: under }),
    ...(asPlanned?.withheld && { asPlanned: messages(context.locale)['small.withheld'] }),
    ...(direct?.withheld && { direct: direct.withheld }),
    ...(isTold && { reelected, reelectedOf }),
  };
}

/** The sum over all levels, where none of them keeps its own back. */
function wholeAppointed(
  all: readonly ElectedLevel[],
  told: readonly ElectedLevel[],
  context: FigureContext,
): readonly string[] {
  const sum = (levels: readonly ElectedLevel[]) =>
    levels.reduce((total, { closed }) => total + (closed?.appointed ?? 0), 0);
  return sum(all) === sum(told) ? appointedSentences(told, context) : [];
}

function emptyText(
  all: readonly ElectedLevel[],
  told: readonly ElectedLevel[],
  outcomes: readonly BodyOutcome[],
  context: FigureContext,
): string {
  const words = messages(context.locale);
  if (told.length === 0 && all.some(({ closed }) => closed !== undefined))
    return words['small.nothing'](limitAndDate(context));
  if (outcomes.some(isReported)) return words['outcome.noSeats'](limitAndDate(context).date);
  return noResult(told, context, words['outcome.noneReport']).title;
}

function emptySentence(title: string, { locale }: FigureContext): string {
  const words = messages(locale);
  return title === words['noData'] ? words['noData.sentence'] : `${title}.`;
}
