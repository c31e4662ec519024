/** As-of dates further away than this do not stretch a time axis: the term would be pressed into its corner. */
const NEAR_DAYS = 62;

/** The first day of the earliest and the last day of the latest month, that of an as-of date nearby included. */
export function monthsAround(
  dates: readonly Temporal.PlainDate[],
  asOf: Temporal.PlainDate,
): readonly [Temporal.PlainDate, Temporal.PlainDate] {
  const [first = asOf, last = asOf] = ends(dates);
  const isNear =
    asOf.until(first).days <= NEAR_DAYS &&
    last.until(asOf, { largestUnit: 'day' }).days <= NEAR_DAYS;
  const [from, to] = isNear ? ends([...dates, asOf]) : [first, last];
  return [from!.with({ day: 1 }), to!.with({ day: to!.daysInMonth })];
}

function ends(dates: readonly Temporal.PlainDate[]) {
  const sorted = dates.toSorted(Temporal.PlainDate.compare);
  return [sorted[0], sorted.at(-1)] as const;
}
