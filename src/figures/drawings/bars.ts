import type { KeyEntry, State } from './state.ts';

export interface BarRow {
  readonly label: string;
  /** A second, quieter line: a deadline, a planned day. */
  readonly note?: string;
  /** Counts side by side from the left; what they leave of `total` stays empty. */
  readonly parts: readonly { readonly state: State; readonly count: number }[];
  /** What the parts are measured against: their whole, or the same count for all rows of a group; undefined: no data. */
  readonly total: number | undefined;
  /** "452/452", or the words for no data or for an uncounted statement. */
  readonly value: string;
  /** "100%" */
  readonly share?: string;
}

export interface BarGroup {
  readonly heading?: string;
  readonly rows: readonly BarRow[];
  /** A share of the total that the rows are held against: a line through them with a word on it. */
  readonly target?: { readonly share: number; readonly label: string };
  /** Where the scale of this group alone ends; the heading says that it is its own. */
  readonly scaleEnd?: number;
}

/** Bars on a common scale from 0, in groups. */
export interface BarsDrawing {
  readonly form: 'bars';
  readonly key: readonly KeyEntry[];
  readonly groups: readonly BarGroup[];
  /** Whether the bars are parts of a whole that is seen behind them; others begin at a line and end where they end. */
  readonly whole: boolean;
  /** Where the scale ends, as a share of the total: 1 for parts of a whole; of groups without an own one. */
  readonly scaleEnd: number;
}
