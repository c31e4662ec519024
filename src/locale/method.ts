/** A definition: what a statistic is, its formula, what it is a share of, and what a missing value means. */
export interface Method {
  readonly name: string;
  readonly formula: string;
  /** What it is measured against. */
  readonly of: string;
  readonly missing: string;
}

/** The denominator comes before what a missing value means. */
export const method = (name: string, formula: string, of: string, missing: string): Method => ({
  name,
  formula,
  of,
  missing,
});
