/** Where news leads: the office to its own pages, everyone else to those of the public bundle. */
import type { Term } from '../data/records.ts';
import type { FigureId } from '../figures/figure.ts';
import type { Locale } from '../locale/format.ts';
import { embedPage, figurePage, figureVersion } from './figureAddresses.ts';
import { address, pathAsOf } from './paths.ts';

/** Pages of the office's own site. */
export function insidePages(locale: Locale) {
  return {
    revision: (term: Term, asOf: Temporal.PlainDate) => address(locale, ...pathAsOf(term, asOf)),
    correction: (term: Term, id: FigureId, asOf: Temporal.PlainDate) =>
      figureVersion(placed(term, id, asOf, locale)),
    publication: (term: Term, id: FigureId) => figurePage(placed(term, id, undefined, locale)),
  };
}

/** Pages that the public bundle has too, at the address of the public host where one is known. */
export function publicPages(locale: Locale, publicUrl = '') {
  return {
    revision: () => `${publicUrl}${address(locale)}`,
    correction: (term: Term, id: FigureId, asOf: Temporal.PlainDate) =>
      `${publicUrl}${embedPage(placed(term, id, asOf, locale), 'fixed')}`,
    publication: (term: Term, id: FigureId) =>
      `${publicUrl}${embedPage(placed(term, id, undefined, locale), 'current')}`,
  };
}

function placed(term: Term, id: FigureId, asOf: Temporal.PlainDate | undefined, locale: Locale) {
  const { defaultDate } = term.settings;
  return { term: term.id, committee: undefined, locale, id, asOf: asOf ?? defaultDate };
}
