/** Rows to the sheet that an office sends, and the sheet to the bytes of its file. */
import { encode } from './encodings.ts';
import { written, writtenText } from './hands.ts';
import type { Office } from './offices.ts';
import { namesOfKeys } from './sourced.ts';
import type { Column } from './tables.ts';
import { csvText, type Sheet } from './writeCsv.ts';

export function exportBytes(sheet: Sheet, office: Office): Uint8Array {
  const text = csvText(sheet, office.form);
  return encode(office.decomposed ? text.normalize('NFD') : text, office.encoding);
}

export function sheetOf<Row>(
  title: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  office: Office,
): Sheet {
  const used = inOwnOrder(
    columns.filter((column) => isUsed(column, rows)),
    office,
  );
  const lines = rows.map((row) => used.map((column) => cellOf(column, row, office)));
  const headings = used.map(({ heading }) => headingOf(heading, office));
  return {
    titles: (office.titles ?? []).map((line) => writtenText(line.replace('#', title), office.hand)),
    headings: office.numbered ? ['STT', ...headings] : headings,
    rows: office.numbered ? lines.map((line, index) => [String(index + 1), ...line]) : lines,
    total: office.total === undefined ? undefined : totalOf(office.total, rows, used, office),
  };
}

/** A column that says nothing is not sent. */
function isUsed<Row>(column: Column<Row>, rows: readonly Row[]): boolean {
  return rows.some((row) => column.value(row) !== undefined);
}

function inOwnOrder<Row>(
  columns: readonly Column<Row>[],
  { first = [] }: Office,
): readonly Column<Row>[] {
  const leads = ({ heading }: Column<Row>): boolean => first.includes(heading);
  return [...columns.filter(leads), ...columns.filter((column) => !leads(column))];
}

function cellOf<Row>(column: Column<Row>, row: Row, { hand }: Office): string {
  const value = column.value(row);
  const named = column.refers && hand.byName ? namesOfKeys[String(value)] : undefined;
  return written(named ?? value, hand);
}

function headingOf(heading: string, { headings, headingStyle, hand }: Office): string {
  const own = headings?.[heading] ?? heading;
  if (headingStyle === 'capitals') return own.toUpperCase();
  if (headingStyle === 'identifiers') return identifier(own);
  return writtenText(own, hand);
}

/** "Mã tổ chức" as a database exports it: "ma_to_chuc". */
function identifier(heading: string): string {
  const letters = heading.toLowerCase().replaceAll('đ', 'd').normalize('NFD');
  return letters.replaceAll(/\p{M}/gu, '').replaceAll(' ', '_');
}

function totalOf<Row>(
  label: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { numbered, hand }: Office,
): string[] {
  const sums = columns.map((column) => (column.summed ? written(sumOf(column, rows), hand) : ''));
  return numbered ? [label, ...sums] : [label, ...sums.slice(1)];
}

function sumOf<Row>(column: Column<Row>, rows: readonly Row[]): number {
  return rows.reduce((sum, row) => {
    const value = column.summed?.(row) ? column.value(row) : undefined;
    return typeof value === 'number' ? sum + value : sum;
  }, 0);
}
