/** Lists that grow with the units: a page names a bounded number of rows, and says how many more there are. */

export interface Listed<T> {
  readonly shown: readonly T[];
  /** How many are not shown; shown and more are all. */
  readonly more: number;
}

/** The first so many of a list. */
export function listed<T>(all: readonly T[], most: number): Listed<T> {
  return { shown: all.slice(0, most), more: Math.max(0, all.length - most) };
}
