/**
 * A text as records of cells. PapaParse cuts the cells; lines, and what is wrong with quotation marks,
 * are found here, since it knows records only and goes astray behind a stray quotation mark.
 */
import Papa from 'papaparse';
import * as faults from '../problems/lines.ts';
import type { Fault } from '../problems/fault.ts';
import { recordLines } from './recordLines.ts';
import { strayQuote } from './quotes.ts';

/** A line whose quotation marks do not close; it is left out, so that the lines below can be read. */
export interface BrokenLine {
  readonly line: number;
  /** How many lines were left out with it. */
  readonly lines: number;
  readonly column: number;
  /** Where the cell stands in its row, from 0. */
  readonly cell: number;
  readonly record: number;
  readonly text: string;
  readonly fault: Fault;
}

export interface Tokens {
  /** The text that was cut: line ends are LF, broken lines are blank. */
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
  /** Physical line of each record, from 1. */
  readonly lineOf: (record: number) => number;
  readonly broken: readonly BrokenLine[];
}

/** A file with more stray quotation marks than this is not worth reading to its end. */
const MOST_REPAIRS = 20;

/** Cuts a text, in which CR LF and CR are line ends too, at one separator. */
export function tokenize(source: string, delimiter: string): Tokens {
  let text = source.replace(/\r\n?/g, '\n');
  const broken: BrokenLine[] = [];
  for (;;) {
    const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
    const lineOf = recordLines(text, data);
    const tokens = { text, rows: data, lineOf, broken };
    // Without headings and with a separator given, quotation marks are all that can be wrong.
    const record = errors[0]?.row;
    if (record === undefined || broken.length === MOST_REPAIRS) return tokens;
    const stray = strayQuote(text, lineOf(record), delimiter);
    if (!stray) return tokens;
    broken.push({
      line: stray.line,
      lines: stray.lines,
      column: stray.column,
      cell: stray.cell,
      record,
      text: stray.text,
      fault: stray.closes ? faults.textAfterQuote : faults.unclosedQuote,
    });
    text = text.slice(0, stray.start) + stray.text.replace(/[^\n]/g, '') + text.slice(stray.end);
  }
}

/** The first records only, for finding the separator and the heading. */
export function tokenizeStart(
  source: string,
  delimiter: string,
  records: number,
): readonly (readonly string[])[] {
  const text = source.replace(/\r\n?/g, '\n');
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: records }).data;
}
