/**
 * The kinds of address that the site has. An address is of the first kind whose pattern it matches, in this order; the
 * patterns are read by nginx (PCRE), Caddy (RE2) and the tests alike. What matches none is not served.
 */

/** `<id>@<date>` and `<id>@<date>_v2`: what a release never changes again (`fixedName` of src/release/). */
const FIXED = '/figures/[a-z0-9-]+@[0-9]{4}-[0-9]{2}-[0-9]{2}(_[a-z0-9]+)*';

const patterns = {
  /** A figure alone, in a frame of another site. */
  embed: '/embed/[^/]+/(index\\.html)?$',
  page: '/(index\\.html)?$',
  /** Looks, typefaces and scripts with their hash in their name. */
  asset: '^/_astro/.+\\.(css|js|png|svg|woff2)$',
  /** What makes frames as high as their figures. */
  script: '^/embed(-frame)?\\.js$',
  fixedPicture: `${FIXED}\\.svg$`,
  fixedTable: `${FIXED}\\.csv$`,
  fixedFragment: `${FIXED}\\.html$`,
  fixedFile: `${FIXED}\\.(json|png)$`,
  picture: '\\.svg$',
  table: '\\.csv$',
  /** A figure as a piece of HTML, to be copied into a page. */
  fragment: '/figures/[^/]+\\.html$',
  file: '\\.(css|ics|json|png|xml)$',
} as const;

/** `missing` is the page for what is not there, and every other refusal. */
export type Kind = keyof typeof patterns | 'missing';

/** Kinds of what is there, with the pattern of their decoded paths. */
export const kinds = Object.entries(patterns) as readonly (readonly [
  Exclude<Kind, 'missing'>,
  string,
])[];

/** Hidden files, compressed twins (sent in place of the file, never by their own name) and the page for what is missing. */
export const HIDDEN = '(^|/)\\.|\\.(br|gz|zst)$|^/404\\.html$';

/** The kind of a decoded path that begins with `/`. */
export function kindOf(path: string): Kind {
  if (new RegExp(HIDDEN).test(path)) return 'missing';
  return kinds.find(([, pattern]) => new RegExp(pattern).test(path))?.[0] ?? 'missing';
}
