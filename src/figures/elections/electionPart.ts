/** A number of an election that is a part of a whole: counted from the units, or as it was reported. */
import type { Body, Measure, Reported } from '../../data/records.ts';
import type { Share } from '../../statistics/results.ts';
import type { FigureContext } from '../figure.ts';
import { newestReport } from '../reported/newestReport.ts';

export interface Part {
  /** What stands in place of counts that are too small to be told: "dưới 5". */
  readonly withheld?: string;
  /** Undefined where a report gives no counts, or only one of them. */
  readonly counts?: { readonly count: number; readonly of: number };
  /** Committees that report it, of those closed and elected; of a reported number nobody knows. */
  readonly coverage?: { readonly reported: number; readonly due: number };
  /** The reported row that it is taken from; only where nothing is counted. */
  readonly report?: Reported;
}

/** Undefined where nobody gives the number, or nobody was elected among those who do. */
export function countedPart({ count, of, reported, due }: Omit<Share, 'rate'>): Part | undefined {
  if (count === undefined || of === 0) return undefined;
  return { counts: { count, of }, coverage: { reported, due } };
}

/** The newest reported row; one that names no body is about the committee, or the secretary elected directly. */
export function reportedPart(
  context: FigureContext,
  level: string,
  measures: readonly Measure[],
  body: Body,
): Part | undefined {
  const usual = measures.includes('direct') ? 'secretary' : 'committee';
  const report = [
    newestReport(context, level, measures, body),
    body === usual ? newestReport(context, level, measures) : undefined,
  ]
    .filter((row) => row !== undefined)
    .toSorted((a, b) => Temporal.PlainDate.compare(b.asOf, a.asOf))[0];
  if (report?.numerator === undefined && report?.printed === undefined) return undefined;
  const counts = countsOf(report);
  return { report, ...(counts && { counts }) };
}

/** A shortfall is turned into what was elected, so that both say the same. */
function countsOf({ measure, numerator, denominator }: Reported): Part['counts'] {
  if (numerator === undefined || denominator === undefined || denominator === 0) return undefined;
  const count = measure === 'shortfall' ? denominator - numerator : numerator;
  return { count, of: denominator };
}
