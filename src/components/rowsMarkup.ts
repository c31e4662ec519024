/** The rows of a table as HTML. There are thousands of cells: as a string they take a twentieth of a component's time. */
import { escape } from '../charts/svg.ts';
import type { Cell, Heading, Row, RowTable } from '../figures/committee/rowTable.ts';
import type { Locale } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';

/**
 * What stands inside `<tbody>`: the first cell of a row is its heading. In a grid roles are written out, because a row that
 * is laid out as a grid is no row of a table to every reader of screens; its columns are known by their place, so that no
 * cell needs a class: a country has three million of them.
 */
export function rowsMarkup(
  { headings, rows }: Pick<RowTable, 'headings' | 'rows'>,
  locale: Locale,
  isGrid = false,
): string {
  const cell = isGrid ? gridCell(locale) : tableCell(headings, locale);
  return rows.map((row) => `${opening(row, isGrid)}${row.cells.map(cell).join('')}</tr>`).join('');
}

/** The `id` of a unit's row. */
export function rowId(unit: string): string {
  return `unit-${unit}`;
}

function opening({ unit, level, states }: Row, isGrid: boolean): string {
  const id = attribute('id', unit === undefined ? undefined : rowId(unit));
  const role = isGrid ? ' role="row"' : '';
  return `<tr${role}${id}${attribute('data-level', level)}${attribute('data-states', states?.join(' '))}>`;
}

type CellMarkup = (cell: Cell, column: number) => string;

function gridCell(locale: Locale): CellMarkup {
  return (cell, column) =>
    column === 0
      ? `<th role="rowheader"${ownAttributes(cell, locale)}>${said(cell, locale)}</th>`
      : `<td role="cell"${ownAttributes(cell, locale)}>${said(cell, locale)}</td>`;
}

function tableCell(headings: readonly Heading[], locale: Locale): CellMarkup {
  const classes = headings.map(({ numeric }) => (numeric ? 'numeric' : undefined));
  return (cell, column) =>
    column === 0
      ? `<th scope="row"${ownAttributes(cell, locale)}>${said(cell, locale)}</th>`
      : `<td${attribute('class', cell.form ?? classes[column])}${ownAttributes(cell, locale)}>${said(cell, locale)}</td>`;
}

function ownAttributes({ text, sort, isData }: Cell, locale: Locale): string {
  const sorted = text === undefined || sort === undefined ? '' : ` data-sort="${sort}"`;
  return isData && locale !== 'vi' ? `${sorted} lang="vi"` : sorted;
}

function said(cell: Cell, locale: Locale): string {
  const { text, note, form } = cell;
  const first = text === undefined ? missing(cell, locale) : escape(text);
  if (note === undefined) return first;
  return form === 'place'
    ? `${first}<br>${escape(note)}`
    : `${first}<br><small>${escape(note)}</small>`;
}

/** A dash with a name, in one box: every box of every row is laid out anew when the table is sorted. */
function missing(cell: Cell, locale: Locale): string {
  return `<span role="img" aria-label="${escape(cell.missing ?? messages(locale)['noData'])}">–</span>`;
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escape(value)}"`;
}
