import type { DeadlineRule } from '../../data/records.ts';

/** A deadline as it is drawn: `through` includes its day, `before` does not. */
export interface DeadlineMark {
  readonly date: Temporal.PlainDate;
  readonly rule: DeadlineRule;
  readonly label: string;
}
