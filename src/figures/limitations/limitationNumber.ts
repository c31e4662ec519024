/** The main number of a limitation: how many congresses have it, of those held. */
import { formatCount, type Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { isShare } from '../../statistics/limitations.ts';
import type { LimitationCount } from '../../statistics/results.ts';
import type { LeadNumber } from '../figure.ts';
import { leadCount, leadShare } from '../leadNumber.ts';

/** `subject` is the category, or the words for several that are alike; units alone where they are no share. */
export function limitationNumber(
  count: Pick<LimitationCount, 'units' | 'held'>,
  subject: string,
  locale: Locale,
): LeadNumber | undefined {
  const { units, held } = count;
  if (!isShare(count)) return unitsNumber(units, subject, locale);
  return leadShare(units, held, messages(locale)['limitations.leadShare'](subject), locale);
}

/** The units alone. */
export function unitsNumber(units: number, subject: string, locale: Locale): LeadNumber {
  const count = formatCount(units, locale);
  return leadCount(units, messages(locale)['limitations.leadUnits']({ count, subject }), locale);
}
