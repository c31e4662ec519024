/** The units that are found in one of their files. Runs in the browser. */
import { joined, rankOf, type Entry, type Hit, type Query } from './match.ts';
import type { TermUnits, UnitFile, UnitGroup, UnitRow, UnitsOfPage } from './unitFiles.ts';
import { words } from './words.ts';

/** A file with its words as they are sought, so that they are made once and not at every letter that is typed. */
export interface ReadUnits {
  readonly file: UnitFile;
  readonly term: TermUnits;
  /** Of the texts. */
  readonly words: readonly string[];
  /** Of the codes, in the order of the rows. */
  readonly codes: readonly string[];
}

export function readUnits(file: UnitFile, term: TermUnits): ReadUnits {
  const codes = file.pages.flatMap(({ groups }) =>
    groups.flatMap(([, , , begun, rows]) => rows.map(([, code]) => words(begun + code))),
  );
  return { file, term, words: file.texts.map(words), codes };
}

/** In the order of the file. */
export function unitHits(units: ReadUnits, query: Query): readonly Hit[] {
  const { file, term, words: said, codes } = units;
  const levels = term.levels.map(words);
  const ofTerm = words(term.term);
  const hits: Hit[] = [];
  let place = 0;
  for (const page of file.pages)
    for (const group of page.groups) {
      const [level, above, , , rows] = group;
      const about = [levels[level]!, said[above]!, said[page.committee]!, ofTerm];
      for (const row of rows) {
        const [name, , , shortName] = row;
        const called = [said[name]!, codes[place++]!];
        if (shortName !== undefined) called.push(said[shortName]!);
        const rank = rankOf(called, about, query);
        if (rank !== undefined)
          hits.push({ kind: 'unit', rank, entry: () => entryOf(row, group, page, units) });
      }
    }
  return hits;
}

/** The row of the unit, on the page where it stands. */
function entryOf(
  [name, end, line, shortName]: UnitRow,
  [level, above, file, begun]: UnitGroup,
  { at, committee }: UnitsOfPage,
  { file: { texts }, term }: ReadUnits,
): Entry {
  return {
    kind: 'unit',
    name: texts[name]!,
    told: joined(
      shortName === undefined ? '' : texts[shortName]!,
      term.levels[level]!,
      texts[above]!,
      above === committee ? '' : texts[committee]!,
      term.term,
      `${texts[file]}:${line}`,
    ),
    address: `${term.link}${at}#unit-${begun}${end}`,
  };
}
