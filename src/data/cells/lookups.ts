import { fold } from '../text/fold.ts';
import { codeKey, likelyCode } from './code.ts';

/** Finds what a cell refers to, by one of its names. */
export interface Lookup {
  /** The key that the text stands for; `undefined` where it stands for none. */
  readonly find: (text: string) => string | undefined;
  /** The names that a message may offer. */
  readonly names: () => readonly string[];
}

/** What cells may refer to; filled as the tables are read, lowest in the pipeline first. */
export interface Lookups {
  readonly levels: Lookup;
  readonly categories: Lookup;
  readonly units: Lookup;
}

/** Takes any text for known: for a table that could not be read, so that its rows are not blamed. */
export const anything: Lookup = { find: (text) => text, names: () => [] };

/** One thing that can be referred to: its key first, then its names. */
export type Names = readonly [key: string, ...names: string[]];

/** Finds a key by the key itself or by a name, without regard to case, diacritics and spaces. */
export function lookupByName(all: readonly Names[]): Lookup {
  const keys = new Map<string, string>();
  for (const names of all) {
    for (const name of names) if (!keys.has(fold(name))) keys.set(fold(name), names[0]);
  }
  // A column repeats few texts many times, and folding is slow.
  const seen = new Map<string, string | undefined>();
  const find = (text: string) => {
    if (!seen.has(text)) seen.set(text, keys.get(fold(text)));
    return seen.get(text);
  };
  return { find, names: () => all.flat() };
}

/**
 * Finds an organisation's code as `organizations` spells it. `refused` are texts that stand in the
 * place of a code but are none: their row was told, so rows of other tables that use them pass.
 */
export function lookupByCode(codes: Iterable<string>, refused: Iterable<string>): Lookup {
  const known = new Map<string, string>();
  for (const code of codes) if (!known.has(codeKey(code))) known.set(codeKey(code), code);
  for (const text of refused) {
    for (const form of [text, likelyCode(text)]) {
      if (!known.has(codeKey(form))) known.set(codeKey(form), form);
    }
  }
  return {
    find: (text) => known.get(text) ?? known.get(codeKey(text)),
    names: () => [...known.values()],
  };
}
