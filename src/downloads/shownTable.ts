/** A figure's table as it is shown: in words and numbers of its language. */
import type { CellValue, Column, Figure } from '../figures/figure.ts';
import { formatCount, formatDate, formatRate, type Locale } from '../locale/format.ts';

/** The columns that any row fills; the others say nothing. */
export function filledColumns({ columns, rows }: Figure): readonly Column[] {
  return columns.filter(({ key }) => rows.some((row) => row[key] !== undefined));
}

/** The rows that a page shows, and how many more there are: the CSV file has all. */
export function shownRows({ rows }: Figure): {
  readonly rows: Figure['rows'];
  readonly more: number;
} {
  return { rows: rows.slice(0, MOST_ROWS), more: Math.max(0, rows.length - MOST_ROWS) };
}

/** A quarter of a megabyte; the country's committees by category of limitation are 680. */
const MOST_ROWS = 1_000;

/** What a cell says; nothing where the value is missing. */
export function cellText({ type }: Column, value: CellValue, locale: Locale): string {
  if (value === undefined) return '';
  if (value instanceof Temporal.PlainDate) return formatDate(value, locale);
  if (type === 'rate') return formatRate(Number(value), locale);
  return typeof value === 'number' ? formatCount(value, locale) : value;
}

/** Whether numbers stand in it, to the right. */
export function isNumeric({ type }: Column): boolean {
  return type === 'count' || type === 'rate';
}
