/**
 * The pages that the bundle has of its own: what is published, in both languages, and what is said where nothing is.
 * They are written here and not built with the site, which must not hold them: a pure function of the public figures.
 */
import { element, escape } from '../charts/svg.ts';
import { provenance } from '../downloads/caption.ts';
import { embedPage, figureFile } from '../edition/figureAddresses.ts';
import { address } from '../edition/paths.ts';
import { formatDate, locales, type Locale } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { metaPolicy } from '../serving/contentSecurityPolicy.ts';
import { correctionsSection, followed, followSection, tag } from './indexNews.ts';
import type { PublicCorrection } from './publicCorrections.ts';
import type { PublicFigure } from './publicFigures.ts';

/** Only the public bundle has a file of this name. */
export const INDEX_STYLE = 'public-index.css';

export interface IndexParts {
  readonly figures: readonly PublicFigure[];
  readonly corrections: readonly PublicCorrection[];
  /** Whether the bundle holds a file, by its address: "/…". */
  readonly has: (address: string) => boolean;
  /** What such a file says. */
  readonly read: (address: string) => string;
  /** Addresses of the stylesheets that the pages share. */
  readonly styles: readonly string[];
}

/** Path below the bundle → page. */
export function indexPages(parts: IndexParts): ReadonlyMap<string, string> {
  const indexes = locales.map((locale): [string, string] => [
    `${address(locale)}index.html`.slice(1),
    indexPage(locale, parts),
  ]);
  return new Map([...indexes, ['404.html', notFoundPage(parts)]]);
}

function indexPage(locale: Locale, parts: IndexParts): string {
  const words = messages(locale);
  const own = parts.figures.filter(({ figure }) => figure.locale === locale);
  const terms = [...Map.groupBy(own, ({ figure }) => figure.term).values()];
  const lead = own.length === 0 ? words['public.none'] : words['public.lead'];
  const content = [
    div('opening', div('opening-title', tag('h1', words['public.title']), p('lead', lead))),
    ...terms.map((some) => section(some, parts)),
    correctionsSection(locale, parts),
    followSection(locale, parts),
  ];
  return page(locale, words['public.title'], parts, content);
}

function notFoundPage(parts: IndexParts): string {
  const texts = locales.map((locale) => {
    const words = messages(locale);
    const home = element('a', { href: address(locale) }, escape(words['notFound.home']));
    const text = element('p', {}, `${escape(words['notFound.text'])} ${home}`);
    return element(
      'section',
      { class: 'section', lang: locale },
      tag('h2', words['notFound.title']),
      text,
    );
  });
  return page('vi', messages('vi')['notFound.title'], parts, texts);
}

function page(
  locale: Locale,
  title: string,
  { styles, has }: IndexParts,
  content: readonly string[],
): string {
  const words = messages(locale);
  const other: Locale = locale === 'vi' ? 'en' : 'vi';
  const feed = followed(locale, 'feed.xml');
  const toOther = { href: address(other), hreflang: other, lang: other };
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${metaPolicy('page')}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, escape(`${title} · ${words['site.name']}`)),
    ...styles.map((href) => `<link rel="stylesheet" href="${escape(href)}">`),
    '<link rel="icon" href="data:,">',
    `<link rel="alternate" hreflang="${other}" href="${address(other)}">`,
    ...(has(feed) ? [`<link rel="alternate" type="application/atom+xml" href="${feed}">`] : []),
  ];
  const brand = element('a', { class: 'brand', href: address(locale) }, escape(words['site.name']));
  const switcher = element('a', toOther, escape(words['site.otherLanguage']));
  const header = element('header', { class: 'masthead' }, div('nameplate wrap', brand, switcher));
  const main = element('main', { class: 'wrap', id: 'content' }, ...content);
  return `<!doctype html>\n<html lang="${locale}"><head>${head.join('')}</head><body>${header}${main}</body></html>\n`;
}

/** The figures of a term: each once, as of its newest public date, then where its other dates are. */
function section(figures: readonly PublicFigure[], parts: IndexParts): string {
  const { scopeName, illustrative } = figures[0]!.figure;
  const words = messages(figures[0]!.figure.locale);
  const mark = illustrative
    ? [element('p', {}, element('span', { class: 'mark' }, escape(words['site.illustrative'])))]
    : [];
  const cards = [...Map.groupBy(figures, ({ figure }) => figure.id).values()];
  const list = element('ul', { class: 'published' }, ...cards.map((some) => card(some, parts)));
  return element('section', { class: 'section' }, tag('h2', scopeName), ...mark, list);
}

function card(editions: readonly PublicFigure[], parts: IndexParts): string {
  // The current one comes first; where it waits for its day, the newest date that is public.
  const shown = editions.find(({ keeping }) => keeping === 'current') ?? editions.at(-1)!;
  const { figure } = shown;
  const alone = embedPage(figure, shown.keeping);
  const title = parts.has(`${alone}index.html`)
    ? element('a', { href: alone }, escape(figure.title))
    : escape(figure.title);
  return element(
    'li',
    {},
    element('h3', {}, title),
    image(shown, parts),
    element('p', {}, escape(figure.sentence)),
    p('quiet', provenance(figure)),
    fileLinks(shown, parts),
    dateLinks(editions, parts),
  );
}

/** The picture; its size keeps the page still while it comes. */
function image({ figure, keeping }: PublicFigure, { has, read }: IndexParts): string {
  const src = figureFile(figure, keeping, '.svg');
  if (!has(src)) return '';
  const [, width, height] = /<svg\b[^>]* width="(\d+)" height="(\d+)"/.exec(read(src)) ?? [];
  const size = width === undefined ? '' : ` width="${width}" height="${height}"`;
  return `<img src="${escape(src)}" alt="${escape(figure.description)}"${size} loading="lazy">`;
}

const FILES = [
  ['.svg', 'SVG'],
  ['.png', 'PNG'],
  ['.csv', 'CSV'],
  ['.json', 'JSON'],
] as const;

function fileLinks({ figure, keeping }: PublicFigure, { has }: IndexParts): string {
  const links = FILES.map(([ending, name]) => [figureFile(figure, keeping, ending), name] as const)
    .filter(([file]) => has(file))
    .map(([href, name]) => element('a', { href, download: '' }, name));
  return row(messages(figure.locale)['public.files'], links);
}

function dateLinks(editions: readonly PublicFigure[], { has }: IndexParts): string {
  const links = editions
    .filter(({ keeping }) => keeping === 'fixed')
    .flatMap(({ figure }) => {
      const page = embedPage(figure, 'fixed');
      const file = figureFile(figure, 'fixed', '.json');
      const href = has(`${page}index.html`) ? page : has(file) ? file : undefined;
      const date = formatDate(figure.asOf, figure.locale);
      return href === undefined ? [] : [element('a', { href }, escape(date))];
    });
  return row(messages(editions[0]!.figure.locale)['public.dates'], links);
}

function row(name: string, links: readonly string[]): string {
  if (links.length === 0) return '';
  return element('p', { class: 'row quiet' }, element('span', {}, escape(name)), ...links);
}

const p = (className: string, text: string): string =>
  element('p', { class: className }, escape(text));
const div = (className: string, ...children: string[]): string =>
  element('div', { class: className }, ...children);
