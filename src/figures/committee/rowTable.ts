/** A table of the rows behind numbers, as plain data: what a cell says, and what it is sorted by. */
import { formatCount, formatDate } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { FigureContext } from '../figure.ts';
import { listed } from '../listed.ts';

export interface Heading {
  readonly label: string;
  readonly numeric?: boolean;
  /** The way in which a first sorting runs; ascending if not given. */
  readonly first?: 'descending';
}

export interface Cell {
  /** Undefined is missing: a dash, sorted last. */
  readonly text: string | undefined;
  /** Why it is missing, for those who hear the page. */
  readonly missing?: string;
  /** A second, quieter line. */
  readonly note?: string;
  /** What is sorted by; the text where it is not given. */
  readonly sort?: number;
  /** Words of the data, which are not translated. */
  readonly isData?: boolean;
  /** A day stays on one line; where the row came from is set smaller than what it says. */
  readonly form?: 'date' | 'place';
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Code of the unit whose only row it is, by which an address leads to it. */
  readonly unit?: string;
  /** Key of the level, and the states that the row is found by; of tables with a filter. */
  readonly level?: string;
  readonly states?: readonly string[];
}

export interface RowTable {
  readonly headings: readonly Heading[];
  readonly rows: readonly Row[];
  /** How many rows there are beside those listed. */
  readonly more?: number;
}

/** More rows are counted: who wants all of them reads them where they were written. */
const MOST_ROWS = 200;

/** A table of the first rows, each made by `rowOf`; of the others their number. */
export function firstRows<T>(
  headings: RowTable['headings'],
  all: readonly T[],
  rowOf: (one: T) => Row,
): RowTable {
  const { shown, more } = listed(all, MOST_ROWS);
  return { headings, rows: shown.map(rowOf), ...(more > 0 && { more }) };
}

export function dateCell(
  date: Temporal.PlainDate | undefined,
  missing: string,
  { locale }: FigureContext,
): Cell {
  if (date === undefined) return { text: undefined, missing };
  return { text: formatDate(date, locale), sort: dayNumber(date), form: 'date' };
}

export function countCell(
  count: number | undefined,
  missing: string,
  { locale }: FigureContext,
): Cell {
  if (count === undefined) return { text: undefined, missing };
  return { text: formatCount(count, locale), sort: count };
}

/** Whether, in a word. */
export function answerCell(answer: boolean | undefined, { locale }: FigureContext): Cell {
  const words = messages(locale);
  return answer === undefined
    ? { text: undefined, missing: words['noData'] }
    : { text: words[answer ? 'row.yes' : 'row.no'] };
}

/** Text of the data, as it was written there. */
export function dataCell(text: string | undefined, missing: string): Cell {
  return text === undefined ? { text, missing } : { text, isData: true };
}

/** 20200630 for 30/6/2020: in the order of time, and short. */
function dayNumber({ year, month, day }: Temporal.PlainDate): number {
  return (year * 100 + month) * 100 + day;
}
