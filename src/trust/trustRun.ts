/** What the last runs of `npm run trust` and `npm run mutation` counted: the commands write it, a page shows it. */

/** What is tried, in the order of the page. */
export const TRUST_POINTS = [
  'badInput',
  'laws',
  'mutation',
  'determinism',
  'faults',
  'browser',
  'serving',
  'leaks',
  'supply',
] as const;
export type TrustPoint = (typeof TRUST_POINTS)[number];

/**
 * How the numbers of several tests become one: added up, or the worst of them. A sum is given with what was tried,
 * so that a test that failed shows as missing from it.
 */
export const TRUST_COUNTS = {
  faults: 'sum',
  twins: 'sum',
  laws: 'sum',
  runs: 'sum',
  mutants: 'sum',
  builds: 'sum',
  kills: 'sum',
  pages: 'sum',
  embeds: 'sum',
  files: 'sum',
  leaks: 'sum',
  packages: 'sum',
  headersChecked: 'sum',
  requests: 'sum',
  failed: 'sum',
  switches: 'sum',
  nginxPerSecond: 'least',
  nginxP99Milliseconds: 'most',
  caddyPerSecond: 'least',
  caddyP99Milliseconds: 'most',
} as const satisfies Record<string, 'sum' | 'least' | 'most'>;
export type TrustCount = keyof typeof TRUST_COUNTS;

export interface PointResult {
  /** The commit that was tried, and whether files were changed beside it. */
  readonly commit: string;
  readonly changed: boolean;
  /** The day of the run, ISO. */
  readonly date: string;
  /** Tests. */
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What held of what was tried; `tried` is missing for a number that is no count of trials. */
  readonly counts: Partial<Record<TrustCount, { readonly held: number; readonly tried?: number }>>;
}

/** A point is missing until it was tried. */
export type TrustRun = Partial<Record<TrustPoint, PointResult>>;
