/**
 * What a figure's chart shows, as plain data: every label is final text, every length a number. A chart turns
 * it into SVG and decides nothing about its meaning.
 */
import type { DeadlineRule } from '../data/records.ts';

/** The states of the field; each has one colour, one fill and one shape on every chart. */
export type State =
  | 'completed'
  | 'late'
  | 'held'
  | 'pending'
  | 'overdue'
  | 'planned'
  | 'slipped'
  | 'limitation'
  /** A count or share that is no progress: elected, present, women. */
  | 'measured'
  | 'noData';

/** A word for a state, in the order of the key. */
export interface KeyEntry {
  readonly state: State;
  readonly label: string;
  /** A bar's fill, if nothing else is said. */
  readonly shape?: 'diamond';
}

export interface BarRow {
  readonly label: string;
  /** A second, quieter line: a deadline, a planned day. */
  readonly note?: string;
  /** Counts side by side from the left; what they leave of `total` stays empty. */
  readonly parts: readonly { readonly state: State; readonly count: number }[];
  /** What the parts are measured against: their whole, or the same count for all rows; undefined: no data. */
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
}

/** Bars on a common scale from 0, in groups. */
export interface BarsDrawing {
  readonly form: 'bars';
  readonly key: readonly KeyEntry[];
  readonly groups: readonly BarGroup[];
  /** Whether the bars are parts of a whole that is seen behind them; others begin at a line and end where they end. */
  readonly whole: boolean;
  /** Where the scale ends, as a share of the total: 1 for parts of a whole. */
  readonly scaleEnd: number;
}

/** A deadline as it is drawn: `through` includes its day, `before` does not. */
export interface DeadlineMark {
  readonly date: Temporal.PlainDate;
  readonly rule: DeadlineRule;
  readonly label: string;
}

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

export interface TimelineLane {
  readonly label: string;
  readonly value: string;
  readonly share?: string;
  /** The planned window; without a start in the plan it is drawn open to the left. */
  readonly start?: Temporal.PlainDate;
  readonly deadlines: readonly DeadlineMark[];
  /** Congresses that opened (or are planned to) on a day. */
  readonly days: readonly {
    readonly date: Temporal.PlainDate;
    readonly count: number;
    readonly state: 'completed' | 'late' | 'planned' | 'slipped';
  }[];
  readonly pilots: readonly {
    readonly date: Temporal.PlainDate;
    readonly label: string;
    readonly state: 'completed' | 'planned';
  }[];
}

export interface TimelineEvent {
  readonly date: Temporal.PlainDate;
  readonly endDate?: Temporal.PlainDate;
  readonly label: string;
  readonly planned: boolean;
}

/** Lanes of congress days to scale, with windows, deadlines, model congresses and events. */
export interface TimelineDrawing {
  readonly form: 'timeline';
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly asOf: Temporal.PlainDate;
  readonly asOfLabel: string;
  readonly key: readonly KeyEntry[];
  readonly lanes: readonly TimelineLane[];
  readonly events: readonly TimelineEvent[];
}

export interface ComparisonRow {
  readonly label: string;
  readonly note: string;
  /** 0–1 where the row has counts. */
  readonly reported: { readonly text: string; readonly rate?: number };
  readonly computed: { readonly text: string; readonly rate?: number };
  readonly verdict: 'agrees' | 'disagrees' | 'no-units';
  readonly verdictLabel: string;
}

/** A reported number beside the one computed from the unit rows. */
export interface ComparisonDrawing {
  readonly form: 'comparison';
  readonly reportedLabel: string;
  readonly computedLabel: string;
  readonly rows: readonly ComparisonRow[];
}

/** Nothing to draw; the chart says so. */
export interface EmptyDrawing {
  readonly form: 'empty';
  readonly label: string;
}

export type Drawing =
  BarsDrawing | CurvesDrawing | TimelineDrawing | ComparisonDrawing | EmptyDrawing;
