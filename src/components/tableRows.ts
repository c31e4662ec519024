import { element, escape } from '../charts/svg.ts';
import { cellText, filledColumns, isNumeric, shownRows } from '../downloads/shownTable.ts';
import type { CellValue, Column, Figure } from '../figures/figure.ts';
import { messages } from '../locale/messages.ts';

/** The pages of committees by the names that tables write. */
export type CommitteeLinks = ReadonlyMap<string, string>;

/** The rows of a figure's table as HTML: a term has hundreds of tables, and a component a cell would take seconds. */
export function tableRows(figure: Figure, links?: CommitteeLinks): string {
  const columns = filledColumns(figure);
  const cell = cellIn(figure, links);
  const rows = shownRows(figure).rows.map((row) => {
    const cells = columns.map((column, index) => cell(column, row[column.key], index === 0));
    return element('tr', {}, ...cells);
  });
  return rows.join('');
}

function cellIn({ locale }: Figure, links: CommitteeLinks | undefined) {
  const missing = missingCell(messages(locale)['noData']);
  const hrefOf = ({ key }: Column, value: CellValue) =>
    key === 'committee' ? links?.get(String(value)) : undefined;
  return (column: Column, value: CellValue, isFirst: boolean): string => {
    const isName = isFirst && column.type !== 'count';
    const isMissing = value === undefined && !column.sparse;
    return element(
      isName ? 'th' : 'td',
      { scope: isName ? 'row' : undefined, class: isNumeric(column) ? 'numeric' : undefined },
      isMissing ? missing : linked(escape(cellText(column, value, locale)), hrefOf(column, value)),
    );
  };
}

function linked(markup: string, href: string | undefined): string {
  return href === undefined ? markup : element('a', { href }, markup);
}

/** A dash for the eye, words for a screen reader; never a 0. */
export function missingCell(label: string): string {
  const dash = element('span', { class: 'missing', 'aria-hidden': 'true' }, '–');
  return dash + element('span', { class: 'unseen' }, escape(label));
}
