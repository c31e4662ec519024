/** What must not stand in the bundle, cell by cell, as the classification of the columns has it. */
import { TABLES, TABLE_NAMES } from '../data/tables.ts';
import type { TableName, Term } from '../data/records.ts';
import { isSecret, ofCommittee, rowsOf } from './cells.ts';
import { SETTING_VISIBILITY } from './columns.ts';
import { wordsOf } from './words.ts';

/** A sequence of words that must not stand anywhere, and the cell that it is from. */
export interface Secret {
  readonly words: readonly string[];
  /** The whole cell. */
  readonly text: string;
  /** "organizations.name", "term.json aliases", "file". */
  readonly column: string;
  /** Where it stands in the exports: `bac-kan-2020-2025/organizations/ba-be.csv:12`. */
  readonly place: string;
  /** Terms whose figures about progress may say it: of their root or a committee directly under it. */
  readonly committeeIn: readonly string[];
}

/** `published`: ids of the figures of the term that are public at some date. */
export function secretsOf(term: Term, published: ReadonlySet<string>): readonly Secret[] {
  return [
    ...TABLE_NAMES.flatMap((table) => tableSecrets(term, table, published)),
    ...settingSecrets(term),
    ...fileSecrets(term),
  ];
}

function tableSecrets(
  term: Term,
  table: TableName,
  published: ReadonlySet<string>,
): readonly Secret[] {
  return rowsOf(term, table).flatMap((row) =>
    TABLES[table].columns.flatMap(({ key }) => {
      const text = row[key];
      if (typeof text !== 'string' || key === 'figure' || !isSecret(table, key, row, published))
        return [];
      const place = `${row.place.file}:${row.place.line}`;
      const cell = { text, column: `${table}.${key}`, place };
      const committeeIn = ofCommittee(term, table, key, row) ? [term.id] : [];
      return secrets({ ...cell, committeeIn });
    }),
  );
}

function settingSecrets({ id, settings }: Term): readonly Secret[] {
  return Object.entries(settings).flatMap(([key, value]) => {
    const visibility = (SETTING_VISIBILITY as Readonly<Record<string, string>>)[key];
    if (visibility !== 'internal') return [];
    const texts: readonly unknown[] = key === 'aliases' ? Object.keys(value) : [value].flat();
    const place = `${id}/term.json`;
    return texts.flatMap((text) =>
      secrets({ text: String(text), column: `term.json ${key}`, place, committeeIn: [] }),
    );
  });
}

/** Paths and names of the files that the term was read from. */
function fileSecrets({ id, files }: Term): readonly Secret[] {
  const paths = [`${id}/term.json`, ...files.map(({ file }) => file)];
  return paths.flatMap((path) =>
    [path, path.split('/').at(-1)!].flatMap((text) => pathSecrets(text, path)),
  );
}

/** A path, wherever it is named. */
export function pathSecrets(text: string, place: string): readonly Secret[] {
  return secrets({ text, column: 'file', place, committeeIn: [] });
}

/** A text of more words than this is found by any so many of them in a row: charts cut long texts. */
const WINDOW = 6;

/** Names and codes are looked for as a whole, other texts by their parts. */
function secrets(cell: Omit<Secret, 'words'>): readonly Secret[] {
  const words = wordsOf(cell.text);
  const isName = /\.(?:name|shortName|code|parent)$|^file$|root$/.test(cell.column);
  const count = isName ? 1 : Math.max(1, words.length - WINDOW + 1);
  return Array.from({ length: count }, (_, at) => ({
    ...cell,
    words: isName ? words : words.slice(at, at + WINDOW),
  }));
}

/** Each sequence of words once, with all the terms in which a committee is called so. */
export function distinct(all: readonly Secret[]): readonly Secret[] {
  const alike = Map.groupBy(all, ({ words }) => words.join(' '));
  alike.delete('');
  return [...alike.values()].map((some) => ({
    ...some[0]!,
    committeeIn: [...new Set(some.flatMap(({ committeeIn }) => committeeIn))],
  }));
}
