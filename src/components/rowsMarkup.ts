/** The rows of a table as HTML. There are thousands of cells: as a string they take a twentieth of a component's time. */
import { escape } from '../charts/svg.ts';
import type { Cell, Heading, Row, RowTable } from '../figures/committee/rowTable.ts';
import type { Locale } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';

/**
 * What stands inside `<tbody>`: the first cell of a row is its heading. Roles are written out, because a row that is laid
 * out as a grid is no row of a table to every reader of screens.
 */
export function rowsMarkup({ headings, rows }: RowTable, locale: Locale): string {
  return rows.map((row) => rowMarkup(row, headings, locale)).join('');
}

function rowMarkup({ cells, level, states }: Row, headings: readonly Heading[], locale: Locale) {
  const opening = `<tr role="row"${attribute('data-level', level)}${attribute('data-states', states?.join(' '))}>`;
  const inside = cells.map((cell, column) =>
    cellMarkup(cell, column === 0, headings[column]?.numeric === true, locale),
  );
  return `${opening}${inside.join('')}</tr>`;
}

function cellMarkup(cell: Cell, isHeading: boolean, isNumeric: boolean, locale: Locale): string {
  const { text, note, sort, form, isData } = cell;
  const tag = isHeading ? 'th' : 'td';
  const attributes = [
    attribute('scope', isHeading ? 'row' : undefined),
    attribute('role', isHeading ? 'rowheader' : 'cell'),
    attribute('class', form ?? (isNumeric ? 'numeric' : undefined)),
    attribute('data-sort', text === undefined ? '' : sort),
    attribute('lang', isData && locale !== 'vi' ? 'vi' : undefined),
  ].join('');
  const said = text === undefined ? missing(cell, locale) : escape(text);
  const beneath = note === undefined ? '' : `<br><small>${escape(note)}</small>`;
  return `<${tag}${attributes}>${said}${beneath}</${tag}>`;
}

/** A dash with a name, in one box: every box of every row is laid out anew when the table is sorted. */
function missing(cell: Cell, locale: Locale): string {
  const name = escape(cell.missing ?? messages(locale)['noData']);
  return `<span class="missing" role="img" aria-label="${name}">–</span>`;
}

function attribute(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` ${name}="${escape(String(value))}"`;
}
