import type { Skip } from '../records.ts';
import { lineOf, type RowRef, type Sheet } from './sheet.ts';

/** What became of a record; one that is blank is not counted. */
export const FATES = { blank: 0, accepted: 1, skipped: 2, rejected: 3 } as const;

export function accept({ sheet, record }: RowRef): void {
  sheet.fates[record] = FATES.accepted;
}

export function reject({ sheet, record }: RowRef): void {
  sheet.fates[record] = FATES.rejected;
}

export function skip(row: RowRef, reason: Skip['reason']): void {
  row.sheet.fates[row.record] = FATES.skipped;
  row.sheet.skips.push({ line: lineOf(row), reason });
}

/** Rejects every line of a file that has no fate yet. */
export function rejectRest(sheet: Sheet): void {
  sheet.tokens.rows.forEach((texts, record) => {
    if (sheet.fates[record] === FATES.blank && !isBlank(texts)) reject({ sheet, record });
  });
}

/** A line without text: empty, or separators and spaces only. */
export function isBlank(texts: readonly string[]): boolean {
  return texts.every((text) => text.trim() === '');
}
