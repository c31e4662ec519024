import { aboutFile, type Findings } from '../findings.ts';
import type { BrokenLine } from '../lines/tokenize.ts';
import { TABLES } from '../tables.ts';
import { anything } from '../cells/lookups.ts';
import { classify, isNumbering, isOdd, type RowContext, type RowKind } from './classify.ts';
import { accept, isBlank, rejectRest, skip } from './fates.ts';
import { addAtRow, readRow, type ReadRow, type RowReader } from './readRow.ts';
import type { CutFile } from './readSheet.ts';
import { columnLetters, lineOf, type RowRef, type Sheet } from './sheet.ts';

export interface ReadRows {
  readonly rows: readonly ReadRow[];
  /** False where another table begins in the file: what this one lacks proves nothing. */
  readonly toTheEnd: boolean;
}

/** Reads all that stands below the heading. */
export function readRows(sheet: Sheet, cut: CutFile, reader: RowReader): ReadRows {
  const context = rowContext(sheet, cut, reader);
  const rows: ReadRow[] = cut.tokens.broken.map((line) => brokenRow(line, sheet, context, reader));
  const all = cut.tokens.rows;
  let begun = false;
  let inFooter = false;
  for (let record = cut.heading.record + cut.heading.height; record < all.length; record++) {
    const texts = all[record] ?? [];
    const identity = (texts[context.identity] ?? '').trim();
    if (identity === '' && isBlank(texts)) continue;
    const row = { sheet, record };
    if (!begun && isNumbering(texts)) skip(row, 'numbering');
    else if (isOdd(identity)) {
      const kind = classify(texts, context, inFooter);
      const titled = isTitleLike(kind) ? secondTableBelow(row, context) : undefined;
      tellOdd(titled?.kind ?? kind, titled?.row ?? row, reader);
      if (titled || kind.kind === 'stop') return { rows, toTheEnd: false };
      if (kind.kind === 'data') rows.push(readData(row, reader));
      inFooter = kind.kind === 'skip' && kind.footer === true;
    } else {
      rows.push(readData(row, reader));
      inFooter = false;
    }
    begun = true;
  }
  return { rows, toTheEnd: true };
}

function isTitleLike(kind: RowKind): boolean {
  return (
    (kind.kind === 'reject' && kind.lone === true) || (kind.kind === 'skip' && 'fault' in kind)
  );
}

/** Where nothing but titles stand between a line and the heading of another table: that heading. */
function secondTableBelow(
  { sheet, record }: RowRef,
  context: RowContext,
): { readonly kind: RowKind; readonly row: RowRef } | undefined {
  const { rows } = sheet.tokens;
  for (let next = record + 1; next < rows.length; next++) {
    const texts = rows[next] ?? [];
    if (isBlank(texts)) continue;
    const kind = classify(texts, context, false);
    if (kind.kind === 'stop') return { kind, row: { sheet, record: next } };
    if (!isTitleLike(kind)) return undefined;
  }
  return undefined;
}

function rowContext(
  sheet: Sheet,
  { heading, names, delimiter, table }: CutFile,
  { lookups }: RowReader,
): RowContext {
  const { layout, file } = sheet;
  const first = TABLES[table].columns[0];
  const identity = layout.columns.find(({ column }) => column.key === first?.key)?.index ?? 0;
  const headingLine = lineOf({ sheet, record: heading.record });
  const { units } = lookups;
  const isUnit = (code: string) =>
    first?.type === 'unit' && units !== anything && units.find(code) !== undefined;
  return { file, heading, headingLine, layout, names, delimiter, identity, isUnit };
}

function readData(row: RowRef, reader: RowReader): ReadRow {
  accept(row);
  return readRow(row, reader);
}

/** The fate of a line that is no row of data, and what is to be said of it. */
function tellOdd(kind: RowKind, row: RowRef, reader: RowReader): void {
  if (kind.kind === 'skip') skip(row, kind.reason);
  if (kind.kind === 'stop') rejectRest(row.sheet);
  if ('fault' in kind && kind.fault) addAtRow(row, kind.fault, reader.findings);
}

/** A line that was left out for its quotation marks; the code that it seems to have stays known. */
function brokenRow(
  line: BrokenLine,
  sheet: Sheet,
  context: RowContext,
  reader: RowReader,
): ReadRow {
  const row = { sheet, record: line.record };
  tellBroken(line, sheet.file, reader.findings, row);
  const guesses = line.text.replaceAll('"', '').split(context.delimiter);
  const bad = new Map(
    sheet.layout.columns.map(({ column, index }) => [column.key, (guesses[index] ?? '').trim()]),
  );
  return { row, cells: {}, bad };
}

/** Without a row for a file whose heading was lost with such a line. */
export function tellBroken(
  { line, column, cell, record, fault }: BrokenLine,
  file: string,
  findings: Findings,
  row?: RowRef,
): void {
  const spot = { line, column, cell: columnLetters(cell) + (record + 1) };
  findings.add({ ...aboutFile(file, fault, spot), ...(row && { row }) });
}
