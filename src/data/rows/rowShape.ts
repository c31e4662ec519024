import type { Lookups } from '../cells/lookups.ts';
import type { Fault } from '../problems/fault.ts';
import { controlInLine } from '../problems/cells.ts';
import * as faults from '../problems/lines.ts';
import { controlCharacter } from '../text/tidy.ts';
import type { RowRef } from './sheet.ts';
import { splitCell } from './splitCell.ts';

/** What makes a row unreadable as a whole, and the cell at which it is told. */
export interface ShapeFault {
  readonly fault: Fault;
  readonly index: number;
}

/**
 * Control characters, quotation marks that cut or join cells, a line that breaks off or runs on: behind
 * each of them the cells may stand under the wrong heading, so no cell is read. `unusual` says whether the
 * file holds more than plain letters at all.
 */
export function shapeFault(
  row: RowRef,
  unusual: boolean,
  lookups: Lookups,
): ShapeFault | undefined {
  const texts = row.sheet.tokens.rows[row.record] ?? [];
  return (
    (unusual ? (controlFault(texts) ?? curlyFault(texts)) : undefined) ??
    swallowedFault(row, texts) ??
    splitFault(row, lookups) ??
    extraFault(row, texts) ??
    shortFault(row, texts)
  );
}

function controlFault(texts: readonly string[]): ShapeFault | undefined {
  const index = texts.findIndex((text) => controlCharacter(text) !== undefined);
  const control = controlCharacter(texts[index] ?? '');
  return control === undefined ? undefined : { fault: controlInLine(control), index };
}

/** A curly quotation mark that opens a cell and is not closed in it was meant to hold a separator. */
function curlyFault(texts: readonly string[]): ShapeFault | undefined {
  const index = texts.findIndex((text) => /^\s*[“„][^“”]*$/.test(text));
  return index === -1 ? undefined : { fault: faults.curlyQuotes, index };
}

/**
 * A quotation mark of one row closed by that of another makes one cell of several rows: then each line
 * has the separators of a whole row and begins with one word, which lines of a cell's text hardly ever do.
 */
function swallowedFault(
  { sheet, record }: RowRef,
  texts: readonly string[],
): ShapeFault | undefined {
  const { tokens, startOfLine, delimiter, layout } = sheet;
  const [first, next] = [tokens.lineOf(record), tokens.lineOf(record + 1)];
  if (next <= first + 1 || layout.width < 4) return undefined;
  const lines = tokens.text.slice(startOfLine(first), startOfLine(next)).trimEnd().split('\n');
  const rows = lines.map((line) => line.split(delimiter));
  const areRows = rows.every(
    (cells) => cells.length >= layout.width && /^\S+$/.test(cells[0] ?? ''),
  );
  const index = texts.findIndex((text) => text.includes('\n'));
  return areRows ? { fault: faults.unclosedQuote, index } : undefined;
}

function splitFault(row: RowRef, lookups: Lookups): ShapeFault | undefined {
  const split = splitCell(row, lookups);
  return split && { fault: faults.splitCell(split.text), index: split.index };
}

/** A cell with text under no heading. Blank cells there are what spreadsheets leave. */
function extraFault({ sheet }: RowRef, texts: readonly string[]): ShapeFault | undefined {
  const { width, unheaded } = sheet.layout;
  const index = texts.findIndex(
    (text, i) => (i >= width || unheaded.includes(i)) && text.trim() !== '',
  );
  return index === -1 ? undefined : { fault: faults.extraCell(width, sheet.delimiter), index };
}

/** A line that breaks off before a column that every row must fill. */
function shortFault({ sheet }: RowRef, texts: readonly string[]): ShapeFault | undefined {
  const lacking = sheet.layout.columns.find(
    ({ column, index }) => index >= texts.length && column.required && !column.mayBeBlank,
  );
  if (!lacking) return undefined;
  return { fault: faults.shortRow(texts.length, lacking.heading), index: lacking.index };
}
