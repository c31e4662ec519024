/**
 * Days as whole numbers (0 is 1 January 1970), because a number is compared, sorted and subtracted a
 * hundred times faster than a Temporal.PlainDate. They stay inside `statistics/`.
 */

/** A date that the data does not give never comes … */
export const NEVER = Infinity;

/** … or has always been, where it marks a beginning. */
export const ALWAYS = -Infinity;

const MILLISECONDS = 86_400_000;

export function dayOf(date: Temporal.PlainDate): number {
  return Date.UTC(date.year, date.month - 1, date.day) / MILLISECONDS;
}

/** Some hundred days carry all congresses of a term, so each date is made once. */
export function dateOf(day: number): Temporal.PlainDate {
  return dates.getOrInsertComputed(day, () =>
    new Temporal.PlainDate(1970, 1, 1).add({ days: day }),
  );
}

const dates = new Map<number, Temporal.PlainDate>();
