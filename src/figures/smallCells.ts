/**
 * Small cells: in figures about limitations and personnel that everyone may read, counts from 1 up to, but not
 * including, the term's `smallCell` are not told, nor anything that gives them back. Where a whole and its parts are
 * both of interest, either all parts are told or they are told together, so that no difference is left to take.
 */
import { formatCount, formatDate } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import type { FigureContext } from './figure.ts';

/** Whether a count would single somebody out. */
export function isSmall(count: number, context: FigureContext): boolean {
  return count > 0 && count < limitOf(context);
}

/** Whether the parts of a whole may be told: none of them is small. */
export function areTellable(parts: readonly number[], context: FigureContext): boolean {
  return !parts.some((part) => isSmall(part, context));
}

/** Whether there are enough congresses, or whatever else units are counted by, that no single one can be meant. */
export function areMany(count: number, context: FigureContext): boolean {
  return count >= limitOf(context);
}

/**
 * Whether parts that must not be told one by one may be told together: their sum leaves each of them whatever a small
 * count can be. Two of "under 5" that are 7 together are 3 and 4, and say nearly all; 5 may be 1 and 4 either way.
 */
export function isTellableTogether(count: number, parts: number, context: FigureContext): boolean {
  const most = limitOf(context) - 1;
  const others = parts - 1;
  return others > 0 && count >= others + most && count <= others * most + 1;
}

/** "dưới 5" */
export function underLimit(context: FigureContext): string {
  return messages(context.locale)['small.under'](writtenLimit(context));
}

/** The limit and the as-of date, as texts about it take them. */
export function limitAndDate(context: FigureContext) {
  return { limit: writtenLimit(context), date: formatDate(context.asOf, context.locale) };
}

/** What a figure says below its chart about counts that it keeps back; nothing where no count can be small. */
export function smallNotes(
  text: 'small.counts' | 'small.levels' | 'small.fewCongresses',
  context: FigureContext,
): readonly string[] {
  if (limitOf(context) <= 1) return [];
  return [messages(context.locale)[text](writtenLimit(context))];
}

/** "Under 2" would be 1: the least limit that hides anything is 3. */
function limitOf({ register }: FigureContext): number {
  const { smallCell } = register.term.settings;
  return smallCell === 2 ? 3 : smallCell;
}

/** The limit as texts take it. */
export function writtenLimit(context: FigureContext): string {
  return formatCount(limitOf(context), context.locale);
}
