import type { DeadlineMark } from './deadline.ts';
import type { KeyEntry } from './state.ts';

export interface CurvePanel {
  readonly label: string;
  readonly value: string;
  readonly share?: string;
  /** Share completed at the end of each day on which it changed, 0–1. */
  readonly actual: readonly { readonly date: Temporal.PlainDate; readonly rate: number }[];
  /** The same as planned, after the as-of date, beginning at the last actual share. */
  readonly planned: readonly { readonly date: Temporal.PlainDate; readonly rate: number }[];
  readonly deadline?: DeadlineMark;
}

/** Shares over time, one panel a level, on one time axis. */
export interface CurvesDrawing {
  readonly form: 'curves';
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly asOf: Temporal.PlainDate;
  readonly asOfLabel: string;
  readonly key: readonly KeyEntry[];
  readonly noData: string;
  readonly panels: readonly CurvePanel[];
}
