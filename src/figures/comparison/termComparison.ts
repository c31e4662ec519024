/** Two terms side by side, in words: what a page shows of each level, and why it shows no more. */
import { formatCount, formatDate, type Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { COMPARED_MEASURES, comparedNumber } from '../../statistics/comparedNumber.ts';
import {
  comparisonOf,
  type ComparedLevel,
  type Side,
  type TermComparison,
} from '../../statistics/comparison.ts';
import type { Register } from '../../statistics/register.ts';
import { contradictionEntry, type ContradictionEntry } from '../reported/contradictionTexts.ts';
import { apartTexts, type ApartTexts } from './apartLevel.ts';
import { comparedTexts, glanceOf, type ComparedTexts } from './comparedLevel.ts';
import { levelSentence, rootSentence } from './comparisonReasons.ts';

export interface ComparisonTexts {
  /** Of the pair, for an anchor. */
  readonly id: string;
  readonly title: string;
  readonly state: string;
  /** The completion of each level that is compared, one line a level. */
  readonly glance: readonly string[];
  /** Why nothing can be compared; undefined where both terms are of one organisation. */
  readonly root: string | undefined;
  readonly terms: Readonly<Record<Side, TermTexts>>;
  /** Highest level first. */
  readonly compared: readonly ComparedTexts[];
  readonly apart: readonly ApartTexts[];
  /** Numbers above on which sources contradict each other. */
  readonly contradictions: readonly ContradictionEntry[];
}

export interface TermTexts {
  readonly id: string;
  /** "2020–2025": terms of one pair are never of the same years. */
  readonly name: string;
  readonly asOf: string;
  readonly isIllustrative: boolean;
}

export function comparisonTexts(
  earlier: Register,
  later: Register,
  locale: Locale,
): ComparisonTexts {
  const words = messages(locale);
  const comparison = comparisonOf(earlier, later);
  const terms = {
    earlier: termTexts(earlier, locale),
    later: termTexts(later, locale),
  };
  const names = { earlier: terms.earlier.name, later: terms.later.name };
  const levels = highestFirst(comparison.levels);
  const isApart = (level: ComparedLevel) =>
    levelSentence(level, comparison, names, locale) !== undefined;
  const compared = levels.filter((level) => !isApart(level));
  return {
    id: `${earlier.term.id}--${later.term.id}`,
    title: titleOf(comparison, locale),
    state: words['comparison.state']({
      comparable: compared.filter(({ rows }) => rows.some(({ reasons }) => reasons.length === 0))
        .length,
      all: formatCount(levels.length, locale),
    }),
    glance: compared.flatMap((level) => glanceOf(level, comparison, locale)),
    root: rootSentence(comparison, locale),
    terms,
    compared: compared.map((level) => comparedTexts(level, comparison, names, locale)),
    apart: levels.filter(isApart).map((level) => apartTexts(level, comparison, names, locale)),
    contradictions: [earlier, later].flatMap((register) => contradictionsOf(register, locale)),
  };
}

/** What only the earlier term has comes last. */
function highestFirst(levels: readonly ComparedLevel[]): readonly ComparedLevel[] {
  const high = levels.toReversed();
  return [...high.filter(({ later }) => later), ...high.filter(({ later }) => !later)];
}

function termTexts(register: Register, locale: Locale): TermTexts {
  const { id, settings } = register.term;
  return {
    id,
    name: settings.term,
    asOf: formatDate(settings.defaultDate, locale),
    isIllustrative: settings.illustrative.length > 0,
  };
}

function hasOneName({ earlier, later }: TermComparison): boolean {
  return earlier.term.settings.name === later.term.settings.name;
}

function fullName({ term: { settings } }: Register, locale: Locale): string {
  const { name, nameEn, term } = settings;
  const said = locale === 'en' ? (nameEn ?? name) : name;
  return messages(locale)['comparison.term']({ name: said, term });
}

function titleOf(comparison: TermComparison, locale: Locale): string {
  const { earlier, later } = comparison;
  return messages(locale)['comparison.pair']({
    earlier: fullName(earlier, locale),
    later: hasOneName(comparison) ? later.term.settings.term : fullName(later, locale),
  });
}

/** Of completion, which is all that levels apart show, and of what is compared. */
function contradictionsOf(register: Register, locale: Locale): readonly ContradictionEntry[] {
  return register.levels.flatMap((level) =>
    COMPARED_MEASURES.map((measure) => comparedNumber(measure, level, register))
      .filter((number) => number !== undefined && number.rivals.length > 0)
      .map((number) => contradictionEntry([number!.report!, ...number!.rivals], register, locale)),
  );
}
