/** The words of election-outcome: how many seats were filled, and what the congresses answered beside. */
import { formatCount, formatDate, formatOutOf, formatShare } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { completion } from '../../statistics/completion.ts';
import { shortfallOf, type BodyOutcome } from './bodyOutcomes.ts';
import type { Part } from './electionPart.ts';
import type { FigureContext } from '../figure.ts';
import { levelInSentence, scopeInSentence } from '../levels/levelStates.ts';

/** Seats filled of those decided, in as many committees as give both numbers. */
export function outcomeTitle(focus: BodyOutcome, context: FigureContext): string {
  return seatsText('title', focus, context);
}

/** The same as a sentence; then other bodies that fell short, the personnel plan, and direct election. */
export function outcomeSentences(
  focus: BodyOutcome,
  outcomes: readonly BodyOutcome[],
  context: FigureContext,
): readonly string[] {
  const atLevel = outcomes.filter(({ at }) => at === focus.at);
  return [
    seatsText('sentence', focus, context),
    ...othersShort(
      atLevel.filter((one) => one !== focus),
      context,
    ),
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

function seatsText(form: 'title' | 'sentence', focus: BodyOutcome, context: FigureContext): string {
  const { locale } = context;
  const words = messages(locale);
  const { counts, report } = focus.seats!;
  const place = placeOf(focus, context);
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

/** The title speaks of one body only: what others have not filled is not kept back. */
function othersShort(others: readonly BodyOutcome[], { locale }: FigureContext): readonly string[] {
  const words = messages(locale);
  const short = others
    .map((one) => ({ body: words[`seats.${one.body}`], missing: shortfallOf(one) ?? 0 }))
    .filter(({ missing }) => missing > 0)
    .map(({ body, missing }) => ({ body, missing: formatCount(missing, locale) }));
  return short.length === 0 ? [] : [words['outcome.othersShort'](short)];
}

/** Whether the same body was elected as planned, and the secretary directly. */
function answers(
  focus: BodyOutcome,
  atLevel: readonly BodyOutcome[],
  context: FigureContext,
): readonly string[] {
  const words = messages(context.locale);
  const body = words[`body.${focus.body}`];
  const secretary = atLevel.find((one) => one.body === 'secretary');
  return [
    ...answer(focus.asPlanned, context).map((planned) =>
      words['outcome.planned']({ ...planned, body }),
    ),
    ...answer(secretary?.direct, context).map(words['outcome.direct']),
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
