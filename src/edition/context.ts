import type { FigureContext } from '../figures/figure.ts';
import type { Locale } from '../locale/format.ts';
import type { TermEdition } from './edition.ts';

/** What the figures of a term's own pages are made from: the root and the default date. */
export function contextOf({ register }: TermEdition, locale: Locale): FigureContext {
  return { register, asOf: register.term.settings.defaultDate, scope: register.root, locale };
}
