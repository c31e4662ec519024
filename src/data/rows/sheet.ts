import type { Layout } from '../headings/layout.ts';
import { cellAt } from '../lines/quotes.ts';
import { lineStarts } from '../lines/lineStarts.ts';
import type { Tokens } from '../lines/tokenize.ts';
import type { Skip, TableName } from '../records.ts';

/** One CSV file after it was cut into cells, with what became of each record. */
export interface Sheet {
  readonly file: string;
  readonly table: TableName;
  tokens: Tokens;
  readonly delimiter: string;
  readonly layout: Layout;
  /** Cells of the heading line, also the blank ones that a spreadsheet leaves at its end. */
  readonly headingWidth: number;
  /** A line `sep=;` stands above, which a spreadsheet does not show as a row. */
  readonly separatorLine: boolean;
  /** What became of each record, see `FATES`. */
  readonly fates: Uint8Array;
  readonly skips: Skip[];
  readonly startOfLine: (line: number) => number;
}

export interface RowRef {
  readonly sheet: Sheet;
  readonly record: number;
}

/** Where a problem stands: physical line and column, and the cell as a spreadsheet names it. */
export interface Spot {
  readonly line: number;
  readonly column: number;
  readonly cell: string;
}

type Cut = Pick<Sheet, 'file' | 'table' | 'tokens' | 'delimiter' | 'separatorLine'> & {
  readonly heading: { readonly cells: readonly unknown[] };
};

export function sheetOf(
  { file, table, tokens, delimiter, separatorLine, heading }: Cut,
  layout: Layout,
): Sheet {
  const fates = new Uint8Array(tokens.rows.length);
  const startOfLine = lineStarts(tokens.text);
  const headingWidth = heading.cells.length;
  const cut = { file, table, tokens, delimiter, separatorLine };
  return { ...cut, layout, headingWidth, fates, skips: [], startOfLine };
}

/** Lets the cells of a sheet go when its rows have been read: what is told later finds its place in the text. */
export function letCellsGo(sheet: Sheet): void {
  sheet.tokens = { ...sheet.tokens, rows: [] };
}

/** The physical line of a row. */
export function lineOf({ sheet, record }: RowRef): number {
  return sheet.tokens.lineOf(record);
}

/** A row as a whole. */
export function rowSpot(row: RowRef): Spot {
  return { line: lineOf(row), column: 1, cell: cellName(row, 0) };
}

/** One cell of a row; a cell that a short row does not have stands at the end of its line. */
export function cellSpot(row: RowRef, index: number): Spot {
  const { delimiter, tokens } = row.sheet;
  const { text } = tokens;
  const first = lineOf(row);
  const start = row.sheet.startOfLine(first);
  let offset = start;
  for (let i = 0; i < index; i++) {
    const { end } = cellAt(text, offset, delimiter);
    offset = end;
    if (end >= text.length || text[end] === '\n') break;
    offset++;
  }
  const before = text.slice(start, offset);
  const line = first + before.split('\n').length - 1;
  return { line, column: before.length - before.lastIndexOf('\n'), cell: cellName(row, index) };
}

/** "A5": column letter and row of the spreadsheet. */
function cellName({ sheet, record }: RowRef, index: number): string {
  return columnLetters(index) + (record + (sheet.separatorLine ? 0 : 1));
}

/** A to Z, AA and so on, from 0. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** How many non-blank physical lines a record takes: one, but for quoted cells of several lines. */
export function linesOf({ sheet, record }: RowRef): number {
  const { tokens, startOfLine } = sheet;
  const [first, next] = [tokens.lineOf(record), tokens.lineOf(record + 1)];
  if (next <= first + 1) return 1;
  const text = tokens.text.slice(startOfLine(first), startOfLine(next));
  return text.split('\n').filter((line) => line.trim() !== '').length;
}
