/**
 * The corrections of a term as a site tells them: `<term>/figures/corrections.json`. A build writes the rows of the
 * table `corrections`; a release adds to each which versions it brought, and never forgets a row.
 */
import { versionName } from './fixedName.ts';

/** One row of the table, dates as ISO. */
export interface CorrectionRow {
  readonly figure: string;
  readonly asOf: string;
  readonly date: string;
  readonly reason: string;
  readonly reasonEn?: string;
  /** The figures that it corrected; none where no published number changed. */
  readonly versions?: readonly CorrectedVersion[];
}

/** A version that a correction brought, and the one before it, which stays: paths without extension. */
export interface CorrectedVersion {
  readonly version: number;
  readonly corrected: string;
  readonly published: string;
}

export const correctionsPath = (term: string): string => `${term}/figures/corrections.json`;

/** The rows of a corrections file; none where there is no such file. */
export function readCorrections(json: string | undefined): readonly CorrectionRow[] {
  return json === undefined ? [] : (JSON.parse(json).corrections ?? []);
}

export function correctionsText(term: string, corrections: readonly CorrectionRow[]): string {
  return `${JSON.stringify({ term, corrections }, null, 1)}\n`;
}

/**
 * The rows of a build that the release before does not know: these, and no older ones, allow a number to change. A
 * mended reason makes no new row; two corrections of one figure on one day are two.
 */
export function newCorrections(
  built: readonly CorrectionRow[],
  before: readonly CorrectionRow[],
): readonly CorrectionRow[] {
  const known = Map.groupBy(before, rowKey);
  return [...Map.groupBy(built, rowKey)].flatMap(([key, rows]) =>
    rows.slice(known.get(key)?.length ?? 0),
  );
}

const rowKey = ({ figure, asOf, date }: CorrectionRow): string => `${figure}@${asOf} ${date}`;

/** The rows of the release before with what they brought, their words as the build has them, then the new ones. */
export function joinedCorrections(
  built: readonly CorrectionRow[],
  before: readonly CorrectionRow[],
  brought: (row: CorrectionRow) => readonly CorrectedVersion[],
): readonly CorrectionRow[] {
  const words = Map.groupBy(built, rowKey);
  const kept = before.map((row) => ({ ...row, ...wordsOf(words.get(rowKey(row))?.shift()) }));
  const added = newCorrections(built, before).map((row) => ({ ...row, versions: brought(row) }));
  return [...kept, ...added];
}

function wordsOf(row: CorrectionRow | undefined): Partial<CorrectionRow> {
  if (row === undefined) return {};
  return { reason: row.reason, ...(row.reasonEn !== undefined && { reasonEn: row.reasonEn }) };
}

/** What a correction brings to one figure of a place: its next version beside the one before. */
export function correctedVersion(
  place: string,
  { figure, asOf, version }: { figure: string; asOf: string; version: number },
): CorrectedVersion {
  const path = (number: number) =>
    `${place}/figures/${versionName({ figure, asOf, version: number })}`;
  return { version, corrected: path(version), published: path(version - 1) };
}
