import type { KeyEntry } from './state.ts';

/** What one day of a calendar holds. */
export interface CalendarDay {
  readonly date: Temporal.PlainDate;
  /** Opened by the as-of date. */
  readonly held: number;
  /** Not opened: planned for this day if it lies ahead, else slipped. */
  readonly open: number;
  readonly state: 'planned' | 'slipped';
  /** The number opened; on a day without an opening the number planned. */
  readonly label: string;
}

/** The days of one level. */
export interface CalendarPanel {
  readonly label: string;
  /** "452 đã khai mạc, 10 dự kiến" */
  readonly value: string;
  /** From the first to the last congress, opened or planned. */
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** Only days with a congress; on all others of the axis up to the as-of date there were none. */
  readonly days: readonly CalendarDay[];
  /** What is said at a day: the busiest, or the only one. `framed` are all that are equally busy. */
  readonly mark?: {
    readonly date: Temporal.PlainDate;
    readonly label: string;
    readonly framed: readonly Temporal.PlainDate[];
  };
  /** Runs of weeks (Monday to Sunday) without a congress, for a drawing that cannot show each. */
  readonly gaps: readonly {
    readonly from: Temporal.PlainDate;
    readonly to: Temporal.PlainDate;
    readonly label: string;
  }[];
}

/** Congresses by day, weeks as columns or rows. */
export interface CalendarDrawing {
  readonly form: 'calendar';
  readonly asOf: Temporal.PlainDate;
  readonly asOfLabel: string;
  /** Names of the days from Monday on. */
  readonly weekdays: readonly string[];
  /** Classes of the number opened on a day, the lowest first: up to which number, and the words for it. */
  readonly shades: readonly { readonly upTo: number; readonly label: string }[];
  readonly shadesLabel: string;
  readonly key: readonly KeyEntry[];
  /** What one time axis shows: all days, or those of a year each; a label alone stands for years left out. */
  readonly spans: readonly (
    | { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }
    | { readonly label: string }
  )[];
  readonly panels: readonly CalendarPanel[];
}
