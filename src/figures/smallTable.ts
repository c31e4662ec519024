/** A small table beside the figures, its cells as they are read. */
export interface SmallTable {
  readonly columns: readonly { readonly label: string; readonly numeric?: true }[];
  readonly rows: readonly SmallRow[];
}

export interface SmallRow {
  /** The first heads the row; undefined is missing. */
  readonly cells: readonly (string | undefined)[];
  /** 0–1, drawn as a bar at the end of the row. */
  readonly share?: number;
}
