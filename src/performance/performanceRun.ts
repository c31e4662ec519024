/** What the last runs of `npm run bench` measured: the command writes it, a page shows it. */
import type { PageKind } from './pageKinds.ts';

/** What can be run by itself, in the order of the page. */
export const PARTS = ['ingest', 'statistics', 'build', 'peers', 'pages'] as const;
export type Part = (typeof PARTS)[number];

/** What each part measures side by side, in the order of the page; the pages are those of `PAGE_KINDS`. */
export interface Subjects {
  /** From the bytes of a country to its records, beside what only cuts the same bytes into cells. */
  readonly ingest: 'product' | 'papaparse' | 'd3Dsv' | 'csvParse' | 'duckdb';
  /** Counting a country; reading and counting a tenth of it, and all of it. */
  readonly statistics: 'oneDate' | 'eightDates' | 'tenth' | 'whole';
  /** Whole sites, with nothing kept from an earlier build and with all that it left. */
  readonly build: 'province' | 'provinceKept' | 'nationalTenth' | 'national' | 'nationalKept';
  /** Three figures of a province as a site of one page. */
  readonly peers: 'product' | 'eleventy' | 'framework';
  readonly pages: PageKind;
}

/** What is measured, by its unit. */
export const METRICS = {
  milliseconds: 'time',
  /** Peak memory of all processes. */
  memory: 'bytes',
  /** What the browser fetches for a page, compressed as a server sends it. */
  transferred: 'bytes',
  html: 'bytes',
  css: 'bytes',
  js: 'bytes',
  fonts: 'bytes',
  requests: 'count',
  /** Until all charts can be read, on a processor four times as slow. */
  readable: 'time',
  /** Charts that the page has before any script runs. */
  chartsInHtml: 'count',
  performance: 'count',
  accessibility: 'count',
  bestPractices: 'count',
  /** Largest contentful paint, as Lighthouse computes it for a phone. */
  largestPaint: 'time',
  layoutShift: 'count',
  /** Scripts that a browser must run before it goes on with the page. */
  blockingScripts: 'count',
  /** Total blocking time, as Lighthouse computes it for a phone. */
  blocked: 'time',
} as const;
export type Metric = keyof typeof METRICS;

/** Of several runs; times in milliseconds, memory and sizes in bytes. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

/** Why nothing was measured. */
export interface NotRun {
  readonly reason: 'tooLong' | 'notInstalled' | 'failed' | 'otherNumbers';
  /** The limit that was not kept. */
  readonly seconds?: number;
  /** What the program said last. */
  readonly said?: string;
}

export interface Result {
  readonly values: Partial<Record<Metric, Spread>>;
  readonly notRun?: NotRun;
}

/** Processor and memory that the numbers are from. */
export interface Machine {
  readonly cores: number;
  readonly memory: number;
  readonly node: string;
}

export interface PartRecord {
  /** The commit that was measured, and whether files were changed beside it. */
  readonly commit: string;
  readonly changed: boolean;
  /** The day of the run, ISO. */
  readonly date: string;
  readonly machine: Machine;
  readonly results: Readonly<Record<string, Result>>;
}

/** A part is missing until it was run. */
export type PerformanceRun = Partial<Record<Part, PartRecord>>;

/** What was measured of a subject; undefined where its part was not run. */
export function resultOf<P extends Part>(
  run: PerformanceRun,
  part: P,
  subject: Subjects[P],
): Result | undefined {
  return run[part]?.results[subject];
}

/** The middle of the runs; undefined where there is none. */
export function medianOf<P extends Part>(
  run: PerformanceRun,
  part: P,
  subject: Subjects[P],
  metric: Metric,
): number | undefined {
  return resultOf(run, part, subject)?.values[metric]?.median;
}
