/** The words of election-outcome: how many seats were filled, and what the congresses answered beside. */
import { formatCount, formatDate, formatOutOf, formatShare } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { completion } from '../../statistics/completion.ts';
import { electedNobody, fallenShort, shortfallOf, type BodyOutcome } from './bodyOutcomes.ts';
import { hasDirect } from './directAndAppointed.ts';
import type { Part } from './electionPart.ts';
import type { FigureContext, LeadNumber } from '../figure.ts';
import { leadShare } from '../leadNumber.ts';
import { levelInSentence, scopeInSentence } from '../levels/levelStates.ts';
import { underLimit, writtenLimit } from '../smallCells.ts';

/** Seats filled of those decided, in as many committees as give both numbers; "all" is not said of what others miss. */
export function outcomeTitle(
  focus: BodyOutcome,
  outcomes: readonly BodyOutcome[],
  context: FigureContext,
): string {
  return seatsText('title', focus, outcomes, context);
}

/** Seats filled of those decided, or what was reported alone. */
export function outcomeLead(
  { body, seats }: BodyOutcome,
  context: FigureContext,
): LeadNumber | undefined {
  const { locale } = context;
  const words = messages(locale);
  const name = words[`seats.${body}`];
  const { counts, report, withheld } = seats!;
  if (withheld !== undefined)
    return { number: underLimit(context), what: words['outcome.leadShort'](name) };
  if (counts !== undefined)
    return leadShare(counts.count, counts.of, words['outcome.lead'](name), locale);
  const { printed, numerator, measure } = report!;
  const number = printed ?? formatCount(numerator!, locale);
  return { number, what: words[`outcome.${measure === 'shortfall' ? 'leadShort' : 'lead'}`](name) };
}

/** The same as a sentence; then other bodies that fell short, the personnel plan, and direct election. */
export function outcomeSentences(
  focus: BodyOutcome,
  outcomes: readonly BodyOutcome[],
  context: FigureContext,
): readonly string[] {
  const atLevel = outcomes.filter(({ at }) => at === focus.at);
  return [
    seatsText('sentence', focus, outcomes, context),
    ...othersShort(focus, outcomes, context),
    ...answers(focus, atLevel, context),
  ];
}

/** Undefined where every committee reports, or nobody knows how many do. */
export function outcomeCoverage(
  { at, seats }: BodyOutcome,
  { locale }: FigureContext,
): string | undefined {
  const { reported, due } = seats?.coverage ?? {};
  if (reported === undefined || due === undefined || reported === due) return undefined;
  return messages(locale)['outcome.coverage']({
    fraction: formatOutOf(reported, due, locale),
    level: levelInSentence(at.level, locale),
  });
}

function seatsText(
  form: 'title' | 'sentence',
  focus: BodyOutcome,
  outcomes: readonly BodyOutcome[],
  context: FigureContext,
): string {
  const { locale } = context;
  const words = messages(locale);
  const { counts, report, withheld } = focus.seats!;
  const place = placeOf(focus, context);
  if (withheld !== undefined)
    return words[`outcome.${form}Few`]({ ...place, limit: writtenLimit(context) });
  if (counts === undefined) {
    const { printed, numerator, measure } = report!;
    const value = printed ?? formatCount(numerator!, locale);
    return words[`outcome.${form}Printed`]({ ...place, value, isShort: measure === 'shortfall' });
  }
  const { count, of } = counts;
  return words[`outcome.${form}`]({
    ...place,
    elected: count,
    decided: formatCount(of, locale),
    fraction: formatOutOf(count, of, locale),
    share: formatShare(count, of, locale)!,
    missing: count === of ? '' : formatCount(of - count, locale),
    others: shortBeside(focus, outcomes, context),
    othersMissing: formatCount(missingBeside(focus, outcomes), locale),
  });
}

function placeOf({ at, body, seats }: BodyOutcome, context: FigureContext) {
  const { locale, asOf } = context;
  const { coverage, report } = seats!;
  return {
    date: formatDate(report?.asOf ?? asOf, locale),
    scope: scopeInSentence(context),
    level: levelInSentence(at.level, locale),
    single: completion(at.units, asOf).total === 1,
    seats: messages(locale)[`seats.${body}`],
    reporting: coverage === undefined ? '' : formatCount(coverage.reported, locale),
    due: coverage === undefined ? '' : formatCount(coverage.due, locale),
    isReported: report !== undefined,
  };
}

/** The claim is about one body: what others of the level have not filled is not kept back. */
function othersShort(
  focus: BodyOutcome,
  outcomes: readonly BodyOutcome[],
  context: FigureContext,
): readonly string[] {
  const bodies = shortBeside(focus, outcomes, context);
  if (bodies.length === 0) return [];
  const afterFull = shortfallOf(focus) === 0;
  return [messages(context.locale)['outcome.othersShort']({ bodies, afterFull })];
}

function shortBeside(
  focus: BodyOutcome,
  outcomes: readonly BodyOutcome[],
  { locale }: FigureContext,
): readonly { readonly body: string; readonly missing: string }[] {
  return fallenShort(focus, outcomes).map((one) => ({
    body: messages(locale)[`seats.${one.body}`],
    missing: formatCount(shortfallOf(one)!, locale),
  }));
}

function missingBeside(focus: BodyOutcome, outcomes: readonly BodyOutcome[]): number {
  return fallenShort(focus, outcomes).reduce((sum, one) => sum + shortfallOf(one)!, 0);
}

/** Whether the same body was elected as planned, and the secretary directly; nothing where nobody was elected. */
function answers(
  focus: BodyOutcome,
  atLevel: readonly BodyOutcome[],
  context: FigureContext,
): readonly string[] {
  const words = messages(context.locale);
  const body = words[`body.${focus.body}`];
  const planned = electedNobody(focus) ? undefined : focus.asPlanned;
  return [
    ...answer(planned, context).map((planned) => words['outcome.planned']({ ...planned, body })),
    ...answer(atLevel.find(hasDirect)?.direct, context).map(words['outcome.direct']),
  ];
}

function answer(part: Part | undefined, { locale }: FigureContext) {
  if (part?.counts === undefined) return [];
  const { count, of } = part.counts;
  return [
    {
      count,
      single: part.coverage?.due === 1,
      of: formatCount(of, locale),
      fraction: formatOutOf(count, of, locale),
      share: formatShare(count, of, locale)!,
    },
  ];
}
