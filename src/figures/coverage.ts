import type { Figure, FigureId } from './figure.ts';

/** Figures counted from what congresses report beside their days: some may leave it blank. */
const fromReports: ReadonlySet<FigureId> = new Set([
  'election-outcome',
  'committee-composition',
  'delegate-attendance',
  'documents-discussion',
]);

/** Whether every unit that is due has reported what the figure counts; of totals that were reported nobody knows. */
export function isWholeCoverage({ id, lead, coverage, rows }: Figure): boolean {
  const isCounted = lead !== undefined && rows.every((row) => row['reportedAsOf'] === undefined);
  return fromReports.has(id) && isCounted && coverage === undefined;
}
