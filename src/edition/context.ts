import type { FigureContext } from '../figures/figure.ts';
import type { Locale } from '../locale/format.ts';
import type { TermEdition } from './edition.ts';

/** What the figures of a term's pages are made from: the root, as of a date, by default the term's own. */
export function contextOf(
  { register }: TermEdition,
  locale: Locale,
  asOf: Temporal.PlainDate = register.term.settings.defaultDate,
): FigureContext {
  return { register, asOf, scope: register.root, locale };
}
