/**
 * The twin of a term: the same tree, days and numbers, with a mark in place of every cell that is not public. A figure
 * that everyone may read must come out of the twin as it comes out of the term; where it does not, the mark in it says
 * which column came through.
 */
import { TABLES, TABLE_NAMES } from '../data/tables.ts';
import type { TableName, Term } from '../data/records.ts';
import { COLUMN_VISIBILITY } from './columns.ts';
import { isSecret, ofCommittee, rowsOf, type Row } from './cells.ts';

/** A mark such as `⟦organizations.name 12⟧`. */
export const MARK = /⟦([\w.]+) \d+⟧/g;

export interface TwinOptions {
  /** Ids of the figures that are public at some date. */
  readonly published: ReadonlySet<string>;
  /** Whether the names of the root and the committees directly under it stay. */
  readonly keepsCommittees: boolean;
}

/** Codes are marked alike wherever they stand, so that the twin holds together. */
export function twinOf(term: Term, options: TwinOptions): Term {
  const codes = new Map(
    term.organizations.map(({ code }, at) => [code, mark('organizations.code', at)]),
  );
  const tables = TABLE_NAMES.filter((table) => term[table] !== undefined).map((table) => [
    table,
    rowsOf(term, table).map((row, at) => twinRow(term, table, row, at, codes, options)),
  ]);
  const settings = { ...term.settings, root: codes.get(term.settings.root) ?? '', notes: [] };
  return { ...term, ...Object.fromEntries(tables), settings };
}

function twinRow(
  term: Term,
  table: TableName,
  row: Row,
  at: number,
  codes: ReadonlyMap<string, string>,
  { published, keepsCommittees }: TwinOptions,
): Row {
  const cells = TABLES[table].columns.flatMap(({ key }) => {
    const text = row[key];
    if (typeof text !== 'string' || key === 'figure') return [];
    if (key === 'code' || key === 'parent') {
      const isCode = COLUMN_VISIBILITY[table][key] === 'internal';
      return isCode ? [[key, codes.get(text) ?? mark(`${table}.${key}`, at)]] : [];
    }
    if (!isSecret(table, key, row, published)) return [];
    if (keepsCommittees && ofCommittee(term, table, key, row)) return [];
    return [[key, mark(`${table}.${key}`, at)]];
  });
  return { ...row, ...Object.fromEntries(cells) };
}

function mark(column: string, at: number): string {
  return `⟦${column} ${at}⟧`;
}
