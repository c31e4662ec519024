/** Records back to the exports that say the same, in the headings of the contract. */
import Papa from 'papaparse';
import type { TableName, Term } from '../../src/data/records.ts';
import { TABLE_NAMES, TABLES, type Column } from '../../src/data/tables.ts';

type Cell = string | number | boolean | Temporal.PlainDate | { column: number; row: number };

/** Every table of a term as a CSV file under its name, and its `term.json`; reading them gives the term again. */
export function writtenTerm(term: Term): Readonly<Record<string, string>> {
  const tables = TABLE_NAMES.flatMap((name) => {
    const records = term[name] as readonly object[] | undefined;
    return records ? [[`${name}.csv`, tableText(name, records)] as const] : [];
  });
  return { 'term.json': settingsText(term.settings), ...Object.fromEntries(tables) };
}

/** The columns that are written: one date of a congress stands for two others and is never needed. */
export function writtenColumns(name: TableName): readonly Column[] {
  return TABLES[name].columns.filter(({ key }) => name !== 'congresses' || key !== 'date');
}

function tableText(name: TableName, records: readonly object[]): string {
  const columns = writtenColumns(name);
  const rows = records.map((record) =>
    columns.map(({ key }) => cellText(record[key as keyof object] as Cell | undefined)),
  );
  const fields = columns.map(({ heading }) => heading);
  return Papa.unparse({ fields, data: rows }, { delimiter: ';', newline: '\n' }) + '\n';
}

function cellText(value: Cell | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (value instanceof Temporal.PlainDate) return `${value.day}/${value.month}/${value.year}`;
  return typeof value === 'object' ? `${value.column},${value.row}` : String(value);
}

function settingsText({ defaultDate: _, ...settings }: Term['settings']): string {
  return JSON.stringify(settings);
}
