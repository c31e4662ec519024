import type { FileAccount } from './records.ts';
import type { ReadFile } from './rows/readTable.ts';
import { FATES } from './rows/fates.ts';
import { linesOf } from './rows/sheet.ts';

/**
 * How the non-blank lines of a file were accounted for. A row whose quoted cells run over several lines
 * counts as that many lines, less the blank ones; a line of separators only is blank.
 */
export function fileAccount({
  file,
  table,
  sha256,
  encoding,
  delimiter,
  lines,
  sheet,
}: ReadFile): FileAccount {
  const head = { file, table, sha256, encoding, delimiter };
  if (!sheet) return { ...head, lines, accepted: 0, skipped: 0, rejected: lines, skips: [] };
  // A line that was left out stands blank in the cut text; its own text is counted instead.
  const leftOut = new Set(sheet.tokens.broken.map(({ record }) => record));
  const counts: number[] = [];
  sheet.fates.forEach((fate, record) => {
    if (!leftOut.has(record)) counts[fate] = (counts[fate] ?? 0) + linesOf({ sheet, record });
  });
  const [accepted, skipped] = [counts[FATES.accepted] ?? 0, counts[FATES.skipped] ?? 0];
  const broken = sheet.tokens.broken.reduce((sum, { text }) => sum + nonBlank(text), 0);
  const rejected = (counts[FATES.rejected] ?? 0) + broken;
  return {
    ...head,
    lines: accepted + skipped + rejected,
    accepted,
    skipped,
    rejected,
    skips: sheet.skips,
  };
}

function nonBlank(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}
