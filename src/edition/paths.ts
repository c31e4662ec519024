/** The lists of addresses that the routes share: Vietnamese at the root, English under `/en/`. */
import { FIGURE_IDS } from '../data/figureIds.ts';
import type { Term } from '../data/records.ts';
import { isPublished } from '../feeds/news.ts';
import { locales, type Locale } from '../locale/format.ts';
import { committeePages } from '../statistics/committeePages.ts';
import { dayOf } from '../statistics/day.ts';
import type { Register } from '../statistics/register.ts';
import { exists } from '../statistics/state.ts';
import { unitPages } from '../statistics/unitPages.ts';
import { soundEdition } from './current.ts';

/** One page per language. */
export function localePaths() {
  return locales.map((locale) => ({ params: { lang: langParam(locale) }, props: { locale } }));
}

/** One page per language where something is published, else none. */
export function publishedPaths() {
  return soundEdition().terms.some(({ register }) => isPublished(register.term))
    ? localePaths()
    : [];
}

/** One page per term and language. */
export function termPaths() {
  return soundEdition().terms.flatMap(({ register }) =>
    locales.map((locale) => ({
      params: { lang: langParam(locale), term: register.term.id },
      props: { locale },
    })),
  );
}

/** One page per term, language and reporting date that is not the default one. */
export function earlierPaths() {
  return soundEdition().terms.flatMap(({ register }) => {
    const { id, settings } = register.term;
    const dates = settings.reportingDates.filter((date) => !date.equals(settings.defaultDate));
    return locales.flatMap((locale) =>
      dates.map((asOf) => ({
        params: { lang: langParam(locale), term: id, date: asOf.toString() },
        props: { locale, asOf },
      })),
    );
  });
}

/** One page per figure, term and language. */
export function figurePages() {
  return termPaths().flatMap(({ params, props }) =>
    FIGURE_IDS.map((id) => ({ params: { ...params, id }, props: { ...props, id } })),
  );
}

/** One page per committee above the grassroots level, of any time, and language. */
export function committeePagePaths() {
  return soundEdition().terms.flatMap(({ register }) =>
    [...committeePages(register)].flatMap((code) =>
      locales.map((locale) => ({
        params: { lang: langParam(locale), term: register.term.id, code },
        props: { locale },
      })),
    ),
  );
}

/** The pages of its units beside the first, from 2; none of a committee that does not exist on the default date. */
export function furtherUnitPages() {
  return soundEdition().terms.flatMap(({ register }) =>
    [...committeePages(register)].flatMap((code) =>
      furtherPages(code, register).flatMap((page) =>
        locales.map((locale) => ({
          params: { lang: langParam(locale), term: register.term.id, code, page: String(page) },
          props: { locale, page },
        })),
      ),
    ),
  );
}

function furtherPages(code: string, register: Register): readonly number[] {
  const { defaultDate } = register.term.settings;
  const committee = register.unit(code)!;
  if (!exists(committee, dayOf(defaultDate))) return [];
  const { length } = unitPages(register, committee.organization, defaultDate);
  return Array.from({ length: length - 1 }, (_, index) => index + 2);
}

/** Where a page stands as of a date: the default date has the plain address. */
export function pathAsOf(
  { id, settings }: Term,
  asOf: Temporal.PlainDate,
  ...parts: readonly string[]
): readonly string[] {
  return asOf.equals(settings.defaultDate)
    ? [id, ...parts]
    : [id, 'as-of', asOf.toString(), ...parts];
}

/** The first part of an address: none in Vietnamese. */
export function langParam(locale: Locale): string | undefined {
  return locale === 'vi' ? undefined : locale;
}

/** The address of a page in a language: `address('en', 'bac-kan-2020-2025', 'progress')`. */
export function address(locale: Locale, ...parts: readonly string[]): string {
  const path = [...(locale === 'vi' ? [] : [locale]), ...parts].join('/');
  return path === '' ? '/' : `/${path}/`;
}

/** The address of a file in a language: `fileAddress('en', 'feed.xml')`. */
export function fileAddress(locale: Locale, ...parts: readonly string[]): string {
  return `/${[...(locale === 'vi' ? [] : [locale]), ...parts].join('/')}`;
}
