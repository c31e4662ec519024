import type { SmallTable } from '../smallTable.ts';

/** A small table about one level. */
export interface LevelTable {
  readonly level: string;
  readonly table: SmallTable;
}
