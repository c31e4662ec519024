/** Where the committees stand on the map of tiles. */
import type { Organization } from '../../data/records.ts';

/** A row of the map; undefined leaves a place empty. An empty row parts what stands above from what stands below. */
export type TileRow<T> = readonly (T | undefined)[];

/** More columns than these leave no room for a name. */
const MOST_COLUMNS = 10;

/**
 * The rows of the map from the top, all of one length. Undefined where there is no map: some have no tile, two have
 * the same one, or there are too many columns; then the order of the list is all there is.
 */
export function tileMap<T extends { readonly tile: Organization['tile'] }>(
  committees: readonly T[],
): readonly TileRow<T>[] | undefined {
  const placed = committees.flatMap((committee) =>
    committee.tile === undefined ? [] : [{ committee, ...committee.tile }],
  );
  const taken = new Set(placed.map(({ column, row }) => `${column},${row}`));
  if (taken.size < committees.length || committees.length === 0) return undefined;
  const columns = placed.map(({ column }) => column);
  const first = Math.min(...columns);
  const width = Math.max(...columns) - first + 1;
  if (width > MOST_COLUMNS) return undefined;
  const byRow = [...Map.groupBy(placed, ({ row }) => row)].sort(([a], [b]) => a - b);
  return byRow.flatMap(([row, tiles], index) => {
    const former = byRow[index - 1]?.[0];
    const isParted = former !== undefined && row - former > 1;
    const line = Array.from(
      { length: width },
      (_, column) => tiles.find((tile) => tile.column === first + column)?.committee,
    );
    return isParted ? [[], line] : [line];
  });
}
