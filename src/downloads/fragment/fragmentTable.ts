/** A figure's table as plain HTML that needs no style sheet: attributes that every browser knows still. */
import { element, escape } from '../../charts/svg.ts';
import type { Column, Figure } from '../../figures/figure.ts';
import { formatCount } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { cellText, filledColumns, isNumeric, shownRows } from '../shownTable.ts';

type Row = Figure['rows'][number];

/** The table under its measure; numbers to the right, and a missing one with words. */
export function fragmentTable(figure: Figure): string {
  const columns = filledColumns(figure);
  const headings = columns.map((column) =>
    element('th', { scope: 'col', ...aside(column) }, escape(column.label)),
  );
  const { rows: shown, more } = shownRows(figure);
  const rows = shown.map((row) => element('tr', {}, ...cells(row, columns, figure)));
  if (more > 0) rows.push(element('tr', {}, moreCell(shown.length, more, columns, figure)));
  return element(
    'table',
    { cellpadding: 4, rules: 'rows', width: '100%' },
    element('caption', {}, element('div', { align: 'left' }, escape(figure.subtitle))),
    element('thead', { align: 'right', valign: 'bottom' }, element('tr', {}, ...headings)),
    element('tbody', { align: 'right', valign: 'top' }, ...rows),
  );
}

/** How many rows are left out, across the whole table. */
function moreCell(
  shown: number,
  more: number,
  { length }: readonly Column[],
  { locale }: Figure,
): string {
  const written = { shown: formatCount(shown, locale), more: formatCount(more, locale) };
  const said = messages(locale)['more.inCsv'](written);
  return element('td', { colspan: length, align: 'left' }, escape(said));
}

function cells(row: Row, columns: readonly Column[], { locale }: Figure): readonly string[] {
  const missing = element('abbr', { title: messages(locale).noData }, '–');
  return columns.map((column, index) => {
    const value = row[column.key];
    const isName = index === 0 && column.type !== 'count';
    const said = value === undefined && !column.sparse ? missing : cellText(column, value, locale);
    return element(
      isName ? 'th' : 'td',
      { scope: isName ? 'row' : undefined, ...aside(column) },
      value === undefined ? said : escape(said),
    );
  });
}

/** Rows stand to the right; words do not. */
function aside(column: Column): { readonly align?: string } {
  return isNumeric(column) ? {} : { align: 'left' };
}
