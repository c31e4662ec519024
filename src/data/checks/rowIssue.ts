import type { Fault } from '../problems/fault.ts';

/** A contradiction between cells of one row. */
export interface RowIssue {
  /** Key of the column at which it is told. */
  readonly at: string;
  /** Keys of the other columns that take part: where one of them could not be read, nothing is told. */
  readonly with: readonly string[];
  readonly fault: Fault;
}

/** What the checks of rows need to know of the term. */
export interface TermContext {
  /** First and last year that days of this term may have; missing where the term could not be read. */
  readonly years?: { readonly first: number; readonly last: number };
  /** Empty where they could not be read. */
  readonly reportingDates: readonly Temporal.PlainDate[];
}

export type RowCheck<C> = (cells: C, term: TermContext) => readonly RowIssue[];

/** A row in which nothing is wrong; shared, since nearly all rows are such. */
export const NO_ISSUES: readonly RowIssue[] = [];

export function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return a !== b && Temporal.PlainDate.compare(a, b) < 0;
}
