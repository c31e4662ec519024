/** The addresses of the figures' files: `<id>` keeps up to date, `<id>@<date>` is fixed. No id of a figure holds an `@`. */
import { FIGURE_IDS } from '../data/figureIds.ts';
import type { FigureId } from '../figures/figure.ts';
import { locales, type Locale } from '../locale/format.ts';
import { soundEdition } from './current.ts';
import type { TermEdition } from './edition.ts';
import { langParam } from './paths.ts';

/** Which figure a file shows. */
export interface FigurePlace {
  readonly id: FigureId;
  readonly term: string;
  readonly locale: Locale;
  readonly asOf: Temporal.PlainDate;
}

/** A file per figure, term and language that keeps up to date, and a fixed one for each reporting date. */
export function figurePaths() {
  return soundEdition().terms.flatMap((edition) =>
    locales.flatMap((locale) => FIGURE_IDS.flatMap((id) => datedPaths(edition, locale, id))),
  );
}

function datedPaths({ register }: TermEdition, locale: Locale, id: FigureId) {
  const { id: term, settings } = register.term;
  const path = (name: string, asOf: Temporal.PlainDate) => {
    const place: FigurePlace = { id, term, locale, asOf };
    const params = { lang: langParam(locale), term, id: name };
    return { params, props: { place } };
  };
  return [
    path(id, settings.defaultDate),
    ...settings.reportingDates.map((asOf) => path(`${id}@${asOf}`, asOf)),
  ];
}
