/** A reported number and the one computed beside it, as they are written. */
import type { Reported } from '../../data/records.ts';
import { formatCount, formatFraction, type Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { ReportedCheck } from '../../statistics/results.ts';
import type { ComparisonRow } from '../drawings/comparison.ts';
import { printedShare } from './printedShare.ts';

/** "452/452"; a count alone; a whole alone as "–/1.500", because it is no count; undefined where neither is known. */
export function counts(
  numerator: number | undefined,
  denominator: number | undefined,
  locale: Locale,
) {
  if (numerator !== undefined && denominator !== undefined)
    return formatFraction(numerator, denominator, locale);
  if (numerator !== undefined) return formatCount(numerator, locale);
  return denominator === undefined ? undefined : `–/${formatCount(denominator, locale)}`;
}

/** Counts with the printed rate, and the share that they stand for. */
export function reportedValue(row: Reported, locale: Locale): ComparisonRow['reported'] {
  const words = messages(locale);
  const { numerator, denominator, printed } = row;
  const text = counts(numerator, denominator, locale);
  const share = printed === undefined ? undefined : printedShare(printed);
  const rate = numerator !== undefined && denominator ? numerator / denominator : share;
  const rateText = printed === undefined ? '' : text === undefined ? printed : ` (${printed})`;
  const missing = text === undefined ? ` (${words['reported.withoutCounts']})` : '';
  return { text: `${text ?? ''}${rateText}${missing}`, ...(rate !== undefined && { rate }) };
}

/** In the shape of what was reported: a bare count is compared with a bare count. */
export function computedValue(
  row: Reported,
  { computed }: ReportedCheck,
  locale: Locale,
): ComparisonRow['computed'] {
  if (computed === null) return { text: messages(locale)['noData'] };
  const { numerator, denominator } = computed;
  if (row.numerator !== undefined && row.denominator === undefined && row.printed === undefined)
    return { text: formatCount(numerator, locale) };
  const text = formatFraction(numerator, denominator, locale);
  return denominator === 0 ? { text } : { text, rate: numerator / denominator };
}
