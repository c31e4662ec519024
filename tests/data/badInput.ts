/** The catalogue of bad input: files with one fault each, their sound twins, and what is to be told of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { SMALL_TERM, withFiles, type Files } from './smallTerm.ts';

export const BAD_INPUT = fileURLToPath(new URL('../fixtures/bad-input/', import.meta.url));

/** One line of `catalogue.csv`. */
export interface BadInput {
  /** Family and case: the folder that holds `bad/` and `sound/`. */
  readonly case: string;
  readonly file: string;
  readonly line: string;
  readonly column: string;
  readonly cell: string;
  readonly severity: string;
  readonly code: string;
  /** What the Vietnamese advice must say. */
  readonly advice: string;
}

/** Every case, in the order of the file. */
export const CATALOGUE: readonly BadInput[] = Papa.parse<BadInput>(
  readFileSync(join(BAD_INPUT, 'catalogue.csv'), 'utf8'),
  { header: true, skipEmptyLines: true },
).data;

/** The sound term with the files of one case in place of its own, less those that `without.txt` names. */
export function filesOf(name: string, kind: 'bad' | 'sound'): Files {
  const folder = join(BAD_INPUT, name, kind);
  const changed = filesBelow(folder).map(
    (file) => [file, readFileSync(join(folder, file))] as const,
  );
  const { 'without.txt': without, ...own } = Object.fromEntries(changed);
  const gone = String(without ?? '')
    .split('\n')
    .filter(Boolean);
  return withFiles({ ...Object.fromEntries(gone.map((file) => [file, undefined])), ...own });
}

/** The folders that hold a case, as the file system has them. */
export function caseFolders(): readonly string[] {
  const families = foldersIn(BAD_INPUT).filter((name) => name !== 'sound');
  return families.flatMap((family) =>
    foldersIn(join(BAD_INPUT, family)).map((name) => `${family}/${name}`),
  );
}

/** The tables, and `term.json`, that a case spoils. */
export function spoiltBy(name: string): readonly string[] {
  const files = filesOf(name, 'bad');
  const known = Object.keys(SMALL_TERM) as (keyof typeof SMALL_TERM)[];
  return known.filter((file) => String(files[file]) !== SMALL_TERM[file]);
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}
