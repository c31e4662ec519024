import type { TableName } from '../records.ts';
import { isTableName, TABLES, type Column, type Table } from '../tables.ts';
import { foldHeading, headingForms } from './headingForms.ts';

/** Running numbers, which say nothing. */
const IGNORED = new Set(['stt', 'tt', 'no', 'sothutu', 'thutu', 'sott', 'id', 'row']);

/** No heading is longer; a whole line under the wrong separator is. */
const LONGEST = 150;

/** An office's own headings: heading → English key, or → `table.key`. From `term.json`. */
export type HeadingAliases = ReadonlyMap<string, string>;

/** What the headings of one table may be. */
export interface HeadingNames {
  readonly table: Table;
  /** The column that a heading names, `'ignored'` for a running number, `undefined` for neither. */
  readonly find: (heading: string) => Column | 'ignored' | undefined;
}

/** Headings in both languages, the aliases of the table and those of the office. */
export function headingNames(table: Table, aliases: HeadingAliases): HeadingNames {
  const columns = new Map(contractColumns(table));
  for (const [heading, key] of aliases) {
    const column = columnOfAlias(table, key);
    if (column) columns.set(foldHeading(heading), column);
  }
  const found = new Map<string, Column | 'ignored' | undefined>();
  const find = (heading: string) => {
    if (heading.length > LONGEST) return undefined;
    // The same cells are looked up under several separators, and folding is slow.
    if (!found.has(heading)) found.set(heading, findHeading(columns, heading));
    return found.get(heading);
  };
  return { table, find };
}

const folded = new Map<TableName, ReadonlyMap<string, Column>>();

/** The contract's own headings, folded once: folding is slow, and every term asks for them. */
function contractColumns(table: Table): ReadonlyMap<string, Column> {
  const known = folded.get(table.name) ?? new Map(table.columns.flatMap(namesOf));
  folded.set(table.name, known);
  return known;
}

function namesOf(column: Column): [string, Column][] {
  return [column.key, column.heading, ...column.aliases].map((name) => [foldHeading(name), column]);
}

const contract = new Map<TableName, HeadingNames>();

/** The headings of a table without an office's own. */
export function contractNames(name: TableName): HeadingNames {
  const known = contract.get(name) ?? headingNames(TABLES[name], new Map());
  contract.set(name, known);
  return known;
}

const KNOWN = new Set(
  Object.values(TABLES).flatMap(({ columns }) =>
    columns.flatMap(({ key, heading, aliases }) => [key, heading, ...aliases].map(foldHeading)),
  ),
);

/** Whether a folded word is a heading of any table. */
export function isKnownHeading(word: string): boolean {
  return KNOWN.has(word);
}

function findHeading(
  columns: ReadonlyMap<string, Column>,
  heading: string,
): Column | 'ignored' | undefined {
  const forms = headingForms(heading);
  for (const form of forms) {
    const column = columns.get(form);
    if (column) return column;
  }
  return forms.some((form) => IGNORED.has(form)) ? 'ignored' : undefined;
}

function columnOfAlias(table: Table, key: string): Column | undefined {
  const [first = '', second] = key.split('.');
  if (second !== undefined && isTableName(first) && first !== table.name) return undefined;
  return table.columns.find((column) => column.key === (second ?? first));
}
