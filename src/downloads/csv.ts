/**
 * A figure's table as CSV for a spreadsheet. What Excel would change on opening is written so that it cannot:
 *
 * - Vietnamese files have semicolons and decimal commas, as an Excel set to Vietnamese expects (a list separator that
 *   equals the decimal sign is taken as a semicolon); English ones have commas and decimal points.
 * - Days are 2020-06-30: every Excel reads that as the same day, and 05/06/2020 as one of two.
 * - Counts are bare digits. Rates are as printed ("9,1%"), which Excel takes as a number; the counts that they come
 *   from stand beside them, and the unrounded rate is in the JSON file.
 * - An office's heading block stands above the table, closed by an empty line. Machines have the JSON file.
 */
import Papa from 'papaparse';
import type { CellValue, Column, Figure } from '../figures/figure.ts';
import { formatRate, type Locale } from '../locale/format.ts';
import { caption, imprint } from './caption.ts';

/** The whole file: UTF-8 with its mark, lines ended by CRLF. A missing value is an empty cell. */
export function csv(figure: Figure): string {
  const { columns, rows, locale } = figure;
  const lines = [
    ...heading(figure).map((line) => [guarded(line)]),
    [],
    columns.map(({ label }) => guarded(label)),
    ...rows.map((row) => columns.map((column) => cell(column, row[column.key], locale))),
  ];
  const delimiter = locale === 'vi' ? ';' : ',';
  return `\uFEFF${Papa.unparse(lines, { delimiter, newline: '\r\n' })}\r\n`;
}

function heading(figure: Figure): readonly string[] {
  const { title, scopeName, subtitle, sentence } = figure;
  return [title, scopeName, subtitle, sentence, ...caption(figure), imprint(figure)];
}

function cell({ type }: Column, value: CellValue, locale: Locale): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return guarded(value);
  if (value instanceof Temporal.PlainDate) return value.toString();
  if (type === 'rate') return formatRate(value, locale);
  return locale === 'vi' ? String(value).replace('.', ',') : String(value);
}

/** What a spreadsheet would run as a formula, wide forms of the signs included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** What it would make a day of, such as "1/11" or "3-2020": one part at least is a month or an hour. */
const LIKE_DAY = /^(\d{1,2}|\d{4})([-/.:](\d{1,2}|\d{4})){1,2}$/;
const isLikeDay = (text: string): boolean =>
  LIKE_DAY.test(text) && text.split(/[-/.:]/).some((part) => Number(part) <= 12);
/** What it would cut the zeros from. */
const LEADING_ZERO = /^0\d+$/;

/** Text that stays text: an apostrophe before what a spreadsheet would take for something else. */
function guarded(text: string): string {
  const isTaken = FORMULA.test(text) || isLikeDay(text) || LEADING_ZERO.test(text);
  return isTaken ? `'${text}` : text;
}
