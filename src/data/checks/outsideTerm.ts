import { dateOutsideTerm } from '../problems/rows.ts';
import { NO_ISSUES, type RowIssue, type TermContext } from './rowIssue.ts';

/** A day that lies outside the years of the term: an error, which a caller may lessen. */
export function outsideTerm(
  at: string,
  day: Temporal.PlainDate | undefined,
  { years }: TermContext,
): readonly RowIssue[] {
  if (!day || !years || (day.year >= years.first && day.year <= years.last)) return NO_ISSUES;
  return [{ at, with: [], fault: dateOutsideTerm(day, years.first, years.last) }];
}
