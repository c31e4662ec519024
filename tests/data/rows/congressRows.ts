/** Rows of a table of congresses as the functions below `src/data/rows` are given them. */
import { anything, type Lookups } from '../../../src/data/cells/lookups.ts';
import { headingOf, type Heading } from '../../../src/data/headings/findHeading.ts';
import { contractNames } from '../../../src/data/headings/headingNames.ts';
import { layoutOf } from '../../../src/data/headings/layout.ts';
import { tokenize } from '../../../src/data/lines/tokenize.ts';
import type { TableName } from '../../../src/data/records.ts';
import { sheetOf, type RowRef } from '../../../src/data/rows/sheet.ts';
import { TABLES } from '../../../src/data/tables.ts';

/** Organisations are known by any code of capitals. */
export const LOOKUPS: Lookups = {
  levels: anything,
  categories: anything,
  units: { ...anything, find: (text) => (/^[A-Z-]+$/.test(text) ? text : undefined) },
};

/** A line of headings of a table, cut at `delimiter`. */
export function headingLine(line: string, table: TableName, delimiter = ';'): Heading {
  return headingOf(line.split(delimiter), 0, contractNames(table));
}

/** The last record of a text whose first line is a heading of congresses. */
export function lastRow(text: string, delimiter = ';', table: TableName = 'congresses'): RowRef {
  const tokens = tokenize(text, delimiter);
  const heading = headingLine(text.split('\n')[0] ?? '', table, delimiter);
  const file = `${table}.csv`;
  const { layout } = layoutOf(heading, TABLES[table]);
  const sheet = sheetOf({ file, table, tokens, delimiter, separatorLine: false, heading }, layout);
  return { sheet, record: tokens.rows.length - 1 };
}
