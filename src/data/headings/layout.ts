import * as faults from '../problems/headings.ts';
import type { Fault } from '../problems/fault.ts';
import { TABLES, type Column, type Table } from '../tables.ts';
import { nearest } from '../text/nearest.ts';
import type { Heading, HeadingCell } from './findHeading.ts';
import { contractNames } from './headingNames.ts';

/** A column of the table and where the file has it. */
export interface PlacedColumn {
  readonly column: Column;
  /** Place in the row, from 0. */
  readonly index: number;
  readonly heading: string;
}

/** Which cell of a row is which. */
export interface Layout {
  readonly columns: readonly PlacedColumn[];
  /** Cells under no heading: beyond the last one, or in a column that has none. */
  readonly width: number;
  readonly unheaded: readonly number[];
  /** Some heading is not known: one of the table's columns may be lost under it. */
  readonly unknown?: true;
}

export interface LayoutFault {
  readonly fault: Fault;
  /** Column of the heading line that is meant; `undefined` for the line as a whole. */
  readonly index?: number;
}

const MOST_COLUMNS = 200;

/** What the heading makes of the rows, and what is wrong with it. With an error among these no row is read. */
export function layoutOf(
  heading: Heading,
  table: Table,
): { layout: Layout; faults: readonly LayoutFault[] } {
  const named = heading.cells.filter(({ blank }) => !blank).length;
  if (named > MOST_COLUMNS)
    return { layout: EMPTY, faults: [{ fault: faults.tooManyColumns(named) }] };
  const columns = placed(heading);
  const unknown = unknownHeadings(heading).length > 0;
  const shape = { columns, width: lastNamed(heading) + 1, unheaded: unheaded(heading) };
  const layout: Layout = unknown ? { ...shape, unknown } : shape;
  const other = otherTable(heading, missing(table, columns).length > 0 ? 1 : 2);
  if (other)
    return { layout, faults: [{ fault: faults.wrongTable(table.name, other.title, other.name) }] };
  return {
    layout,
    faults: [...duplicates(columns), ...unknownAndMissing(heading, table, columns)],
  };
}

const EMPTY: Layout = { columns: [], width: 0, unheaded: [] };

function placed(heading: Heading): PlacedColumn[] {
  return heading.cells.flatMap(({ column, text }, index) =>
    column ? [{ column, index, heading: text }] : [],
  );
}

function lastNamed(heading: Heading): number {
  return heading.cells.findLastIndex(({ blank }) => !blank);
}

function unheaded(heading: Heading): number[] {
  return heading.cells.flatMap(({ blank }, index) =>
    blank && index < lastNamed(heading) ? [index] : [],
  );
}

/** Columns that say the same: of one key, or a single day of the congress beside opening and closing. */
function duplicates(columns: readonly PlacedColumn[]): LayoutFault[] {
  return columns.flatMap(({ column, heading, index }, i) => {
    const first = columns.slice(0, i).find((other) => sameMeaning(other.column.key, column.key));
    return first ? [{ fault: faults.duplicateColumn(heading, column, first.heading), index }] : [];
  });
}

/** One key, or the single day of a congress beside its opening or closing day. */
export function sameMeaning(a: string, b: string): boolean {
  const day = new Set(['date', 'opened', 'closed']);
  return a === b || ((a === 'date' || b === 'date') && day.has(a) && day.has(b));
}

function missing(table: Table, columns: readonly PlacedColumn[]): readonly Column[] {
  return table.columns.filter(
    ({ key, required }) => required && !columns.some(({ column }) => column.key === key),
  );
}

interface Unknown {
  readonly cell: HeadingCell;
  readonly index: number;
}

function unknownHeadings({ cells }: Heading): Unknown[] {
  return cells.flatMap((cell, index) =>
    cell.blank || cell.ignored || cell.column ? [] : [{ cell, index }],
  );
}

/** An unknown heading that stands for a missing column is one fault, told where the heading stands. */
function unknownAndMissing(
  heading: Heading,
  table: Table,
  columns: readonly PlacedColumn[],
): LayoutFault[] {
  const unknown = unknownHeadings(heading);
  const lacking = missing(table, columns);
  const found: LayoutFault[] = [];
  for (const column of lacking) {
    const instead = standIn(column, unknown, lacking.length);
    if (instead) unknown.splice(unknown.indexOf(instead), 1);
    const fault = faults.missingColumn(column, instead?.cell.text);
    found.push(instead ? { fault, index: instead.index } : { fault });
  }
  return [...found, ...unknown.map(({ cell, index }) => unknownFault(cell, index, table, columns))];
}

/** The unknown heading that is nearly the column's, or the only one there is. */
function standIn(
  column: Column,
  unknown: readonly Unknown[],
  lacking: number,
): Unknown | undefined {
  const near = unknown.find(({ cell }) => nearest(cell.text, namesOf(column)) !== undefined);
  return near ?? (lacking === 1 && unknown.length === 1 ? unknown[0] : undefined);
}

function unknownFault(
  cell: HeadingCell,
  index: number,
  table: Table,
  columns: readonly PlacedColumn[],
): LayoutFault {
  const free = table.columns.filter(({ key }) => !columns.some(({ column }) => column.key === key));
  const suggestion = free.find((column) => nearest(cell.text, namesOf(column)) !== undefined);
  const words = cell.text.replace(/\s+/g, ' ').trim();
  const fault = faults.unknownColumn(words, suggestion);
  // "S? nội dung" can be nothing else: its column is not left out for a letter.
  return { fault: suggestion && LOST.test(words) ? { ...fault, severity: 'error' } : fault, index };
}

/** A question mark for a letter; none ends a heading. */
const LOST = /\?(?!$)|\uFFFD/u;

function namesOf(column: Column): readonly string[] {
  return [column.key, column.heading, ...column.aliases];
}

/** Another table whose required columns are all there, and of which at least so many more are there. */
function otherTable(heading: Heading, more: number): Table | undefined {
  return Object.values(TABLES).find((other) => {
    const names = contractNames(other.name);
    const keys = new Set(heading.cells.map(({ text }) => names.find(text)));
    const fits = other.columns.every((column) => !column.required || keys.has(column));
    const score = other.columns.filter((column) => keys.has(column)).length;
    return fits && score >= heading.score + more;
  });
}
