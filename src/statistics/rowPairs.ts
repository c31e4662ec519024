/** Which row of an earlier reading is which row of a later one. */
type KeyOf<T> = (row: T) => unknown;

/**
 * The later row of each earlier one that is still there. Rows that are equal by the first key belong together, of those
 * left the ones that are equal by the next, and so on; of several equal ones the first belongs to the first.
 */
export function rowPairs<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly KeyOf<T>[],
): ReadonlyMap<T, T> {
  const pairs = new Map<T, T>();
  for (const keyOf of keys) {
    const text = (row: T) => JSON.stringify(keyOf(row));
    const taken = new Set(pairs.values());
    const free = Map.groupBy(
      after.filter((row) => !taken.has(row)),
      text,
    );
    for (const was of before.filter((row) => !pairs.has(row))) {
      const is = free.get(text(was))?.shift();
      if (is !== undefined) pairs.set(was, is);
    }
  }
  return pairs;
}
