/** The search over everything, as the browser does it, without a browser: all files of the units are read. */
import type { TermEdition } from '../../src/edition/edition.ts';
import type { Locale } from '../../src/locale/format.ts';
import { bestFirst, entriesOf, hitsIn, queryOf, type Entry } from '../../src/search/match.ts';
import { searchIndexOf } from '../../src/search/searchIndexOf.ts';
import { unitFilesOf } from '../../src/search/unitFilesOf.ts';
import { readUnits, unitHits } from '../../src/search/unitMatch.ts';

export function searchOver(terms: readonly TermEdition[], locale: Locale) {
  const index = searchIndexOf(terms, locale);
  const entries = entriesOf(index.groups);
  const units = terms.flatMap((term, at) =>
    unitFilesOf(term).map((file) => readUnits(file, index.units[at]!)),
  );
  return (text: string): readonly Entry[] => {
    const query = queryOf(text);
    if (query === undefined) return [];
    const hits = [...hitsIn(entries, query), ...units.flatMap((file) => unitHits(file, query))];
    return bestFirst(hits).map(({ entry }) => entry());
  };
}
