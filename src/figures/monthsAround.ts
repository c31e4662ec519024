/** The first day of the earliest and the last day of the latest month. */
export function monthsAround(
  dates: readonly Temporal.PlainDate[],
): readonly [Temporal.PlainDate, Temporal.PlainDate] {
  const sorted = dates.toSorted(Temporal.PlainDate.compare);
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  return [first.with({ day: 1 }), last.with({ day: last.daysInMonth })];
}
