/**
 * What the statistics give, in the shapes of `statistics.json`. Counts are whole numbers, rates 0–1 and
 * unrounded; `undefined` means that the data cannot give the number (it is written as `null`), never 0.
 */
import type { Body, Measure } from '../data/records.ts';

export interface Completion {
  /** Organisations that exist on the as-of date. */
  readonly total: number;
  /** Opened by then. */
  readonly held: number;
  /** Closed by then. */
  readonly completed: number;
  /** completed ÷ total; undefined when total is 0. */
  readonly rate: number | undefined;
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
  readonly pending: number;
  readonly suspended: number;
  readonly expected: number;
  readonly slipped: number;
  readonly atRisk: number;
  readonly pilots: number;
  readonly pilotsHeld: number;
}

/** A share with its coverage: Σ count ÷ Σ of, over the `reported` committees of those `due`. */
export interface Share {
  readonly count: number | undefined;
  readonly of: number;
  readonly rate: number | undefined;
  readonly reported: number;
  readonly due: number;
}

export interface ElectionOutcome {
  /** Committees (closed and elected) that report the body. */
  readonly committees: number;
  /** Closed congresses whose committee was appointed. */
  readonly appointed: number;
  readonly decided: number | undefined;
  readonly elected: number | undefined;
  readonly shortfall: number | undefined;
  readonly reelected: Share;
  readonly firstTime: Share;
  readonly women: Share;
  readonly young: Share;
  readonly minority: Share;
  readonly asPlanned: Share;
  readonly direct: Share;
}

export interface Attendance {
  readonly summoned: number | undefined;
  readonly present: number | undefined;
  readonly rate: number | undefined;
  readonly reported: number;
  readonly due: number;
}

export interface LimitationCount {
  readonly units: number;
  readonly held: number;
  readonly rate: number | undefined;
  readonly open: number;
  readonly inProgress: number;
  readonly resolved: number;
  readonly statements: number;
}

export interface Discussion {
  readonly comments: number | undefined;
  readonly withoutComment: number | undefined;
  readonly reported: number;
  readonly due: number;
}

export interface TaskCount {
  readonly assigned: number;
  readonly done: number;
  readonly overdue: number;
  readonly pending: number;
}

type Scoped<T> = { readonly scope: string; readonly level: string } & T;

/** Every statistic as of one date. */
export interface DatedStatistics {
  readonly asOf: Temporal.PlainDate;
  readonly completion: readonly Scoped<{ readonly kind: string | null } & Completion>[];
  readonly elections: readonly Scoped<{ readonly body: Body } & ElectionOutcome>[];
  readonly attendance: readonly Scoped<Attendance>[];
  readonly limitations: readonly Scoped<{ readonly category: string } & LimitationCount>[];
  readonly discussion: readonly Scoped<Discussion>[];
  readonly tasks: readonly Scoped<{ readonly task: string } & TaskCount>[];
}

export type RateCheck = 'half-up' | 'truncated' | 'qualified' | 'differs' | 'no-rate' | 'no-counts';
export type UnitCheck = 'agrees' | 'disagrees' | 'no-units';

/** A reported row beside what the unit rows give for the same measure on the row's own date. */
export interface ReportedCheck {
  readonly asOf: Temporal.PlainDate;
  readonly code: string;
  readonly level: string;
  readonly kind: string | null;
  readonly body: Body | null;
  readonly measure: Measure;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly printed: string | null;
  readonly rateCheck: RateCheck;
  readonly unitCheck: UnitCheck;
  readonly computed: { readonly numerator: number; readonly denominator: number } | null;
}
