/**
 * The addresses of the figures' files: `<id>` keeps up to date, `<id>@<date>` is fixed, and a PNG may be of another
 * shape: `<id>@2x`, `<id>@card`. No id of a figure holds an `@`, and no shape is a date.
 */
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
  /** Code of a committee directly under the root; none for the whole term. */
  readonly committee?: string;
}

/** A file per figure, term and language that keeps up to date, and a fixed one for each reporting date. */
export function figurePaths() {
  return soundEdition().terms.flatMap((edition) =>
    locales.flatMap((locale) => FIGURE_IDS.flatMap((id) => datedPaths(edition, locale, id))),
  );
}

/** The same for PNG; what keeps up to date has two shapes more: double resolution, and the card for links. */
export function pngPaths() {
  return figurePaths().flatMap(({ params, props, isFixed }) => [
    { params, props: { ...props, image: 'png' } },
    ...(isFixed ? [] : ['2x', 'card']).map((image) => ({
      params: { ...params, id: `${params.id}@${image}` },
      props: { ...props, image },
    })),
  ]);
}

/** A file per figure, committee directly under the root, and language, as of the default date. */
export function committeePaths() {
  return soundEdition().terms.flatMap(({ register }) =>
    register.scopes.slice(1).flatMap(({ code }) =>
      locales.flatMap((locale) =>
        FIGURE_IDS.map((id) => {
          const { id: term, settings } = register.term;
          const place: FigurePlace = {
            id,
            term,
            locale,
            asOf: settings.defaultDate,
            committee: code,
          };
          return { params: { lang: langParam(locale), term, code, id }, props: { place } };
        }),
      ),
    ),
  );
}

/** The same for PNG, in Vietnamese only: pictures take most of a build, and committees are most of the pictures. */
export function committeePngPaths() {
  return committeePaths()
    .filter(({ props }) => props.place.locale === 'vi')
    .map(({ params, props }) => ({ params, props: { ...props, image: 'png' } }));
}

function datedPaths({ register }: TermEdition, locale: Locale, id: FigureId) {
  const { id: term, settings } = register.term;
  const path = (name: string, asOf: Temporal.PlainDate) => {
    const place: FigurePlace = { id, term, locale, asOf };
    const params = { lang: langParam(locale), term, id: name };
    return { params, props: { place }, isFixed: name !== id };
  };
  return [
    path(id, settings.defaultDate),
    ...settings.reportingDates.map((asOf) => path(`${id}@${asOf}`, asOf)),
  ];
}
