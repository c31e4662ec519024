import { aboutFile, type Findings } from '../findings.ts';
import type { LayoutFault } from '../headings/layout.ts';
import { controlInLine } from '../problems/cells.ts';
import * as faults from '../problems/headings.ts';
import { controlCharacter } from '../text/tidy.ts';
import { isBlank, skip } from './fates.ts';
import type { CutFile } from './readSheet.ts';
import { cellSpot, rowSpot, type RowRef, type Sheet } from './sheet.ts';

/** Titles, the `sep=` line and the heading. Gives false where a row of data stands above the heading. */
export function accountAbove(sheet: Sheet, cut: CutFile, findings: Findings): boolean {
  const { record: first, height } = cut.heading;
  for (let record = 0; record < first + height; record++) {
    const row = { sheet, record };
    const texts = cut.tokens.rows[record] ?? [];
    if (isBlank(texts)) continue;
    skip(row, reasonOf(record, cut));
    tellControls(row, texts, findings);
    if (record >= first || !looksLikeData(texts)) continue;
    findings.add(aboutFile(sheet.file, faults.rowsAboveHeading, rowSpot(row)));
    return false;
  }
  return true;
}

/** Three cells or more, half of them with a digit: titles and groups of headings are not so. */
function looksLikeData(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '');
  const digits = filled.filter((text) => /\d/.test(text));
  return filled.length >= 3 && digits.length >= filled.length / 2;
}

function reasonOf(
  record: number,
  { heading, separatorLine }: CutFile,
): 'heading' | 'separator' | 'title' {
  if (record >= heading.record) return 'heading';
  return separatorLine && record === 0 ? 'separator' : 'title';
}

function tellControls(row: RowRef, texts: readonly string[], findings: Findings): void {
  const control = controlCharacter(texts.join(''));
  if (control === undefined) return;
  findings.add(aboutFile(row.sheet.file, controlInLine(control), rowSpot(row)));
}

/** A fault of the heading, at its cell; in a heading of two lines at the lower one that is not blank. */
export function tellHeadingFault(
  { fault, index }: LayoutFault,
  sheet: Sheet,
  { heading, tokens }: CutFile,
  findings: Findings,
): void {
  const lower = heading.record + heading.height - 1;
  const inLower = (tokens.rows[lower]?.[index ?? 0] ?? '').trim() !== '';
  const row = { sheet, record: inLower ? lower : heading.record };
  findings.add(
    aboutFile(sheet.file, fault, index === undefined ? rowSpot(row) : cellSpot(row, index)),
  );
}
