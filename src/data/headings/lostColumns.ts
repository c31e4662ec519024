import { CELL_READERS, type CellReader, type CellType } from '../cells/cellTypes.ts';
import type { Lookups } from '../cells/lookups.ts';
import { lostColumn } from '../problems/headings.ts';
import type { TableName } from '../records.ts';
import type { Column, Table } from '../tables.ts';
import type { Heading } from './findHeading.ts';
import { sameMeaning, type LayoutFault } from './layout.ts';

/** Columns that a table hardly goes without, whatever its other files have. */
const EXPECTED: Partial<Record<TableName, readonly string[]>> = {
  congresses: ['opened', 'closed', 'date'],
  elections: ['elected'],
  tasks: ['done'],
  reported: ['numerator', 'denominator'],
};

/** Kinds of cell that hardly any other text looks like. */
const TELLING = new Set<CellType>(['day', 'count', 'yesNo', 'formation', 'status']);

/** Rows that are looked at, so that a long file costs no more than a short one. */
const SAMPLE = 500;

/** What a heading is judged by beside its own words. */
export interface HeadingContext {
  readonly table: Table;
  /** Keys of the columns that any file of the table has. */
  readonly elsewhere: () => ReadonlySet<string>;
  readonly lookups: Lookups;
}

/**
 * Turns the notice of an unknown heading into a warning where the cells below read like a column that this
 * file lacks, though the table hardly goes without it or its other files have it: a district that words a
 * heading in its own way would lose the column in silence.
 */
export function withLostColumns(
  heading: Heading,
  rows: readonly (readonly string[])[],
  wrong: readonly LayoutFault[],
  context: HeadingContext,
): readonly LayoutFault[] {
  if (!wrong.some(isUnknownColumn)) return wrong;
  const lacking = lackingColumns(heading, context);
  if (lacking.length === 0) return wrong;
  const below = rows.slice(heading.record + heading.height).slice(0, SAMPLE);
  return wrong.map((told) => {
    const { index } = told;
    if (!isUnknownColumn(told) || index === undefined) return told;
    const texts = below.map((row) => (row[index] ?? '').trim()).filter((text) => text !== '');
    const meant = lacking.filter((column) => readsAs(column, texts, context.lookups));
    const words = heading.cells[index]?.text ?? '';
    return meant.length === 0 ? told : { fault: lostColumn(words, meant), index };
  });
}

function isUnknownColumn({ fault }: LayoutFault): boolean {
  return fault.code === 'unknown-column' && fault.severity === 'notice';
}

function lackingColumns({ cells }: Heading, { table, elsewhere }: HeadingContext): Column[] {
  const expected = EXPECTED[table.name] ?? [];
  return table.columns.filter(
    ({ key, type }) =>
      TELLING.has(type) &&
      (expected.includes(key) || elsewhere().has(key)) &&
      !cells.some(({ column }) => column && sameMeaning(column.key, key)),
  );
}

/** Totals and notes stand among the rows, and a cell may be wrong: four of five are enough. */
function readsAs({ type }: Column, texts: readonly string[], lookups: Lookups): boolean {
  const reader: CellReader<unknown> = CELL_READERS[type];
  const readable = texts.filter((text) => reader.read(text, lookups) !== undefined);
  return texts.length > 0 && readable.length >= texts.length * 0.8;
}
