/** Why two terms, a level or a number are not compared: one sentence each. */
import { formatDate, type Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type {
  ComparedLevel,
  ComparedRow,
  MeasureReason,
  Side,
  TermComparison,
} from '../../statistics/comparison.ts';
import type { Level } from '../../statistics/levels.ts';
import type { Register } from '../../statistics/register.ts';
import { deadlineText, levelName } from '../levels/levelStates.ts';
import { targetOf } from './comparedCell.ts';

/** How sentences call the two terms: by their years, and by their name too where the names differ. */
export type TermNames = Readonly<Record<Side, string>>;

/** Undefined where both terms are of one organisation. */
export function rootSentence(
  { root, earlier, later }: TermComparison,
  locale: Locale,
): string | undefined {
  const words = messages(locale);
  if (root === undefined) return undefined;
  if (root.kind === 'founded')
    return words['comparison.root.founded']({
      name: rootName(later, locale),
      date: formatDate(root.on, locale),
    });
  return words['comparison.root.otherRoot']({
    earlier: rootName(earlier, locale),
    later: rootName(later, locale),
    codes: `${earlier.root.code}; ${later.root.code}`,
  });
}

function rootName({ root, term }: Register, locale: Locale): string {
  return locale === 'en' ? (term.settings.nameEn ?? root.name) : root.name;
}

/** Undefined where the level is one in both terms, and the terms are of one organisation. */
export function levelSentence(
  { reason }: ComparedLevel,
  { root }: TermComparison,
  names: TermNames,
  locale: Locale,
): string | undefined {
  const words = messages(locale);
  if (reason === undefined)
    return root === undefined ? undefined : words['comparison.level.ofOtherRoot'];
  switch (reason.kind) {
    case 'abolished':
      return words['comparison.level.abolished'](names);
    case 'new':
      return words['comparison.level.new'](names);
    case 'otherPlace':
      return words['comparison.level.otherPlace']({
        ...names,
        earlierAbove: chain(reason.earlier, locale),
        laterAbove: chain(reason.later, locale),
      });
    default:
      return words[`comparison.level.${reason.kind}`](reason);
  }
}

/** The levels above one, the nearest first: "Cấp huyện › Đảng bộ tỉnh". */
function chain(levels: readonly Level[], locale: Locale): string {
  if (levels.length === 0) return messages(locale)['comparison.level.top'];
  return levels.map((level) => levelName(level, locale)).join(' › ');
}

/** One sentence per reason, with all measures that it is true of. */
export function measureSentences(
  { earlier, later, rows }: ComparedLevel,
  names: TermNames,
  comparison: TermComparison,
  locale: Locale,
): readonly string[] {
  const words = messages(locale);
  const given = rows.flatMap((row) =>
    row.reasons.map((reason) => ({ reason, label: words[`comparison.measure.${row.measure}`] })),
  );
  const groups = Map.groupBy(given, ({ reason }) => JSON.stringify(reason));
  const sentences = [...groups.values()].map((group) =>
    measureSentence(group[0]!.reason, labelsOf(group), { earlier, later }, names, locale),
  );
  return [...sentences, ...targetSentences(rows, comparison, locale)];
}

function measureSentence(
  reason: MeasureReason,
  measures: string,
  levels: Readonly<Record<Side, Level | undefined>>,
  names: TermNames,
  locale: Locale,
): string {
  const words = messages(locale);
  switch (reason.kind) {
    case 'deadlineRule':
      return words['comparison.reason.deadlineRule']({
        measures,
        earlier: deadlineText(levels.earlier!.window!, locale),
        later: deadlineText(levels.later!.window!, locale),
      });
    case 'ageLimit': {
      const { earlier, later } = reason;
      return words['comparison.reason.ageLimit']({
        measures,
        earlier: ageText(earlier, locale),
        later: ageText(later, locale),
      });
    }
    default: {
      const terms =
        reason.sides.length === 2 ? words['comparison.both'](names) : names[reason.sides[0]!];
      return words[`comparison.reason.${reason.kind}`]({ measures, terms });
    }
  }
}

function ageText(limit: number | undefined, locale: Locale): string {
  const words = messages(locale);
  return limit === undefined
    ? words['comparison.reason.ageUnknown']
    : words['comparison.ageLimit'](String(limit));
}

/** Other targets are no hindrance to comparing shares; a reader must know that each has its own. */
function targetSentences(
  rows: readonly ComparedRow[],
  { earlier, later }: TermComparison,
  locale: Locale,
): readonly string[] {
  const words = messages(locale);
  const differing = rows.filter(({ measure }) => {
    const [before, after] = [earlier, later].map(({ term }) =>
      targetOf(measure, term.settings.targets),
    );
    return before !== after;
  });
  if (differing.length === 0) return [];
  const labels = differing.map(({ measure }) => ({
    label: words[`comparison.measure.${measure}`],
  }));
  return [words['comparison.reason.otherTargets'](labelsOf(labels))];
}

function labelsOf(rows: readonly { readonly label: string }[]): string {
  return rows.map(({ label }) => label).join(', ');
}
