/** Whether a figure may be published as of a date. By default none may. Definition: the table `publication`. */
import type { Publication } from '../data/records.ts';

/** `waiting`: approved, and not to be published before a day that the data have not reached. */
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
  /** The day that a waiting figure waits for. */
  readonly from?: Temporal.PlainDate;
}

/** The date of a figure, and the as-of date of all the site: the newest that the data have been closed at. */
export interface PublicationDates {
  readonly asOf: Temporal.PlainDate;
  readonly siteAsOf: Temporal.PlainDate;
}

/**
 * Public only by a row that says so and names who approved it and when, once the as-of date of the site has reached
 * `notBefore` and the figure's own date; today's date plays no part. Of several rows the last one decides. What is
 * never public stays internal.
 */
export function publicationOn(
  rows: readonly Publication[] | undefined,
  figure: string,
  { asOf, siteAsOf }: PublicationDates,
  never?: NeverPublic,
): PublicationStatus {
  const row = rows?.findLast((one) => one.figure === figure);
  if (never !== undefined) return { state: 'internal', row, never };
  if (row?.audience !== 'public' || row.approvedBy === undefined || row.approvedOn === undefined)
    return { state: 'internal', row };
  const from = later(row.notBefore ?? asOf, asOf);
  const waits = Temporal.PlainDate.compare(from, siteAsOf) > 0;
  return waits ? { state: 'waiting', row, from } : { state: 'public', row };
}

function later(day: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(day, other) < 0 ? other : day;
}
