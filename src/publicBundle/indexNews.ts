/** What the index of the bundle says of mistakes that were corrected, and how to be told of the next. */
import { element, escape } from '../charts/svg.ts';
import { embedPage } from '../edition/figureAddresses.ts';
import { fileAddress } from '../edition/paths.ts';
import { formatDate, type Locale } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import type { IndexParts } from './indexPages.ts';
import type { PublicCorrection } from './publicCorrections.ts';

/** What was corrected in figures that everyone may read, newest first. */
export function correctionsSection(locale: Locale, parts: IndexParts): string {
  const words = messages(locale);
  const own = parts.corrections.filter(({ figure }) => figure.locale === locale);
  if (own.length === 0) return '';
  const items = own.map((one) => element('li', {}, ...correction(one, locale, parts)));
  return element(
    'section',
    { class: 'section' },
    tag('h2', words['public.corrections']),
    element('p', {}, escape(words['public.correctionsLead'])),
    element('ul', { class: 'plain' }, ...items),
  );
}

function correction(
  { correction: { date, reason, reasonEn }, figure }: PublicCorrection,
  locale: Locale,
  { has }: IndexParts,
): readonly string[] {
  const words = messages(locale);
  const subject = words[`subject.${figure.id}`];
  const about = escape(words['changes.correctionOf'](subject, formatDate(figure.asOf, locale)));
  const href = embedPage(figure, 'fixed');
  const said = words['changes.corrected']({
    date: formatDate(date, locale),
    reason: locale === 'en' ? (reasonEn ?? reason) : reason,
  });
  return [
    has(`${href}index.html`) ? element('a', { href }, about) : about,
    '<br>',
    element('span', { class: 'quiet' }, escape(said)),
  ];
}

/** The address of what followers subscribe to. */
export const followed = (locale: Locale, file: string): string =>
  fileAddress(locale, 'published', file);

/** How to be told; nothing where nothing is published. */
export function followSection(locale: Locale, { has }: IndexParts): string {
  const words = messages(locale);
  const links = [
    [followed(locale, 'feed.xml'), words['changes.feed']],
    [followed(locale, 'calendar.ics'), words['changes.calendar']],
  ] as const;
  const items = links
    .filter(([href]) => has(href))
    .map(([href, name]) => element('li', {}, element('a', { href }, escape(name))));
  if (items.length === 0) return '';
  const list = element('ul', { class: 'plain' }, ...items);
  return element('section', { class: 'section' }, tag('h2', words['public.follow']), list);
}

export const tag = (name: string, text: string): string => element(name, {}, escape(text));
