/** What is found, and what stands first. Runs in the browser, so it takes nothing but words with it. */
import { KINDS, type Group, type Kind, type Row } from './searchIndex.ts';
import { words } from './words.ts';

export interface Entry {
  readonly kind: Kind;
  readonly name: string;
  /** What is said beside the name, joined by dots; empty where nothing is. */
  readonly told: string;
  readonly address: string;
}

/** An entry with what it is found by. */
export interface Sought extends Entry {
  /** What it is called, each by itself, as it is sought. */
  readonly called: readonly string[];
  /** What else it is found by. */
  readonly about: readonly string[];
}

/** What is found, and how well: 0 is best. Of thousands few are shown, so that an entry is made when it is asked for. */
export interface Hit {
  readonly kind: Kind;
  readonly rank: Rank;
  readonly entry: () => Entry;
}

/** Called exactly so; its name begins so; all words are in what it is called; they are in what else is said of it too. */
export type Rank = 0 | 1 | 2 | 3;

/** The words of a query; undefined where it has no letter or digit. */
export interface Query {
  readonly whole: string;
  /** " ba", " be": a word is found by how it begins. */
  readonly parts: readonly string[];
}

export function queryOf(text: string): Query | undefined {
  const whole = words(text);
  return whole === ' ' ? undefined : { whole, parts: whole.split(/(?= )/) };
}

/** The entries of an index in its order. */
export function entriesOf(groups: readonly Group[]): readonly Sought[] {
  return groups.flatMap((group) => {
    const about = words(group.about);
    return group.rows.map((row) => entryOf(group, row, about));
  });
}

function entryOf({ kind, about, link, file }: Group, row: Row, aboutWords: string): Sought {
  const [name, key, note, line] = row;
  const called = [words(name), words(key)];
  const noted = note === '' ? [] : [words(note)];
  // What is noted of an organisation is its short name.
  const isCalled = kind === 'committee';
  return {
    kind,
    name,
    told: joined(note, about, file === undefined ? '' : `${file}:${line}`),
    address: link.replace('*', () => encodeURIComponent(key)),
    called: isCalled ? [...called, ...noted] : called,
    about: isCalled ? [aboutWords] : [...noted, aboutWords],
  };
}

/** What is said, without what is empty. */
export function joined(...said: readonly string[]): string {
  return said.filter((part) => part !== '').join(' · ');
}

/** The entries in which every word of the query begins a word. */
export function hitsIn(entries: readonly Sought[], query: Query): readonly Hit[] {
  return entries.flatMap((entry) => {
    const rank = rankOf(entry.called, entry.about, query);
    return rank === undefined ? [] : [{ kind: entry.kind, rank, entry: () => entry }];
  });
}

/** Undefined where a word of the query is nowhere. */
export function rankOf(
  called: readonly string[],
  about: readonly string[],
  { whole, parts }: Query,
): Rank | undefined {
  const isIn = (texts: readonly string[]) => (part: string) =>
    texts.some((text) => text.includes(part));
  if (parts.every(isIn(called))) {
    if (called.includes(whole)) return 0;
    return called.some((name) => name.startsWith(whole)) ? 1 : 2;
  }
  return parts.every((part) => isIn(called)(part) || isIn(about)(part)) ? 3 : undefined;
}

/** The best first; among equals by kind, then as they came. */
export function bestFirst(hits: readonly Hit[]): readonly Hit[] {
  const order = ({ kind, rank }: Hit) => rank * KINDS.length + KINDS.indexOf(kind);
  return hits.toSorted((a, b) => order(a) - order(b));
}
