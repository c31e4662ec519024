import type { DeadlineMark } from './deadline.ts';
import type { KeyEntry } from './state.ts';

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
