import type { Lookups } from '../cells/lookups.ts';
import { aboutFile, type Findings } from '../findings.ts';
import type { Heading } from '../headings/findHeading.ts';
import type { HeadingNames } from '../headings/headingNames.ts';
import { layoutOf, type Layout, type LayoutFault } from '../headings/layout.ts';
import type { Tokens } from '../lines/tokenize.ts';
import * as faults from '../problems/headings.ts';
import { controlInLine } from '../problems/cells.ts';
import type { Skip, TableName } from '../records.ts';
import { TABLES } from '../tables.ts';
import { controlCharacter, isUnusual } from '../text/tidy.ts';
import { classify, isNumbering, isOdd, type RowContext } from './classify.ts';
import { addAtRow, readRow, type RowCells, type RowReader } from './readRow.ts';
import { cellSpot, FATES, lineOf, rowSpot, sheetOf, type RowRef, type Sheet } from './sheet.ts';

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

/** One row of data, read as far as it can be. */
export interface ReadRow extends RowCells {
  readonly row: RowRef;
}

export interface ReadSheet {
  readonly sheet: Sheet;
  readonly rows: readonly ReadRow[];
  /** The heading and the shape of the file allow its rows to be read, to its end. */
  readonly whole: boolean;
}

/** Reads every row of a file; what is wrong goes to the findings, and each record has its fate. */
export function readSheet(cut: CutFile, lookups: Lookups, findings: Findings): ReadSheet {
  const { layout, faults: wrong } = layoutOf(cut.heading, TABLES[cut.table]);
  const sheet = sheetOf(cut, layout);
  const aboveFits = accountAbove(sheet, cut, findings);
  const sound = aboveFits && !wrong.some(({ fault }) => fault.severity === 'error');
  if (aboveFits) for (const fault of wrong) addToHeading(fault, sheet, cut, findings);
  if (!sound) {
    rejectFrom(sheet, cut.heading.record + cut.heading.height);
    return { sheet, rows: [], whole: false };
  }
  const reader = rowReader(cut, layout, lookups, findings);
  return readRows(sheet, cut, reader);
}

/** Titles, the `sep=` line and the heading. Gives false where a row of data stands above the heading. */
function accountAbove(sheet: Sheet, { tokens, heading, separatorLine }: CutFile, findings: Findings): boolean {
  let fits = true;
  const wide = Math.max(3, heading.cells.filter(({ blank }) => !blank).length / 2);
  for (let record = 0; record < heading.record + heading.height; record++) {
    const row = { sheet, record };
    const texts = tokens.rows[record] ?? [];
    if (isBlank(texts)) continue;
    const isHeading = record >= heading.record;
    const filled = texts.filter((text) => text.trim() !== '').length;
    skip(row, isHeading ? 'heading' : separatorLine && record === 0 ? 'separator' : 'title');
    tellControls(row, texts, findings);
    if (isHeading || filled < wide || !fits) continue;
    fits = false;
    findings.add(aboutFile(sheet.file, faults.rowsAboveHeading, rowSpot(row)));
  }
  return fits;
}

function tellControls(row: RowRef, texts: readonly string[], findings: Findings): void {
  const control = controlCharacter(texts.join(''));
  if (control !== undefined) findings.add(aboutFile(row.sheet.file, controlInLine(control), rowSpot(row)));
}

function addToHeading({ fault, index }: LayoutFault, sheet: Sheet, cut: CutFile, findings: Findings): void {
  const { record, height } = cut.heading;
  const lower = { sheet, record: record + height - 1 };
  const inLower = (cut.tokens.rows[lower.record]?.[index ?? 0] ?? '').trim() !== '';
  const row = inLower ? lower : { sheet, record };
  const spot = index === undefined ? rowSpot(row) : cellSpot(row, index);
  findings.add(aboutFile(sheet.file, fault, spot));
}

function rowReader({ table, tokens }: CutFile, layout: Layout, lookups: Lookups, findings: Findings): RowReader {
  const present = new Set(layout.columns.map(({ column }) => column.key));
  const absent = TABLES[table].columns.flatMap(({ key, blank }) =>
    blank === undefined || present.has(key) ? [] : [[key, blank] as const],
  );
  return { lookups, findings, absent, unusual: isUnusual(tokens.text) };
}

function readRows(sheet: Sheet, cut: CutFile, reader: RowReader): ReadSheet {
  const rows: ReadRow[] = [];
  const context = rowContext(sheet, cut);
  const all = cut.tokens.rows;
  const first = cut.heading.record + cut.heading.height;
  let begun = false;
  for (let record = first; record < all.length; record++) {
    const texts = all[record] ?? [];
    const identity = (texts[context.identity] ?? '').trim();
    if (identity === '' && isBlank(texts)) continue;
    const row = { sheet, record };
    if (!begun && isNumbering(texts)) skip(row, 'numbering');
    else if (isOdd(identity)) {
      if (!readOdd(row, texts, context, reader, rows)) return { sheet, rows, whole: false };
    } else rows.push(readData(row, reader));
    begun = true;
  }
  return { sheet, rows, whole: true };
}

function rowContext(sheet: Sheet, { heading, names, delimiter, table }: CutFile): RowContext {
  const { layout } = sheet;
  const key = TABLES[table].columns[0]?.key;
  const identity = layout.columns.find(({ column }) => column.key === key)?.index ?? 0;
  return { heading, headingLine: lineOf({ sheet, record: heading.record }), layout, names, delimiter, identity };
}

function readData(row: RowRef, reader: RowReader): ReadRow {
  row.sheet.fates[row.record] = FATES.accepted;
  const read = readRow(row, reader);
  return { row, cells: read.cells, bad: read.bad };
}

/** Gives false where nothing below belongs to this table. */
function readOdd(row: RowRef, texts: readonly string[], context: RowContext, reader: RowReader, rows: ReadRow[]): boolean {
  const kind = classify(texts, context);
  if (kind.kind === 'data') rows.push(readData(row, reader));
  if (kind.kind === 'skip') skip(row, kind.reason);
  if (kind.kind === 'stop') rejectFrom(row.sheet, row.record);
  if ('fault' in kind && kind.fault) addAtRow(row, kind.fault, reader.findings);
  return kind.kind !== 'stop';
}

function skip(row: RowRef, reason: Skip['reason']): void {
  row.sheet.fates[row.record] = FATES.skipped;
  row.sheet.skips.push({ line: lineOf(row), reason });
}

function rejectFrom(sheet: Sheet, first: number): void {
  sheet.tokens.rows.forEach((texts, record) => {
    if (record >= first && !isBlank(texts)) sheet.fates[record] = FATES.rejected;
  });
}

/** A line without text: empty, or separators and spaces only. */
export function isBlank(texts: readonly string[]): boolean {
  return texts.every((text) => text.trim() === '');
}
