/** `statistics.json`, exactly as DESIGN.md §5 gives it. */
import type { FileAccount } from '../data/records.ts';
import type { DatedStatistics } from './results.ts';
import type { TermStatistics } from './statisticsOf.ts';

/** A problem of the exports, as the document lists it; a full record may be passed. */
export interface ListedProblem {
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string | { readonly vi: string; readonly en: string };
}

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Dates as ISO strings; what the data cannot give as null, which JSON would otherwise drop. */
export function statisticsDocument(
  { term, hasCongresses, dates, reported }: TermStatistics,
  files: readonly FileAccount[],
  problems: readonly ListedProblem[],
): { readonly [key: string]: Json } {
  return {
    term,
    dates: dates.map(({ asOf, completion, ...others }) => ({
      asOf: plain(asOf),
      completion: plain(hasCongresses ? completion : completion.map(withoutCongresses)),
      ...plainFields(others),
    })),
    reported: plain(reported),
    files: files.map(
      ({ file, sha256, encoding, delimiter, lines, accepted, skipped, rejected }) => ({
        file,
        sha256,
        encoding,
        delimiter,
        lines,
        accepted,
        skipped,
        rejected,
      }),
    ),
    problems: problems.map(({ severity, file, line, column, message }) => ({
      severity,
      file,
      line,
      column,
      message: plain(message),
    })),
  };
}

/** What a row knows without any congress; the rest is missing, not 0. */
function withoutCongresses(row: DatedStatistics['completion'][number]): object {
  const known = new Set(['scope', 'level', 'kind', 'total', 'pilots']);
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, known.has(key) ? value : undefined]),
  );
}

function plain(value: unknown): Json {
  if (value === undefined || value === null) return null;
  if (value instanceof Temporal.PlainDate) return value.toString();
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'object' ? plainFields(value) : (value as Json);
}

function plainFields(record: object): { readonly [key: string]: Json } {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, plain(value)]));
}
