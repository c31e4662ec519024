/** Two terms side by side, in words: what a page shows of each level, and why it shows no more. */
import { formatDate, formatRate, formatCount, type Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { COMPARED_MEASURES, comparedNumber } from '../../statistics/comparedNumber.ts';
import {
  comparisonOf,
  isAllAppointed,
  type ComparedLevel,
  type ComparedRow,
  type Side,
  type TermComparison,
} from '../../statistics/comparison.ts';
import type { Level } from '../../statistics/levels.ts';
import type { Register } from '../../statistics/register.ts';
import { levelName } from '../levels/levelStates.ts';
import { contradictionEntry, type ContradictionEntry } from '../reported/contradictionTexts.ts';
import { cellLine, comparedCell, type ComparedCell } from './comparedCell.ts';
import {
  levelSentence,
  measureSentences,
  rootSentence,
  type TermNames,
} from './comparisonReasons.ts';

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

export interface ComparedTexts {
  readonly level: string;
  readonly rows: readonly {
    readonly label: string;
    readonly earlier: ComparedCell;
    readonly later: ComparedCell;
    /** The words for "not compared" where a reason stands against it; undefined where a number is missing. */
    readonly change: string | undefined;
  }[];
  readonly reasons: readonly string[];
}

export interface ApartTexts {
  readonly level: string;
  readonly reason: string;
  /** What each term says of it by itself. */
  readonly numbers: readonly string[];
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

function comparedTexts(
  level: ComparedLevel,
  comparison: TermComparison,
  names: TermNames,
  locale: Locale,
): ComparedTexts {
  const words = messages(locale);
  return {
    level: nameOf(level, locale),
    rows: level.rows
      .filter((row) => !repeatsCompletion(row, level))
      .map((row) => ({
        label: words[`comparison.measure.${row.measure}`],
        earlier: cellOf(row, 'earlier', comparison, locale),
        later: cellOf(row, 'later', comparison, locale),
        change: changeText(row, locale),
      })),
    reasons: measureSentences(level, names, comparison, locale),
  };
}

/** Where all that were held are completed, one of the two rows says it. */
function repeatsCompletion({ measure, ...held }: ComparedRow, { rows }: ComparedLevel): boolean {
  const completed = rows.find((row) => row.measure === 'completed');
  if (measure !== 'held' || completed === undefined) return false;
  return (['earlier', 'later'] as const).every(
    (side) =>
      held[side]?.count === completed[side]?.count && held[side]?.of === completed[side]?.of,
  );
}

/** "Tổ chức cơ sở đảng: 88,9% → 100% (+11,1 điểm phần trăm)"; nothing where a term gives no completion. */
function glanceOf(
  level: ComparedLevel,
  { earlier, later }: TermComparison,
  locale: Locale,
): readonly string[] {
  const row = level.rows.find(({ measure }) => measure === 'completed');
  if (row?.earlier?.rate === undefined || row.later?.rate === undefined) return [];
  // Two numbers on one line are compared, whatever stands beside them.
  if (row.reasons.length > 0) return [];
  return [
    messages(locale)['comparison.glance']({
      level: nameOf(level, locale),
      before: comparedCell('completed', row.earlier, earlier, locale).value,
      after: comparedCell('completed', row.later, later, locale).value,
      change: changeText(row, locale)!,
    }),
  ];
}

function nameOf({ earlier, later }: ComparedLevel, locale: Locale): string {
  return levelName((later ?? earlier)!, locale);
}

function cellOf(
  { measure, reasons, ...row }: ComparedRow,
  side: Side,
  comparison: TermComparison,
  locale: Locale,
): ComparedCell {
  const isAppointed = reasons.some(
    (reason) => reason.kind === 'appointed' && reason.sides.includes(side),
  );
  return isAppointed
    ? { value: messages(locale)['comparison.appointedCell'], rate: undefined, details: [] }
    : comparedCell(measure, row[side], comparison[side], locale);
}

/** In percentage points; a tiny change keeps as many decimals as show it. */
function changeText({ change, reasons }: ComparedRow, locale: Locale): string | undefined {
  const words = messages(locale);
  if (reasons.length > 0) return words['comparison.none'];
  if (change === undefined) return undefined;
  if (change === 0) return words['comparison.same'];
  const points = formatRate(Math.abs(change), locale).replace('%', '');
  return words[change > 0 ? 'comparison.more' : 'comparison.less'](points);
}

function apartTexts(
  level: ComparedLevel,
  comparison: TermComparison,
  names: TermNames,
  locale: Locale,
): ApartTexts {
  return {
    level: nameOf(level, locale),
    reason: levelSentence(level, comparison, names, locale)!,
    numbers: (['earlier', 'later'] as const).flatMap((side) => {
      const own = level[side];
      return own === undefined ? [] : [ownLine(own, comparison[side], locale)];
    }),
  };
}

/** What the term itself says of a level: how many completed, else held, and whether committees were appointed. */
function ownLine(level: Level, register: Register, locale: Locale): string {
  const words = messages(locale);
  const { term } = register.term.settings;
  const measure = comparedNumber('completed', level, register) === undefined ? 'held' : 'completed';
  const number = comparedNumber(measure, level, register);
  const value = number && cellLine(comparedCell(measure, number, register, locale));
  const said =
    value === undefined
      ? words['comparison.ownNothing'](term)
      : words['comparison.own']({ term, measure: words[`comparison.measure.${measure}`], value });
  return isAllAppointed(level, register) ? `${said} ${words['comparison.ownAppointed']}` : said;
}

/** Of completion, which is all that levels apart show, and of what is compared. */
function contradictionsOf(register: Register, locale: Locale): readonly ContradictionEntry[] {
  return register.levels.flatMap((level) =>
    COMPARED_MEASURES.map((measure) => comparedNumber(measure, level, register))
      .filter((number) => number !== undefined && number.rivals.length > 0)
      .map((number) => contradictionEntry([number!.report!, ...number!.rivals], register, locale)),
  );
}
