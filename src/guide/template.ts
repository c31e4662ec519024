import type { TableName } from '../data/records.ts';
import { TABLES, type Column } from '../data/tables.ts';

/** Columns that a clerk gives in place of others; a file with both is refused. */
const IN_PLACE_OF_OTHERS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  congresses: ['date'],
};

/** The columns that the template of a table has, in the order of the contract. */
export function templateColumns(name: TableName): readonly Column[] {
  const left = IN_PLACE_OF_OTHERS[name] ?? [];
  return TABLES[name].columns.filter(({ key }) => !left.includes(key));
}

/** An empty table for Excel: UTF-8 with its mark, the Vietnamese headings with semicolons between, one CRLF. */
export function template(name: TableName): string {
  const headings = templateColumns(name).map(({ heading }) => heading);
  return `\uFEFF${headings.join(';')}\r\n`;
}

/** The tables that have a template: all of them, in the order of the contract. */
export const templateTables = Object.values(TABLES);
