import { lineStarts } from './lineStarts.ts';

/** A quoted cell that does not end as a CSV cell must. */
export interface StrayQuote {
  readonly line: number;
  readonly column: number;
  /** Place of the cell in its row, from 0. */
  readonly cell: number;
  /** Its quotation mark closes, but text follows; else it never closes before another cell opens. */
  readonly closes: boolean;
  /** The lines to leave out: offsets, text and how many. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lines: number;
}

/** One cell of a record: where it begins and where the next may begin. */
export interface CellSpan {
  readonly start: number;
  /** Offset of the separator or line feed behind it, or the text's length. */
  readonly end: number;
  /** Offset of the quotation mark that ends it, where it is quoted; -1 where none does. */
  readonly closing?: number;
  /** Text stands between that mark and the separator. */
  readonly malformed: boolean;
}

/** The cell that begins at an offset. */
export function cellAt(text: string, start: number, delimiter: string): CellSpan {
  if (text[start] !== '"')
    return { start, end: endOfPlain(text, start, delimiter), malformed: false };
  const closing = closingQuote(text, start);
  if (closing === -1) return { start, end: text.length, closing, malformed: true };
  const end = endOfPlain(text, closing + 1, delimiter);
  return { start, end, closing, malformed: text.slice(closing + 1, end).trim() !== '' };
}

/** The first stray quotation mark of the record that begins on a line; `undefined` where all are sound. */
export function strayQuote(text: string, line: number, delimiter: string): StrayQuote | undefined {
  const startOfLine = lineStarts(text);
  let [offset, cell] = [startOfLine(line), 0];
  for (;;) {
    const span = cellAt(text, offset, delimiter);
    if (span.malformed) return describe(text, line, startOfLine(line), span, cell, delimiter);
    if (span.end >= text.length || text[span.end] === '\n') return undefined;
    offset = span.end + 1;
    cell++;
  }
}

function describe(
  text: string,
  recordLine: number,
  recordStart: number,
  span: CellSpan,
  cell: number,
  delimiter: string,
): StrayQuote {
  const before = text.slice(recordStart, span.start);
  const lineStart = recordStart + before.lastIndexOf('\n') + 1;
  const line = recordLine + before.split('\n').length - 1;
  const closes = closesItself(text, span, delimiter);
  const newline = text.indexOf('\n', closes ? span.end : span.start);
  const end = newline === -1 ? text.length : newline;
  const left = text.slice(recordStart, end);
  const lines = left.split('\n').length;
  return {
    line,
    column: span.start - lineStart + 1,
    cell,
    closes,
    start: recordStart,
    end,
    text: left,
    lines,
  };
}

/** The mark found is this cell's own, unless it opens a cell of a line below. */
function closesItself(text: string, span: CellSpan, delimiter: string): boolean {
  const { start, closing = -1 } = span;
  if (closing === -1) return false;
  const previous = text[closing - 1];
  return !(
    text.slice(start, closing).includes('\n') &&
    (previous === delimiter || previous === '\n')
  );
}

/** The quotation mark that ends the cell: not a doubled one; -1 where there is none. */
function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

function endOfPlain(text: string, from: number, delimiter: string): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === delimiter || text[i] === '\n') return i;
  }
  return text.length;
}
