/** Whether a figure may be published as of a date. By default none may. Definition: the table `publication`. */
import type { Publication } from '../data/records.ts';

/** `waiting`: approved, and not to be published before a day that has not come on the as-of date. */
export type PublicationState = 'internal' | 'waiting' | 'public';

export interface PublicationStatus {
  readonly state: PublicationState;
  /** The row that decides; undefined where the figure has none. */
  readonly row: Publication | undefined;
}

/**
 * Public only by a row that says so and names who approved it and when, and whose `notBefore` is not after the as-of
 * date; today's date plays no part. Of several rows the last one decides.
 */
export function publicationOn(
  rows: readonly Publication[] | undefined,
  figure: string,
  asOf: Temporal.PlainDate,
): PublicationStatus {
  const row = rows?.findLast((one) => one.figure === figure);
  if (row?.audience !== 'public' || row.approvedBy === undefined || row.approvedOn === undefined)
    return { state: 'internal', row };
  const waits = row.notBefore !== undefined && Temporal.PlainDate.compare(row.notBefore, asOf) > 0;
  return { state: waits ? 'waiting' : 'public', row };
}
