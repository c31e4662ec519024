import type { Lookups } from '../cells/lookups.ts';
import type { Findings } from '../findings.ts';
import { withBlankHeadings } from '../headings/blankHeadings.ts';
import type { Heading } from '../headings/findHeading.ts';
import type { HeadingNames } from '../headings/headingNames.ts';
import { layoutOf, type Layout } from '../headings/layout.ts';
import { withLostColumns } from '../headings/lostColumns.ts';
import type { Tokens } from '../lines/tokenize.ts';
import type { TableName } from '../records.ts';
import { TABLES } from '../tables.ts';
import { isUnusual } from '../text/tidy.ts';
import { accountAbove, tellHeadingFault } from './aboveRows.ts';
import { rejectRest } from './fates.ts';
import { readColumns, type ReadRow, type RowReader } from './readRow.ts';
import { readRows } from './readRows.ts';
import { sheetOf, type Sheet } from './sheet.ts';

/** A file that was cut into cells and whose heading was found. */
export interface CutFile {
  readonly file: string;
  readonly table: TableName;
  readonly tokens: Tokens;
  readonly delimiter: string;
  readonly separatorLine: boolean;
  readonly heading: Heading;
  readonly names: HeadingNames;
}

export interface ReadSheet {
  readonly sheet: Sheet;
  readonly rows: readonly ReadRow[];
  /** The heading and the shape of the file allow its rows to be read, to its end. */
  readonly whole: boolean;
}

/**
 * Reads every row of a file; what is wrong goes to the findings, and each record has its fate. `elsewhere`
 * are the keys of the columns that any file of the table has.
 */
export function readSheet(
  cut: CutFile,
  elsewhere: () => ReadonlySet<string>,
  lookups: Lookups,
  findings: Findings,
): ReadSheet {
  const { heading, tokens } = cut;
  const table = TABLES[cut.table];
  const { layout, faults } = layoutOf(heading, table);
  const context = { table, elsewhere, lookups };
  const known = withLostColumns(heading, tokens.rows, faults, context);
  const wrong = withBlankHeadings(heading, tokens.rows, known);
  const sheet = sheetOf(cut, layout);
  const aboveFits = accountAbove(sheet, cut, findings);
  if (aboveFits) for (const fault of wrong) tellHeadingFault(fault, sheet, cut, findings);
  if (!aboveFits || wrong.some(({ fault }) => fault.severity === 'error')) {
    rejectRest(sheet);
    return { sheet, rows: [], whole: false };
  }
  const { rows, toTheEnd } = readRows(sheet, cut, rowReader(cut, layout, lookups, findings));
  return { sheet, rows, whole: toTheEnd };
}

function rowReader(
  { table, tokens }: CutFile,
  layout: Layout,
  lookups: Lookups,
  findings: Findings,
): RowReader {
  const present = new Set(layout.columns.map(({ column }) => column.key));
  const absent = TABLES[table].columns.flatMap(({ key, blank }) =>
    blank === undefined || present.has(key) ? [] : [[key, blank] as const],
  );
  const columns = readColumns(layout);
  return { lookups, findings, absent, columns, unusual: isUnusual(tokens.text) };
}
