import type { CellValue, Column, Figure } from '../figures/figure.ts';
import { formatCount, formatDate, formatRate, type Locale } from '../locale/format.ts';
import type { Table } from './report.ts';

/** Some columns of a figure's table, its rows as they are. */
export function figureTable(figure: Figure, keys: readonly string[], caption: string): Table {
  const columns = keys.map((key) => figure.columns.find((column) => column.key === key)!);
  return {
    form: 'table',
    caption,
    columns: columns.map(({ label, type }) => ({
      label,
      numeric: type === 'count' || type === 'rate',
    })),
    rows: figure.rows.map((row) =>
      columns.map((column) => cellText(column, row[column.key], figure.locale)),
    ),
  };
}

/** An empty text where a sparse column does not apply; undefined where a number is missing. */
function cellText({ type, sparse }: Column, value: CellValue, locale: Locale): string | undefined {
  if (value === undefined) return sparse ? '' : undefined;
  if (value instanceof Temporal.PlainDate) return formatDate(value, locale);
  if (type === 'rate') return formatRate(Number(value), locale);
  return typeof value === 'number' ? formatCount(value, locale) : value;
}
