import { aboutFile, type Findings } from '../findings.ts';
import type { BrokenLine } from '../lines/tokenize.ts';
import { TABLES } from '../tables.ts';
import { classify, isNumbering, isOdd, type RowContext } from './classify.ts';
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
  const context = rowContext(sheet, cut);
  const rows: ReadRow[] = cut.tokens.broken.map((line) => brokenRow(line, sheet, context, reader));
  const all = cut.tokens.rows;
  let begun = false;
  for (let record = cut.heading.record + cut.heading.height; record < all.length; record++) {
    const texts = all[record] ?? [];
    const identity = (texts[context.identity] ?? '').trim();
    if (identity === '' && isBlank(texts)) continue;
    const row = { sheet, record };
    if (!begun && isNumbering(texts)) skip(row, 'numbering');
    else if (!isOdd(identity)) rows.push(readData(row, reader));
    else if (!readOdd(row, texts, context, reader, rows)) return { rows, toTheEnd: false };
    begun = true;
  }
  return { rows, toTheEnd: true };
}

function rowContext(sheet: Sheet, { heading, names, delimiter, table }: CutFile): RowContext {
  const { layout, file } = sheet;
  const key = TABLES[table].columns[0]?.key;
  const identity = layout.columns.find(({ column }) => column.key === key)?.index ?? 0;
  const headingLine = lineOf({ sheet, record: heading.record });
  return { file, heading, headingLine, layout, names, delimiter, identity };
}

function readData(row: RowRef, reader: RowReader): ReadRow {
  accept(row);
  return readRow(row, reader);
}

/** Gives false where nothing below belongs to this table. */
function readOdd(
  row: RowRef,
  texts: readonly string[],
  context: RowContext,
  reader: RowReader,
  rows: ReadRow[],
): boolean {
  const kind = classify(texts, context);
  if (kind.kind === 'data') rows.push(readData(row, reader));
  if (kind.kind === 'skip') skip(row, kind.reason);
  if (kind.kind === 'stop') rejectRest(row.sheet);
  if ('fault' in kind && kind.fault) addAtRow(row, kind.fault, reader.findings);
  return kind.kind !== 'stop';
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
