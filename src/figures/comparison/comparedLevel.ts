/** What two terms say of a level that is the same in both, and by how much they differ. */
import { formatRate, type Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type {
  ComparedLevel,
  ComparedRow,
  Side,
  TermComparison,
} from '../../statistics/comparison.ts';
import { levelName } from '../levels/levelStates.ts';
import { comparedCell, type ComparedCell } from './comparedCell.ts';
import { measureSentences, type TermNames } from './comparisonReasons.ts';

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

/** The rows of its table, and why some of them are not compared. */
export function comparedTexts(
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

/**
 * Its completion on one line: "Tổ chức cơ sở đảng: 88,9% → 100% (+11,1 điểm phần trăm)"; nothing where a term gives none.
 */
export function glanceOf(
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

/** As the later term calls it, where it has it. */
export function nameOf({ earlier, later }: ComparedLevel, locale: Locale): string {
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
