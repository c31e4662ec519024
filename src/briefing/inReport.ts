import { scopeInSentence } from '../figures/levels/levelStates.ts';
import type { FigureContext } from '../figures/figure.ts';
import { formatCount, formatDate } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';

/** A figure's sentence without its as-of date: a report says that once. */
export function inReport(sentence: string, context: FigureContext): string {
  const date = formatDate(context.asOf, context.locale);
  const scope = scopeInSentence(context);
  return messages(context.locale)['briefing.inReport']({ sentence, date, scope });
}

/** A count as a sentence takes it: nothing is said of none. */
export function positive(count: number, { locale }: FigureContext): string {
  return count === 0 ? '' : formatCount(count, locale);
}
