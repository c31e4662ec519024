/**
 * A cell of a matrix: a count shaded by the class of its share (`step` 1 is the lowest), a recorded zero, a count that
 * is no share of its base, or a mark without a number. `blank` is a place where nothing was said.
 */
export type MatrixCell = {
  /** Whether it is the one the title speaks of. */
  readonly marked?: boolean;
} & (
  | { readonly kind: 'share'; readonly text: string; readonly step: number }
  | { readonly kind: 'none' | 'unshared'; readonly text: string }
  | { readonly kind: 'noData' | 'statement' | 'blank' }
);

export interface MatrixRow {
  readonly label: string;
  /** A sum of the others. */
  readonly strong?: boolean;
  /** What the row's counts are shares of: "52" under the heading, "52 đại hội" without one. */
  readonly base?: { readonly count: string; readonly words: string };
  /** One per column. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixGroup {
  readonly heading?: string;
  readonly rows: readonly MatrixRow[];
  /** Below the rows: what was left out of them. */
  readonly note?: string;
}

/** Counts in rows and columns, shaded in steps by their shares. */
export interface MatrixDrawing {
  readonly form: 'matrix';
  readonly columns: readonly string[];
  readonly baseHeading: string;
  /** Words for the classes, lowest first. */
  readonly scale: { readonly heading: string; readonly steps: readonly string[] };
  /** Words for cells without a shade; the key has only those that can be seen. */
  readonly key: { readonly noData: string; readonly unshared: string };
  readonly groups: readonly MatrixGroup[];
}
