import type { Findings } from '../findings.ts';
import { cutOffRow } from '../problems/plausible.ts';
import { FATES } from '../rows/fates.ts';
import { rowSpot, type Sheet } from '../rows/sheet.ts';

/** Two whole rows at least show how the file is written. */
const FEWEST_WHOLE = 2;

/**
 * Warns of a file that breaks off inside its last row: the row has fewer cells than the heading, no line end
 * follows it, and all other rows have as many cells as the heading. Spreadsheets that leave blank cells out
 * do so in many rows, and end the last one too.
 */
export function checkCutOff(sheet: Sheet, findings: Findings): void {
  const { tokens, fates, layout, headingWidth, file } = sheet;
  if (tokens.text.endsWith('\n')) return;
  const last = fates.lastIndexOf(FATES.accepted);
  const isShort = (record: number) => (tokens.rows[record]?.length ?? 0) < layout.width;
  if (last === -1 || last < tokens.rows.length - 1 || !isShort(last)) return;
  const others = [...fates.keys()].filter((i) => i < last && fates[i] === FATES.accepted);
  if (others.length < FEWEST_WHOLE || others.some(isShort)) return;
  const row = { sheet, record: last };
  const fault = cutOffRow(tokens.rows[last]?.length ?? 0, headingWidth);
  findings.add({ file, spot: rowSpot(row), fault, row });
}
