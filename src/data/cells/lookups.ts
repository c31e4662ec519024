import type { Units } from '../checks/units.ts';
import { fold } from '../text/fold.ts';
import { suggester } from '../text/nearest.ts';
import { codeKey, readCode } from './code.ts';

/** Finds what a cell refers to, by one of its names. */
export interface Lookup {
  /** The key that the text stands for; `undefined` where it stands for none. */
  readonly find: (text: string) => string | undefined;
  /** All keys and names, where they are few enough for a message to list them. */
  readonly names: readonly string[];
  /** The name that the text was probably meant to be. */
  readonly suggest: (text: string) => string | undefined;
  /** The key of what is called so, where only keys are accepted. */
  readonly keyOfName?: (text: string) => string | undefined;
  /** Whether the text is a name that several have, and no key. */
  readonly isAmbiguous?: (text: string) => boolean;
}

/** What cells may refer to; filled as the tables are read, lowest in the pipeline first. */
export interface Lookups {
  readonly levels: Lookup;
  readonly categories: Lookup;
  readonly units: Lookup;
}

/** Takes any text for known: for a table that could not be read, so that its rows are not blamed. */
export const anything: Lookup = {
  find: (text) => text,
  names: [],
  suggest: () => undefined,
};

/** One thing that can be referred to: its key first, then its names. */
export type Names = readonly [key: string, ...names: string[]];

/** Finds a key by the key itself or by a name, without regard to case, diacritics and spaces. */
export function lookupByName(all: readonly Names[]): Lookup {
  const keys = new Map<string, string>();
  const shared = new Set<string>();
  for (const names of all) {
    for (const name of names.map(fold)) {
      const owner = keys.get(name);
      if (owner !== undefined && fold(owner) !== fold(names[0])) shared.add(name);
      else if (name !== '' && owner === undefined) keys.set(name, names[0]);
    }
  }
  const exact = new Map(all.map(([key]) => [codeKey(key), key]));
  // A column repeats few texts many times, and folding is slow.
  const seen = new Map<string, string | undefined>();
  const find = (text: string) => {
    if (!seen.has(text)) seen.set(text, exact.get(codeKey(text)) ?? keys.get(fold(text)));
    return seen.get(text);
  };
  const names = [...new Set(all.flat())].filter((name) => name !== '');
  const isAmbiguous = (text: string) =>
    shared.size > 0 && shared.has(fold(text)) && !exact.has(codeKey(text));
  return { find, names, suggest: suggester(names), isAmbiguous };
}

/**
 * Finds an organisation's code as `organizations` spells it. A text that was refused there as a code was
 * told there, so rows of other tables that use it pass.
 */
export function lookupByCode(units: Units): Lookup {
  const { find, refused, mayBeLost, suggest } = units;
  return {
    find: (text) =>
      find(text)?.entry.record.code ??
      (refused.has(codeKey(text)) || isLost(text, mayBeLost) ? text : undefined),
    names: [],
    suggest,
    keyOfName: codesByName(units),
  };
}

/** Only what can be a code can be a code that was lost. */
function isLost(text: string, mayBeLost: (code: string) => boolean): boolean {
  return readCode(text) !== undefined && mayBeLost(text);
}

/** The codes by name, found when a faulty cell first asks; not those of names that several have. */
function codesByName({ all }: Units): (text: string) => string | undefined {
  let codes: Map<string, string | undefined> | undefined;
  return (text) => {
    codes ??= new Map(uniqueNames(all.map(({ entry }) => entry.record)));
    return codes.get(fold(text));
  };
}

function uniqueNames(
  organizations: readonly { code: string; name: string; shortName?: string }[],
): [string, string | undefined][] {
  const named = organizations.flatMap(({ code, name, shortName }) =>
    [...new Set([name, shortName].map((text) => fold(text ?? '')))].map((text) => ({ text, code })),
  );
  return [...Map.groupBy(named, ({ text }) => text)].map(([text, [first, second]]) => [
    text,
    second || text === '' ? undefined : first?.code,
  ]);
}
