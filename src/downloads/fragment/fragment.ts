/**
 * A figure as a piece of HTML to be pasted into an article: the drawing of the phone, which can be read at every width,
 * with its own ground, and the table. It needs no script, no style sheet and nothing from anywhere.
 */
import { element, escape } from '../../charts/svg.ts';
import type { Figure } from '../../figures/figure.ts';
import { messages } from '../../locale/messages.ts';
import { ground, ink } from '../outline/paint.ts';
import { pictureBody } from '../picture.ts';
import { FRAGMENT_STYLES } from './fragmentStyles.ts';
import { fragmentTable } from './fragmentTable.ts';
import { withoutClasses } from './plainPaint.ts';

/** More rows would push the article away: the reader unfolds them. */
const MOST_ROWS = 12;

/** The piece of HTML. Pure: the same figure gives the same bytes. */
export function fragment(figure: Figure): string {
  const { locale, rows } = figure;
  const table = rows.length === 0 ? '' : `${unfolding(figure)}\n`;
  return `<div lang="${locale}" style="${FRAGMENT_STYLES.ground}">\n${drawing(figure)}\n${table}</div>\n`;
}

/** As wide as the column, but never larger than it is drawn; the ground ends with the drawing. */
function drawing(figure: Figure): string {
  const { markup, width, height } = pictureBody(figure, 'phone');
  return element(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width: '100%',
      height,
      preserveAspectRatio: 'xMidYMin',
      // Letters of another typeface may be wider than ours: better beyond the ground than cut.
      overflow: 'visible',
      role: 'img',
      'aria-label': `${figure.scopeName}. ${figure.description}`,
      'font-family': "'Be Vietnam Pro', Arial, sans-serif",
      'font-size': 14,
      fill: ink,
    },
    element('rect', { width, height, fill: ground }),
    withoutClasses(withoutUnused(markup)),
  );
}

/** Patterns are defined in every drawing, and used in few. */
function withoutUnused(markup: string): string {
  return markup.includes('url(#') ? markup : markup.replace(/<defs>.*?<\/defs>/, '');
}

/** The style only helps: without it a wide table is wider than the page of a phone. */
function unfolding(figure: Figure): string {
  const words = messages(figure.locale);
  const scrolled = element('div', { style: FRAGMENT_STYLES.scrolled }, fragmentTable(figure));
  const open = figure.rows.length <= MOST_ROWS ? ' open' : '';
  return `<details${open}><summary>${escape(words['table.show'])}</summary>${scrolled}</details>`;
}
