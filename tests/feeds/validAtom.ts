/** Reads an Atom feed with a parser that has nothing to do with its writer, and checks it against RFC 4287. */
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { expect } from 'vitest';

const children = (parent: XmlElement) =>
  parent.children.filter((child) => child instanceof XmlElement);
const named = (parent: XmlElement, name: string) =>
  children(parent).filter((child) => child.name === name);

/** The text of an element that must stand exactly once. */
function only(parent: XmlElement, name: string): string {
  expect(named(parent, name), `${parent.name} > ${name}`).toHaveLength(1);
  return named(parent, name)[0]!.text;
}

/** RFC 3339 with seconds and an offset, as the standard asks for. */
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;
/** A tag: URI (RFC 4151): an authority, a date, and a name of the letters of a URI. */
const tagUri = /^tag:[a-z0-9.-]+,\d{4}(-\d\d){0,2}:([\w.~!$&'()*+,;=:@/?-]|%[0-9A-F]{2})+$/;

/** What a feed and an entry must both have: one id, one title, one date, and links that say what they are. */
function checkCommon(element: XmlElement, known: readonly string[]): void {
  expect(only(element, 'id')).toMatch(tagUri);
  expect(only(element, 'title')).not.toBe('');
  expect(only(element, 'updated')).toMatch(dateTime);
  expect(children(element).filter(({ name }) => !known.includes(name))).toEqual([]);
  for (const { attributes } of named(element, 'link')) {
    expect(attributes['href']).toMatch(/^\/[\w./@%-]*(?:#[\w-]+)?$/);
    expect(['self', 'alternate']).toContain(attributes['rel']);
  }
  const alternates = named(element, 'link').filter(
    ({ attributes }) => attributes['rel'] === 'alternate',
  );
  expect(alternates).toHaveLength(1);
}

export interface ReadEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly summary: string;
  readonly category: string | undefined;
  readonly href: string | undefined;
}

/** The feed's date and entries, after everything that the standard demands of them has been checked. */
export function readAtom(text: string): { updated: string; entries: readonly ReadEntry[] } {
  const feed = parseXml(text).root!;
  expect([feed.name, feed.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  expect(feed.attributes['xml:lang']).toMatch(/^(vi|en)$/);
  checkCommon(feed, ['id', 'title', 'subtitle', 'updated', 'author', 'link', 'entry']);
  // An author for all entries, since they have none of their own.
  expect(only(named(feed, 'author')[0]!, 'name')).not.toBe('');
  const self = named(feed, 'link').filter(({ attributes }) => attributes['rel'] === 'self');
  expect(self.map(({ attributes }) => attributes['type'])).toEqual(['application/atom+xml']);
  const entries = named(feed, 'entry').map(readEntry);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  return { updated: only(feed, 'updated'), entries };
}

function readEntry(entry: XmlElement): ReadEntry {
  checkCommon(entry, ['id', 'title', 'updated', 'link', 'category', 'summary']);
  const [link] = named(entry, 'link');
  const [category] = named(entry, 'category');
  expect(category?.attributes['term']).toBeTruthy();
  return {
    id: only(entry, 'id'),
    title: only(entry, 'title'),
    updated: only(entry, 'updated'),
    summary: only(entry, 'summary'),
    category: category?.attributes['term'],
    href: link?.attributes['href'],
  };
}
