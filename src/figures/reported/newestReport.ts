/** The newest reported number: what a figure takes where the term has no unit rows to count. */
import type { Body, Measure, Reported } from '../../data/records.ts';
import type { FigureContext } from '../figure.ts';

/**
 * The reported row of the scope and level for one of the measures, over all kinds, up to the as-of date. The newest
 * one; of one date the measure that is named first. Undefined where nothing was reported.
 */
export function newestReport(
  { register, scope, asOf }: FigureContext,
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
