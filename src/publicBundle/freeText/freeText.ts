/**
 * What somebody typed and everyone will read: the cells of free text that stand in the bundle. No proof can tell what
 * they mean, so they are listed for a person to read, and what looks wrong in them is said.
 */
import type { TableName, Term } from '../../data/records.ts';
import { TABLES, TABLE_NAMES } from '../../data/tables.ts';
import { isPublic, ofCommittee, rowsOf, type Row } from '../cells.ts';
import { decodedFile } from '../decoded/decodedFile.ts';
import { publishedIds } from '../publicFigures.ts';
import type { PublicTerm } from '../scan.ts';
import { Phrases, wordsOf } from '../words.ts';

export interface FreeText {
  readonly text: string;
  /** "milestones.title", "term.json owner" */
  readonly column: string;
  /** The file where it stands first: `bac-kan-2020-2025/milestones.csv`. */
  readonly file: string;
  /** Of that file; undefined for a setting. */
  readonly line?: number;
  readonly term: Term;
}

/** The cells of free text whose words stand in the files of a bundle; each text of a column once, in the order of the tables. */
export function freeTextIn(
  files: ReadonlyMap<string, Uint8Array>,
  terms: readonly PublicTerm[],
): readonly FreeText[] {
  const all = terms.flatMap(writtenIn);
  const phrases = new Phrases<FreeText>();
  for (const one of all) phrases.add(wordsOf(one.text), one);
  const told = [...files].filter(([path]) => WHOLE.test(path));
  const found = new Set(
    told.flatMap(([path, bytes]) =>
      decodedFile(path, bytes).texts.flatMap((text) => [...phrases.in(text)]),
    ),
  );
  return all.filter((one) => found.has(one));
}

/** Files that have every word of a figure, or are of the bundle itself: pictures and tables say no more. */
const WHOLE = /\.(?:json|html|xml|ics)$/;

function writtenIn({ register: { term }, figures }: PublicTerm): readonly FreeText[] {
  const published = publishedIds(figures);
  const cells = TABLE_NAMES.flatMap((table) =>
    rowsOf(term, table).flatMap((row) => cellsOf(term, table, row, published)),
  );
  const settings = SETTINGS.flatMap((key): readonly FreeText[] => {
    const text = term.settings[key];
    const column = `term.json ${key}`;
    return text === undefined ? [] : [{ text, column, file: `${term.id}/term.json`, term }];
  });
  const alike = Map.groupBy([...cells, ...settings], ({ column, text }) => `${column} ${text}`);
  return [...alike.values()].map(([first]) => first!);
}

const SETTINGS = ['name', 'nameEn', 'owner'] as const;

function cellsOf(
  term: Term,
  table: TableName,
  row: Row,
  published: ReadonlySet<string>,
): readonly FreeText[] {
  return TABLES[table].columns.flatMap(({ key, type }) => {
    const text = row[key];
    if (typeof text !== 'string' || !TYPED.has(type) || key === 'figure') return [];
    const mayStand = isPublic(table, key, row, published) || ofCommittee(term, table, key, row);
    const { file, line } = row.place;
    return mayStand ? [{ text, column: `${table}.${key}`, file, line, term }] : [];
  });
}

/** Columns that take whatever is typed. */
const TYPED: ReadonlySet<string> = new Set(['text', 'name', 'url']);
