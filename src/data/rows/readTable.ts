import { checkCutOff } from '../checks/cutOff.ts';
import type { TermContext } from '../checks/rowIssue.ts';
import type { Lookups } from '../cells/lookups.ts';
import type { Findings } from '../findings.ts';
import type { HeadingAliases } from '../headings/headingNames.ts';
import { noRows } from '../problems/headings.ts';
import type { Fault } from '../problems/fault.ts';
import type { TableName } from '../records.ts';
import type { TableReader } from '../tables/tableReaders.ts';
import { headingKeys, openFile, type OpenedFile } from './openFile.ts';
import type { ReadRow } from './readRow.ts';
import { readSheet } from './readSheet.ts';
import { FATES } from './fates.ts';
import { cellSpot, letCellsGo, rowSpot, type RowRef, type Sheet } from './sheet.ts';

/** A record and the row that it stands in. */
export interface Entry<R> {
  readonly record: R;
  readonly row: RowRef;
  /** The text of each cell that could not be read, by column key; the record lacks these properties. */
  readonly bad: ReadonlyMap<string, string>;
}

/** One file of a table, for the accounts. */
export interface ReadFile extends Omit<OpenedFile, 'cut'> {
  readonly sheet?: Sheet;
}

export interface ReadTable<R> {
  /** Every row of data, also those that were rejected (see `isSound`). */
  readonly entries: readonly Entry<R>[];
  /** The table is there. */
  readonly given: boolean;
  /** All of its files could be read to the end; else what is missing in it proves nothing. */
  readonly whole: boolean;
  readonly files: readonly ReadFile[];
}

/** What all tables of a term are read with. */
export interface TermReading {
  readonly dataFolder: string;
  readonly aliases: HeadingAliases;
  readonly lookups: Lookups;
  readonly context: TermContext;
  readonly findings: Findings;
}

/** Reads the files of one table; `paths` is missing where the term does not have it. */
export function readTable<C, R>(
  reader: TableReader<C, R>,
  paths: readonly string[] | undefined,
  reading: TermReading,
): ReadTable<R> {
  const entries: Entry<R>[] = [];
  const files: ReadFile[] = [];
  let whole = true;
  const { dataFolder, aliases, lookups, findings } = reading;
  const elsewhere = columnsOf(paths ?? [], reader.name, reading);
  for (const path of paths ?? []) {
    const opened = openFile(dataFolder, path, reader.name, aliases, findings);
    const read = opened?.cut && readSheet(opened.cut, elsewhere, lookups, findings);
    if (!read?.whole) whole = false;
    for (const row of read?.rows ?? []) entries.push(checked(row, reader, reading));
    if (read?.whole) checkCutOff(read.sheet, findings);
    if (opened) files.push(closed(opened, read?.sheet));
  }
  return { entries, given: paths !== undefined, whole, files };
}

/** Without its cells, so that a country takes no more memory than its records. */
function closed({ cut: _cut, ...opened }: OpenedFile, sheet: Sheet | undefined): ReadFile {
  if (sheet === undefined) return opened;
  letCellsGo(sheet);
  return { ...opened, sheet };
}

/** The columns that the files of a table name, looked up when a file first has a heading that is not known. */
function columnsOf(
  paths: readonly string[],
  table: TableName,
  { dataFolder, aliases }: TermReading,
): () => ReadonlySet<string> {
  let keys: ReadonlySet<string> | undefined;
  return () =>
    (keys ??= new Set(paths.flatMap((path) => headingKeys(dataFolder, path, table, aliases))));
}

/** The row was not rejected. */
export function isSound({ row }: { readonly row: RowRef }): boolean {
  return row.sheet.fates[row.record] === FATES.accepted;
}

/** Every row of the table could be read and kept: what is missing in it is truly missing. */
export function isLossless<R>({ whole, files }: ReadTable<R>): boolean {
  return whole && files.every(({ sheet }) => sheet && !sheet.fates.includes(FATES.rejected));
}

/** Cells as the schema of the table types them: `readRow` read each with the reader of its type. */
function checked<C, R>(
  { cells, bad, row }: ReadRow,
  reader: TableReader<C, R>,
  reading: TermReading,
): Entry<R> {
  const typed = cells as C;
  for (const { at, with: others, fault } of reader.check(typed, reading.context)) {
    if (!bad.has(at) && !others.some((key) => bad.has(key)))
      addAtCell(row, at, fault, reading.findings);
  }
  return { record: reader.record(typed), row, bad };
}

/** Tells a fault at a column of a row; at the row where the file does not have that column. */
export function addAtCell(row: RowRef, key: string, fault: Fault, findings: Findings): void {
  const { layout, file } = row.sheet;
  const placed = layout.columns.find(({ column }) => column.key === key);
  const spot = placed ? cellSpot(row, placed.index) : rowSpot(row);
  findings.add({ file, spot, fault, row });
}

/** A table with a heading and nothing below it: told at the heading of its first file. */
export function tellNoRows<R>(table: ReadTable<R>, fatal: boolean, findings: Findings): void {
  const sheet = table.files[0]?.sheet;
  if (!sheet || !table.whole || table.entries.length > 0) return;
  const heading = sheet.skips.find(({ reason }) => reason === 'heading');
  const spot = { line: heading?.line ?? 1, column: 1, cell: '' };
  findings.add({ file: sheet.file, spot, fault: noRows(fatal) });
}
