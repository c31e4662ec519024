/** The newest reported number: what stands for a level of which no units are counted. */
import type { Body, Measure, Reported } from '../data/records.ts';
import type { Register } from './register.ts';

/** Of which committee, up to which day. */
export interface ReportScope {
  readonly register: Register;
  readonly scope: { readonly code: string };
  readonly asOf: Temporal.PlainDate;
}

/**
 * The reported row of the scope and level for one of the measures, over all kinds, up to the as-of date. The newest
 * one; of one date the measure that is named first. Of rows that contradict each other the one that stands first in the
 * data: not because it is right, so whoever shows it names the others (`rivalsOf`). Undefined where nothing was reported.
 */
export function newestReport(
  { register, scope, asOf }: ReportScope,
  level: string,
  measures: readonly Measure[],
  body?: Body,
): Reported | undefined {
  const rows = register.term.reported?.filter(
    (row) =>
      row.code === scope.code &&
      row.level === level &&
      row.kind === undefined &&
      row.body === body &&
      measures.includes(row.measure) &&
      Temporal.PlainDate.compare(row.asOf, asOf) <= 0,
  );
  return rows
    ?.toSorted(
      (a, b) =>
        Temporal.PlainDate.compare(b.asOf, a.asOf) ||
        measures.indexOf(a.measure) - measures.indexOf(b.measure),
    )
    .at(0);
}
