/**
 * An Atom feed (RFC 4287) as text. Written here because the libraries for it stamp the hour of the build; there are a
 * dozen elements, and the tests read them with a parser of its own.
 */
export interface Feed {
  /** A `tag:` URI, which needs no domain (RFC 4151). */
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** Addresses from the root of the site. */
  readonly self: string;
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly date: Temporal.PlainDate;
  readonly page: string;
  readonly category: { readonly term: string; readonly label: string };
}

/** The feed, brought up to date on the day of its newest entry; there must be one. */
export function atom(feed: Feed): string {
  const days = feed.entries.map(({ date }) => date).sort(Temporal.PlainDate.compare);
  const newest = days.at(-1);
  if (newest === undefined) throw new RangeError('A feed without an entry has no date.');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', midnight(newest)),
    `<author>${element('name', feed.author)}</author>`,
    link('self', 'application/atom+xml', feed.self),
    link('alternate', 'text/html', feed.page),
    ...feed.entries.map(entry),
    '</feed>\n',
  ].join('\n');
}

/** The year is the one from which the name is ours, as a `tag:` URI asks for. */
export function tag(...parts: readonly string[]): string {
  return `tag:tien-do-dai-hoi,2020:${parts.map((part) => part.split('/').map(encodeURIComponent).join('/')).join('/')}`;
}

function entry({ id, title, summary, date, page, category }: FeedEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', midnight(date)),
    link('alternate', 'text/html', page),
    `<category term="${escaped(category.term)}" label="${escaped(category.label)}"/>`,
    element('summary', summary),
    '</entry>',
  ].join('\n');
}

/** The beginning of a day in Vietnam, as RFC 3339 writes it. */
function midnight(date: Temporal.PlainDate): string {
  return date.toZonedDateTime('Asia/Ho_Chi_Minh').toString({ timeZoneName: 'never' });
}

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`;

/** Text as XML may hold it, in elements and attributes. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
