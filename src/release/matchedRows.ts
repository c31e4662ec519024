/** Which row of a built table is which of the published one. */
export type Row = Readonly<Record<string, unknown>>;

/** A row as it was published and as it is built; undefined where it was not there, or is no longer. */
export interface RowPair {
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

/**
 * Pairs the rows of two tables: those that are the same first, then those whose words and dates are, then those that
 * begin alike, in their order. So a row that comes between others is one new row and shifts none.
 */
export function matchedRows(
  published: readonly Row[],
  built: readonly Row[],
  firstKey: string,
): readonly RowPair[] {
  const before = new Set(published);
  const after = new Set(built);
  const pairs = new Map<Row, Row>();
  for (const likeness of [wholeRow, wordsOfRow, (row: Row) => `${row[firstKey]}`]) {
    const waiting = Map.groupBy(after, likeness);
    for (const row of before) {
      const match = waiting.get(likeness(row))?.shift();
      if (match === undefined) continue;
      pairs.set(row, match);
      before.delete(row);
      after.delete(match);
    }
  }
  return [
    ...published.map((row) => ({ before: row, after: pairs.get(row) })),
    ...[...after].map((row) => ({ before: undefined, after: row })),
  ];
}

const wholeRow = (row: Row): string => JSON.stringify(row);
const wordsOfRow = (row: Row): string =>
  JSON.stringify(Object.values(row).filter((value) => typeof value === 'string'));
