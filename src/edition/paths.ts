/** The lists of addresses that the routes share: Vietnamese at the root, English under `/en/`. */
import { locales, type Locale } from '../locale/format.ts';
import { soundEdition } from './current.ts';

/** One page per language. */
export function localePaths() {
  return locales.map((locale) => ({ params: { lang: langParam(locale) }, props: { locale } }));
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

function langParam(locale: Locale): string | undefined {
  return locale === 'vi' ? undefined : locale;
}

/** The address of a page in a language: `address('en', 'bac-kan-2020-2025', 'progress')`. */
export function address(locale: Locale, ...parts: readonly string[]): string {
  const path = [...(locale === 'vi' ? [] : [locale]), ...parts].join('/');
  return path === '' ? '/' : `/${path}/`;
}
