/** The main number of a figure, as families make it: a part of a whole, or a count that has none. */
import { formatCount, formatFraction, formatShare, type Locale } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import type { LeadNumber } from './figure.ts';

/** "452/452" and "tổ chức cơ sở đảng (100%)"; undefined of nothing. */
export function leadShare(
  count: number,
  of: number,
  what: string,
  locale: Locale,
): LeadNumber | undefined {
  const share = formatShare(count, of, locale);
  if (share === undefined) return undefined;
  return leadPart(count, of, messages(locale)['lead.withShare']({ what, share }), locale);
}

/** The same without its share, where neither title nor sentence states it. */
export function leadPart(count: number, of: number, what: string, locale: Locale): LeadNumber {
  return { number: formatFraction(count, of, locale), what };
}

/** "5" and "đại hội dự kiến trong 30 ngày". */
export function leadCount(count: number, what: string, locale: Locale): LeadNumber {
  return { number: formatCount(count, locale), what };
}
