import { CELL_READERS, type CellReader } from '../cells/cellTypes.ts';
import type { Lookups } from '../cells/lookups.ts';
import type { Findings } from '../findings.ts';
import type { Layout, PlacedColumn } from '../headings/layout.ts';
import * as faults from '../problems/cells.ts';
import type { Column } from '../tables/column.ts';
import { inColumn, type CellFault, type Fault } from '../problems/fault.ts';
import { compose, invisibleCharacter, isUnusual, tidy } from '../text/tidy.ts';
import { shapeFault } from './rowShape.ts';
import { cellSpot, lineOf, rowSpot, type RowRef } from './sheet.ts';

/** A row after its cells were read; `bad` holds the text of each cell that could not be. */
export interface ReadRow {
  readonly row: RowRef;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly bad: ReadonlyMap<string, string>;
}

/** What reading needs beyond the row itself; the same for all rows of a sheet. */
export interface RowReader {
  readonly lookups: Lookups;
  readonly findings: Findings;
  /** The file holds something that must be tidied; else no cell needs to be asked. */
  readonly unusual: boolean;
  /** What the cells of columns that the file does not have stand for. */
  readonly absent: readonly (readonly [key: string, value: string | boolean])[];
  readonly columns: readonly ReadColumn[];
}

/** A column of the file with the cells of it that were read before: most columns repeat few texts many times. */
export interface ReadColumn extends PlacedColumn {
  /** By the cell's whole text, only such as were read without a word; undefined where cells hardly repeat. */
  readonly seen: Map<string, unknown> | undefined;
}

/** The columns of a file, nothing read yet. */
export function readColumns({ columns }: Layout): readonly ReadColumn[] {
  return columns.map((placed) => ({
    ...placed,
    seen: ONCE.has(placed.column.type) ? undefined : new Map(),
  }));
}

/** Texts, which a warning may be told of, and codes, which their own row defines. */
const ONCE = new Set(['code', 'name', 'text', 'rate', 'url']);

/** Excel's own limit. */
const LONGEST = 32_767;
const NONE: ReadonlyMap<string, string> = new Map();

/** Reads every cell and tells every fault; a row whose shape is wrong has that fault only. */
export function readRow(row: RowRef, reader: RowReader): ReadRow {
  const { tokens, layout, file } = row.sheet;
  const texts = tokens.rows[row.record] ?? [];
  const shape = shapeFault(row, reader.unusual, reader.lookups);
  if (shape) {
    addAt(row, shape.index, shape.fault, reader);
    return {
      row,
      cells: {},
      bad: new Map(layout.columns.map(({ column, index }) => [column.key, texts[index] ?? ''])),
    };
  }
  const cells: Record<string, unknown> = { place: { file, line: lineOf(row) } };
  let bad: Map<string, string> | undefined;
  for (const [key, value] of reader.absent) cells[key] = value;
  for (const placed of reader.columns) {
    const raw = texts[placed.index] ?? '';
    const value = readOnce(raw, placed, row, reader);
    if (value === REFUSED) (bad ??= new Map()).set(placed.column.key, raw);
    else if (value !== undefined) cells[placed.column.key] = value;
  }
  return { row, cells, bad: bad ?? NONE };
}

function readOnce(raw: string, placed: ReadColumn, row: RowRef, reader: RowReader): unknown {
  const { seen } = placed;
  if (seen === undefined) return readCell(raw, placed, row, reader);
  const known = seen.get(raw);
  if (known !== undefined || seen.has(raw)) return known;
  const value = readCell(raw, placed, row, reader);
  if (value !== REFUSED) seen.set(raw, value);
  return value;
}

/** Stands for a cell whose fault was told. */
const REFUSED = Symbol('refused');

function readCell(raw: string, placed: PlacedColumn, row: RowRef, reader: RowReader): unknown {
  const { column } = placed;
  const text = reader.unusual && isUnusual(raw) ? tidyCell(raw, placed, row, reader) : raw.trim();
  if (text === '' || (text.length === 1 && isDash(text, column)))
    return blankCell(placed, row, reader);
  const cellReader: CellReader<unknown> = CELL_READERS[column.type];
  const early = earlyFault(text);
  const value = early ? undefined : cellReader.read(text, reader.lookups);
  if (value !== undefined && NAMES.has(column.key) && hasLostEnd(text))
    addAt(row, placed.index, faults.lostInName(text), reader);
  if (value !== undefined) return value;
  const quoted = CODES.has(column.type) ? undefined : quotedFault(text);
  const fault = early ?? quoted ?? cellReader.explain(text, reader.lookups);
  addAt(row, placed.index, inColumn(fault, text, placed.heading), reader);
  return REFUSED;
}

/** "Ba B?", "S? Bình": names ask nothing. A text that lost letters inside a word too was told with its file. */
function hasLostEnd(text: string): boolean {
  return text.includes('?') && /\p{L}\?(?!\p{L})/u.test(text) && !/\p{L}\?\p{L}/u.test(text);
}

const NAMES = new Set(['name', 'shortName']);

const NUMBERS_AND_DAYS = new Set(['count', 'agendaItems', 'rate', 'day', 'start', 'end']);

/** A dash alone is how tables say "none" or "not yet" where a number or a day belongs. */
function isDash(text: string, { type }: Column): boolean {
  return NUMBERS_AND_DAYS.has(type) && /\p{Pd}/u.test(text);
}

function blankCell(
  { column, index, heading }: PlacedColumn,
  row: RowRef,
  reader: RowReader,
): unknown {
  if (!column.required || column.mayBeBlank) return column.blank;
  addAt(row, index, faults.missingValue(heading), reader);
  return REFUSED;
}

/** Faults of any kind of cell, found before its own reader could take it for text. */
function earlyFault(text: string): CellFault | undefined {
  if (text.length > LONGEST) return faults.cellTooLong(text.length);
  return text.charCodeAt(0) === 35 ? faults.spreadsheetFault(text) : undefined;
}

function quotedFault(text: string): CellFault | undefined {
  return /^[“”„].*[“”„]$/s.test(text) ? faults.curlyQuotedCell : undefined;
}

const CODES = new Set(['code', 'unit', 'parent']);

/** A code keeps what it must not have; text loses it, with a warning. */
function tidyCell(raw: string, placed: PlacedColumn, row: RowRef, reader: RowReader): string {
  const { type } = placed.column;
  if (CODES.has(type)) return compose(raw).replace(/^[ \t\n]+|[ \t\n]+$/g, '');
  const unseen = invisibleCharacter(raw);
  if (unseen !== undefined && (type === 'name' || type === 'text')) {
    addAt(row, placed.index, faults.invisibleInText(raw, unseen), reader);
  }
  return tidy(raw).trim();
}

function addAt(row: RowRef, index: number, fault: Fault, reader: RowReader): void {
  reader.findings.add({ file: row.sheet.file, spot: cellSpot(row, index), fault, row });
}

/** A fault of the row as a whole. */
export function addAtRow(row: RowRef, fault: Fault, findings: Findings): void {
  findings.add({ file: row.sheet.file, spot: rowSpot(row), fault, row });
}
