/** What is found, and what stands first. Runs in the browser, so it takes nothing but words with it. */
import { KINDS, type Group, type Kind, type Row } from './searchIndex.ts';
import { words } from './words.ts';

export interface Entry {
  readonly kind: Kind;
  readonly name: string;
  /** What is said beside the name, joined by dots; empty where nothing is. */
  readonly told: string;
  readonly address: string;
  /** What it is called, each by itself, as it is sought. */
  readonly called: readonly string[];
  /** All that it is found by. */
  readonly sought: string;
}

/** The entries of an index in its order. */
export function entriesOf(groups: readonly Group[]): readonly Entry[] {
  return groups.flatMap((group) => {
    const about = words(group.about);
    return group.rows.map((row) => entryOf(group, row, about));
  });
}

function entryOf({ kind, about, link, file }: Group, row: Row, aboutWords: string): Entry {
  const [name, key, note, line] = row;
  const place = file === undefined ? '' : `${file}:${line}`;
  const noteWords = note === '' ? '' : words(note);
  const called = [words(name), words(key)];
  return {
    kind,
    name,
    told: [note, about, place].filter((part) => part !== '').join(' · '),
    address: link.replace('*', () => encodeURIComponent(key)),
    // What is noted of an organisation is its short name.
    called: kind === 'committee' || kind === 'unit' ? [...called, noteWords] : called,
    sought: [...called, noteWords, aboutWords].join(''),
  };
}

/**
 * The entries in which every word of the query begins a word. First those called exactly so, then those whose name begins
 * so, then those that have all words in what they are called; among equals by kind, then as in the index. None for a
 * query without a letter or digit.
 */
export function found(entries: readonly Entry[], query: string): readonly Entry[] {
  const whole = words(query);
  const parts = whole.split(/(?= )/);
  if (whole === ' ') return [];
  const hasAll = (text: string) => parts.every((part) => text.includes(part));
  const rank = ({ called }: Entry): number => {
    if (called.includes(whole)) return 0;
    if (called.some((name) => name.startsWith(whole))) return 1;
    return hasAll(called.join('')) ? 2 : 3;
  };
  return entries
    .filter(({ sought }) => hasAll(sought))
    .map((entry) => ({ entry, rank: rank(entry) * KINDS.length + KINDS.indexOf(entry.kind) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}
