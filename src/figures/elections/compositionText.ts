/** The words of committee-composition: which targets the elected committees reach, and which they miss. */
import { formatDate, formatOutOf, formatRate, formatShare } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { completion } from '../../statistics/completion.ts';
import { isKnown, type Composition, type Trait, type TraitShare } from './compositionShares.ts';
import type { FigureContext, LeadNumber } from '../figure.ts';
import { leadShare } from '../leadNumber.ts';
import { levelInSentence, scopeInSentence } from '../levels/levelStates.ts';

/** "Trẻ (dưới 40 tuổi)": the limit changes with the term, so it stays beside the word. */
export function traitName(trait: Trait, { register, locale }: FigureContext): string {
  const words = messages(locale);
  const { youngAgeLimit } = register.term.settings;
  return trait === 'young' && youngAgeLimit !== undefined
    ? words['trait.youngUnder'](String(youngAgeLimit))
    : words[`trait.${trait}`];
}

/** Missed targets come first, then those reached; without targets the shares alone. */
export function compositionTitle(focus: Composition, context: FigureContext): string {
  const { shares } = focus;
  const named = (some: readonly TraitShare[]) => some.map((share) => claim(share, context));
  return messages(context.locale)['composition.title']({
    ...where(focus, context),
    missed: named(shares.filter(({ met }) => met === false)),
    reached: named(shares.filter(({ met }) => met === true)),
    others: named(shares.filter((share) => isKnown(share) && share.met === undefined)),
    isAll: shares.every(({ target, met }) => target === undefined || met === true),
  });
}

export function compositionSentence(focus: Composition, context: FigureContext): string {
  const known = focus.shares.filter(isKnown);
  return messages(context.locale)['composition.sentence']({
    ...where(focus, context),
    shares: known.map((share) => claim(share, context)),
  });
}

/** The share that the title names first: a missed target, else one that was reached. */
export function compositionLead(
  { shares }: Composition,
  context: FigureContext,
): LeadNumber | undefined {
  const { locale } = context;
  const known = shares.filter(isKnown);
  const first =
    known.find(({ met }) => met === false) ?? known.find(({ met }) => met === true) ?? known[0];
  if (first === undefined) return undefined;
  const what = messages(locale)['composition.lead'](traitInSentence(first.trait, context));
  const { counts, report } = first.part!;
  return counts === undefined
    ? { number: report!.printed!, what }
    : leadShare(counts.count, counts.of, what, locale);
}

/** Each trait has its own coverage; undefined where every committee reports every trait. */
export function coverageText(
  { at, shares }: Composition,
  context: FigureContext,
): string | undefined {
  const { locale } = context;
  const covered = shares.flatMap(({ trait, part }) =>
    part?.coverage === undefined ? [] : [{ trait, ...part.coverage }],
  );
  if (covered.every(({ reported, due }) => reported === due)) return undefined;
  return messages(locale)['composition.coverage']({
    level: levelInSentence(at.level, locale),
    traits: covered
      .map(
        ({ trait, reported, due }) =>
          `${traitInSentence(trait, context)} ${formatOutOf(reported, due, locale)}`,
      )
      .join(', '),
  });
}

function where({ at, shares }: Composition, context: FigureContext) {
  const { locale, asOf } = context;
  const coverage = shares.flatMap(({ part }) => part?.coverage ?? []);
  const dates = shares.flatMap(({ part }) => part?.report?.asOf ?? []);
  const newest = dates.toSorted(Temporal.PlainDate.compare).at(-1);
  return {
    date: formatDate(newest ?? asOf, locale),
    isReported: newest !== undefined,
    scope: scopeInSentence(context),
    level: levelInSentence(at.level, locale),
    /** One committee is no sum of several. */
    isOne:
      (coverage.length > 0 && coverage.every(({ due }) => due === 1)) ||
      completion(at.units, asOf).total === 1,
    isPartial: coverage.some(({ reported, due }) => reported < due),
  };
}

/** A share with its counts and target as texts; empty where it has none. */
function claim({ trait, part, target, met }: TraitShare, context: FigureContext) {
  const { locale } = context;
  const { counts, report } = part ?? {};
  return {
    trait: traitInSentence(trait, context),
    fraction: counts === undefined ? '' : formatOutOf(counts.count, counts.of, locale),
    share:
      counts === undefined
        ? (report?.printed ?? '')
        : formatShare(counts.count, counts.of, locale)!,
    target: target === undefined ? '' : formatRate(target, locale),
    met,
  };
}

function traitInSentence(trait: Trait, context: FigureContext): string {
  const words = messages(context.locale);
  const { youngAgeLimit } = context.register.term.settings;
  return trait === 'young' && youngAgeLimit !== undefined
    ? words['trait.youngUnderInSentence'](String(youngAgeLimit))
    : words['trait.inSentence'](words[`trait.${trait}`]);
}
