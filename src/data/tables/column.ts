import type { CellType, CellValues } from '../cells/cellTypes.ts';
import type { BilingualText } from '../problem.ts';
import type { Place, TableName } from '../records.ts';

/** One column of a table, as the contract gives it. */
export interface Column {
  /** English key: heading in English files and property of the record. */
  readonly key: string;
  /** The Vietnamese heading. */
  readonly heading: string;
  /** Further headings that a clerk would write. */
  readonly aliases: readonly string[];
  readonly type: CellType;
  /** The table cannot be read without this column. */
  readonly required: boolean;
  /** The column is required, yet a cell of it may be blank. */
  readonly mayBeBlank?: boolean;
  /** What a blank cell stands for; without it a blank cell is a missing property. */
  readonly blank?: string | boolean;
  readonly meaning: BilingualText;
}

/** One table: its columns, lowest index first in the order of the contract. */
export interface Table {
  readonly name: TableName;
  /** The name that a Vietnamese reader is given. */
  readonly title: BilingualText;
  readonly required: boolean;
  /** The first column's cells tell rows of data from totals and notes. */
  readonly columns: readonly Column[];
}

type Given<C extends Column> = C extends { blank: string | boolean }
  ? C
  : C extends { mayBeBlank: true }
    ? never
    : C extends { required: true }
      ? C
      : never;

/** What a row of these columns becomes: the columns that are always there, then the optional ones. */
export type RowOf<C extends Column> = {
  readonly place: Place;
} & {
  readonly [K in Given<C> as K['key']]: CellValues[K['type']];
} & {
  readonly [K in Exclude<C, Given<C>> as K['key']]?: CellValues[K['type']];
};
