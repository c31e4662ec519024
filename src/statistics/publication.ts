/** Whether a figure may be published as of a date. By default none may. Definition: the table `publication`. */
import type { Publication } from '../data/records.ts';

/** `waiting`: approved, and not to be published before a day that has not come on the as-of date. */
export type PublicationState = 'internal' | 'waiting' | 'public';

/**
 * Why no approval can make a figure public: it shows limitations or personnel by the names of organisations, or its
 * address is the code of the committee that it speaks of.
 */
export type NeverPublic = 'names-units' | 'one-committee';

export interface PublicationStatus {
  readonly state: PublicationState;
  /** The row that decides; undefined where the figure has none. */
  readonly row: Publication | undefined;
  /** Undefined where an approval would do. */
  readonly never?: NeverPublic;
}

/**
 * Public only by a row that says so and names who approved it and when, and whose `notBefore` is not after the as-of
 * date; today's date plays no part. Of several rows the last one decides. What is never public stays internal.
 */
export function publicationOn(
  rows: readonly Publication[] | undefined,
  figure: string,
  asOf: Temporal.PlainDate,
  never?: NeverPublic,
): PublicationStatus {
  const row = rows?.findLast((one) => one.figure === figure);
  if (never !== undefined) return { state: 'internal', row, never };
  if (row?.audience !== 'public' || row.approvedBy === undefined || row.approvedOn === undefined)
    return { state: 'internal', row };
  const waits = row.notBefore !== undefined && Temporal.PlainDate.compare(row.notBefore, asOf) > 0;
  return { state: waits ? 'waiting' : 'public', row };
}
