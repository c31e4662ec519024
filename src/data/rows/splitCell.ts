import { CELL_READERS } from '../cells/cellTypes.ts';
import type { Lookups } from '../cells/lookups.ts';
import type { PlacedColumn } from '../headings/layout.ts';
import type { RowRef } from './sheet.ts';

/** A cell that its own comma or semicolon cut in two, since it stands without quotation marks. */
export interface SplitCell {
  readonly index: number;
  /** The cell as it was meant: "99,8%". */
  readonly text: string;
}

/**
 * The cut cell of a row that has more cells than the heading line: the one whose pieces must be joined for
 * every cell of the row to be readable. `undefined` where the row reads as it stands, or no joining helps.
 */
export function splitCell(row: RowRef, lookups: Lookups): SplitCell | undefined {
  const { tokens, layout, delimiter, headingWidth } = row.sheet;
  const texts = tokens.rows[row.record] ?? [];
  const surplus = texts.length - Math.max(headingWidth, layout.width);
  if (surplus < 1 || surplus > MOST_CUTS || reads(texts, layout.columns, layout.width, lookups))
    return undefined;
  // A text beyond the headings may as well be a cell too many; blank cells there were pushed out.
  const pushed = texts.slice(layout.width).every((text) => text.trim() === '');
  for (const cut of pushed ? [isSentenceOrDecimal, isWords] : [isSentenceOrDecimal]) {
    for (const { index, parts } of runs(texts, surplus + 1)) {
      if (!cut(parts, delimiter)) continue;
      const text = parts.join(delimiter);
      const joined = texts.toSpliced(index, parts.length, text);
      if (reads(joined, layout.columns, layout.width, lookups)) return { index, text: text.trim() };
    }
  }
  return undefined;
}

/** A line with more cells too many than this is looked into no further. */
const MOST_CUTS = 4;

interface Run {
  readonly index: number;
  readonly parts: readonly string[];
}

/** Neighbouring cells, two of them first. */
function* runs(texts: readonly string[], longest: number): Iterable<Run> {
  for (let length = 2; length <= longest; length++) {
    for (let index = 0; index + length <= texts.length; index++)
      yield { index, parts: texts.slice(index, index + length) };
  }
}

/** "Ít ý kiến" and " trầm", with the space behind a comma; "99" and "8%", "1" and "2". */
function isSentenceOrDecimal([first = '', ...rest]: readonly string[], delimiter: string): boolean {
  if (delimiter === ',' && /\d$/.test(first))
    return rest.every((part) => /^\d+(?:\s*%)?$/.test(part));
  return /\p{L}/u.test(first) && rest.every((part) => /^\s+\p{L}/u.test(part));
}

/** Words on both sides: a day or a number behind a text is a cell of its own. */
function isWords(parts: readonly string[]): boolean {
  return parts.every((part) => /\p{L}/u.test(part));
}

/** Every cell is readable, every required one filled, and nothing stands beyond the headings. */
function reads(
  texts: readonly string[],
  columns: readonly PlacedColumn[],
  width: number,
  lookups: Lookups,
): boolean {
  const beyond = texts.slice(width).some((text) => text.trim() !== '');
  return !beyond && columns.every((placed) => readsCell(texts, placed, lookups));
}

function readsCell(
  texts: readonly string[],
  { column, index }: PlacedColumn,
  lookups: Lookups,
): boolean {
  const text = (texts[index] ?? '').trim();
  if (text === '') return !column.required || column.mayBeBlank === true;
  return text === '-' || CELL_READERS[column.type].read(text, lookups) !== undefined;
}
