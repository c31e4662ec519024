import type { Column } from '../tables.ts';
import type { HeadingNames } from './headingNames.ts';

/** One column of a file, as its heading has it. */
export interface HeadingCell {
  /** The heading as written; two lines of heading are joined. */
  readonly text: string;
  readonly column?: Column;
  readonly ignored: boolean;
  readonly blank: boolean;
}

/** The heading of a file: where it stands and what it says. */
export interface Heading {
  /** Record of its (first) line. */
  readonly record: number;
  /** 1, or 2 where a line of groups stands above. */
  readonly height: 1 | 2;
  readonly cells: readonly HeadingCell[];
  /** How many columns of the table it names. */
  readonly score: number;
}

/** How far down a heading is looked for: titles and signatures of a letterhead fit in. */
export const HEADING_DEPTH = 40;

/**
 * The line, or pair of lines, that names most columns of the table; the topmost of several. Below a line
 * that names all required ones only the next is looked at: it may be the lower of two.
 */
export function findHeading(
  rows: readonly (readonly string[])[],
  names: HeadingNames,
): Heading | undefined {
  let best: Heading | undefined;
  let above: Heading | undefined;
  for (let record = 0; record < Math.min(rows.length, HEADING_DEPTH); record++) {
    const single = headingOf(rows[record] ?? [], record, names);
    const pair = above && above.score + single.score > 0 ? joined(above, single, names) : undefined;
    const complete = best !== undefined && isComplete(best, names);
    for (const heading of [single, pair]) {
      if (heading && heading.score > (best?.score ?? 0)) best = heading;
    }
    if (complete) return best;
    above = single;
  }
  return best;
}

/** Whether a heading names every required column. */
export function isComplete({ cells }: Heading, { table }: HeadingNames): boolean {
  const keys = new Set(cells.map(({ column }) => column?.key));
  return table.columns.every(({ key, required }) => !required || keys.has(key));
}

/** One line read as a heading. */
export function headingOf(row: readonly string[], record: number, names: HeadingNames): Heading {
  const cells = row.map((text) => headingCell(text, names));
  return { record, height: 1, cells, score: scoreOf(cells) };
}

function headingCell(text: string, names: HeadingNames): HeadingCell {
  const found = names.find(text);
  const blank = text.trim() === '';
  if (found === 'ignored') return { text, ignored: true, blank };
  return { text, ignored: false, blank, ...(found && { column: found }) };
}

function scoreOf(cells: readonly HeadingCell[]): number {
  return new Set(cells.flatMap(({ column }) => (column ? [column.key] : []))).size;
}

/**
 * A line of groups ("Đại biểu") over a line of parts ("Triệu tập", "Dự"). Under a heading that stands
 * by itself the lower line must be blank: a row of data never is.
 */
function joined(upper: Heading, lower: Heading, names: HeadingNames): Heading | undefined {
  const width = Math.max(upper.cells.length, lower.cells.length);
  const cells: HeadingCell[] = [];
  let group = '';
  for (let i = 0; i < width; i++) {
    const [above, below] = [upper.cells[i], lower.cells[i]];
    if (above && !above.blank) group = above.text;
    const spans = isGroup(upper, lower, i);
    const cell = joinedCell(above, below, group, spans, names);
    if (!cell) return undefined;
    cells.push(cell);
  }
  return { record: upper.record, height: 2, cells, score: scoreOf(cells) };
}

function joinedCell(
  above: HeadingCell | undefined,
  below: HeadingCell | undefined,
  group: string,
  spans: boolean,
  names: HeadingNames,
): HeadingCell | undefined {
  if (!below || below.blank) return above ?? { text: '', ignored: false, blank: true };
  const both = headingCell(`${group} ${below.text}`, names);
  if (both.column) return both;
  if (above?.column && !(spans && below.column)) return undefined;
  return below.column ? below : both;
}

/**
 * "Ngày đại hội" names a column itself, yet is a group where two parts stand below it ("khai mạc",
 * "bế mạc"): the cell beside it is blank or, where the export filled merged cells, the same.
 */
function isGroup(upper: Heading, lower: Heading, i: number): boolean {
  const text = upper.cells[i]?.text;
  const beside = (j: number) => lower.cells[j]?.column !== undefined;
  const same = (j: number) => upper.cells[j]?.text === text;
  const open = upper.cells[i + 1]?.blank ?? true;
  return (beside(i + 1) && (open || same(i + 1))) || (beside(i - 1) && same(i - 1));
}
