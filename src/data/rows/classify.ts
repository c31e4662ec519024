/**
 * What a line under the heading is, where it is no row of data: a total, a note, the heading again,
 * another table. Only lines whose first required cell looks odd are asked.
 */
import { headingOf, type Heading } from '../headings/findHeading.ts';
import { contractNames, isKnownHeading, type HeadingNames } from '../headings/headingNames.ts';
import type { Layout } from '../headings/layout.ts';
import * as faults from '../problems/lines.ts';
import { secondTable } from '../problems/headings.ts';
import type { Fault } from '../problems/fault.ts';
import type { Skip, TableName } from '../records.ts';
import { TABLE_NAMES } from '../tables.ts';
import { fold, foldWords } from '../text/fold.ts';

export type RowKind =
  | { readonly kind: 'data' }
  | {
      readonly kind: 'skip';
      readonly reason: Skip['reason'];
      readonly fault?: Fault;
      /** Notes and signatures begin here; who signed as what may follow. */
      readonly footer?: boolean;
    }
  /** `lone`: nothing but a text, which may be the title of another table. */
  | { readonly kind: 'reject'; readonly fault: Fault; readonly lone?: boolean }
  /** Nothing below belongs to this table. */
  | { readonly kind: 'stop'; readonly fault: Fault };

export interface RowContext {
  readonly file: string;
  readonly heading: Heading;
  readonly headingLine: number;
  readonly layout: Layout;
  readonly names: HeadingNames;
  readonly delimiter: string;
  /** Where the first required column stands: its cell tells data from other lines. */
  readonly identity: number;
  /** Whether the organisations know a unit of this code, be it called "TONG". */
  readonly isUnit: (code: string) => boolean;
}

const DATA: RowKind = { kind: 'data' };
/** Whole words, without diacritics: "Tổng công ty" and "Cộng Hòa" are names, no totals. */
const TOTAL =
  /^(?:tong|tong ?cong|tong ?so|cong|cong tong|total|grand total|sub ?total|sum)(?: [ivx\d ]+)?$/;
const TOTAL_OF =
  /^(?:tong|tong ?cong|cong|total|sum) (?:chung|toan|cac|cap|khoi|tinh|huyen|thi xa|thanh pho|xa|phuong|dang bo|of|for)(?: |$)/;
const WHOLE_AREA =
  /^(?:tong ?so(?: \S+){1,4}$|toan ?(?:tinh|huyen|thi xa|thanh ?pho|dang ?bo|xa|phuong|khoi)(?: |$))/;
/** Cells that a total may fill: sums, rates, a dash; not "20.8.2020". */
const NUMBER = /^(?:[-–—]|(?!\d{1,2}\.\d{1,2}\.\d{4}$)[-+(]?\d[\d.,\s]*\)?\s*%?)$/;
/** Columns whose cells do not make a line a row of data: sums, and remarks on them. */
const TELLS_NOTHING = new Set(['count', 'rate', 'text']);
const NOTE =
  /^(?:ghichu|luuy|nguon|chuthich|note|nguoilap|lapbieu|nguoitonghop|xacnhan|thutruong|truongban|chutich|kyten|kyghiro|noinhan|tmban|tmtinh|phuluc|donvitinh|dvt)/;
const PLACE_AND_DAY = /ngay\d{0,2}thang\d{0,2}nam\d{0,4}$/;
const SECTION = /^(?:[IVX]{1,5}|[A-Z]|\d{1,2})\s*[.)]\s*\p{L}/u;
const NUMERAL = /^(?:[IVX]{1,5}|[A-Z])$/;
const MARKED = /^(?:\*|\(|[-–]\s)/;

/** Whether a line needs to be asked at all; cheap, since it is put to every line. */
export function isOdd(identity: string): boolean {
  return !/\d/.test(identity) || /[\s,;|]/.test(identity);
}

/** What an odd line is. */
export function classify(row: readonly string[], context: RowContext, inFooter: boolean): RowKind {
  const identity = (row[context.identity] ?? '').trim();
  if (isPlainWord(identity)) return DATA;
  const filled = row.flatMap((text, index) =>
    text.trim() === '' ? [] : [{ text: text.trim(), index }],
  );
  if (isTotal(row, filled, identity, context)) return { kind: 'skip', reason: 'total' };
  // No code has two words: this can be no unit, but what else stands in the line must be looked at.
  if (/\s/.test(identity) && isTotalWord(identity))
    return { kind: 'reject', fault: faults.totalWithText(identity) };
  return (
    headingAgain(row, filled, context) ??
    otherSeparator(filled, context) ??
    loneText(filled, identity, context, inFooter) ??
    DATA
  );
}

/** A code without a digit: one word that is no total and no heading. Most odd lines are such. */
function isPlainWord(identity: string): boolean {
  if (identity === '' || /[\s,;|]/.test(identity)) return false;
  return !isTotalWord(identity) && !isKnownHeading(fold(identity));
}

/**
 * "Tổng cộng", "Cộng", "Toàn tỉnh" among the first cells, no code but that word, and nothing that only a
 * row of data has: a unit whose code or name reads like a total must never be left out in silence.
 */
function isTotal(
  row: readonly string[],
  filled: readonly Filled[],
  identity: string,
  { layout, isUnit }: RowContext,
): boolean {
  const words = identity === '' ? filled.slice(0, 3).map(({ text }) => text) : [identity];
  if (!words.some(isTotalWord) || isUnit(identity)) return false;
  return layout.columns.every(({ column, index }) => {
    const text = (row[index] ?? '').trim();
    return text === '' || TELLS_NOTHING.has(column.type) || NUMBER.test(text) || isTotalWord(text);
  });
}

function isTotalWord(text: string): boolean {
  const words = foldWords(text);
  return TOTAL.test(words) || TOTAL_OF.test(words) || WHOLE_AREA.test(words);
}

function headingAgain(
  row: readonly string[],
  filled: readonly Filled[],
  { names, layout, heading, headingLine }: RowContext,
): RowKind | undefined {
  const hints = filled
    .slice(0, 3)
    .some(({ text }) => isKnownHeading(fold(text)) || names.find(text));
  if (!hints) return undefined;
  const samePlaces = headingOf(row, 0, names).cells.filter(
    ({ column }, i) => column !== undefined && column === heading.cells[i]?.column,
  ).length;
  if (samePlaces >= Math.max(2, layout.columns.length / 2))
    return { kind: 'skip', reason: 'heading' };
  const foreign = TABLE_NAMES.some((table) => isHeadingOf(row, filled.length, table));
  return foreign ? { kind: 'stop', fault: secondTable(headingLine) } : undefined;
}

/** Nearly every cell names a column of that table: no row of data does. */
function isHeadingOf(row: readonly string[], filled: number, table: TableName): boolean {
  const { score } = headingOf(row, 0, contractNames(table));
  return score >= 2 && score >= filled * 0.6;
}

interface Filled {
  readonly text: string;
  readonly index: number;
}

/** The whole line stands in one cell, since it is separated by another character. */
function otherSeparator(filled: readonly Filled[], context: RowContext): RowKind | undefined {
  const needed = Math.max(1, (context.layout.columns.length - 1) / 2);
  const whole = filled[0]?.text ?? '';
  if (filled.length > 2 || filled[0]?.index !== 0) return undefined;
  const other = [';', '\t', ',', '|'].find(
    (separator) => separator !== context.delimiter && whole.split(separator).length > needed,
  );
  if (other === undefined) return undefined;
  return { kind: 'reject', fault: faults.mixedSeparators(other, context.delimiter, context.file) };
}

/** A title of a section, a note, a signature: skipped where it reads like one, else an error. */
function loneText(
  filled: readonly Filled[],
  identity: string,
  { layout, file }: RowContext,
  inFooter: boolean,
): RowKind | undefined {
  const text = filled.map((cell) => cell.text).join(' ');
  const noCode = identity === '' || /\s/.test(identity);
  const notes = filled.length <= 3 && filled.every((cell) => isNote(cell.text));
  const section = filled.length === 2 && identity === '' && NUMERAL.test(filled[0]?.text ?? '');
  const lone = filled.length === 1 && noCode && layout.columns.length > 1;
  // Below "T/M BAN THƯỜNG VỤ" stand "BÍ THƯ" and a name; with a digit it may be a row that was cut.
  const signed = inFooter && lone && !/\d/.test(text);
  if (noCode && (notes || section || signed)) {
    const footer = signed || (notes && !filled.some((cell) => SECTION.test(cell.text)));
    return { kind: 'skip', reason: 'title', fault: faults.noteLine(text, file), footer };
  }
  return lone ? { kind: 'reject', fault: faults.strayLine(text), lone } : undefined;
}

function isNote(text: string): boolean {
  const word = fold(text);
  return NOTE.test(word) || PLACE_AND_DAY.test(word) || SECTION.test(text) || MARKED.test(text);
}

/** "(1);(2);(3)" right under the heading: the numbers of the columns. */
export function isNumbering(row: readonly string[]): boolean {
  const filled = row.map((text) => text.trim()).filter((text) => text !== '');
  const numbers = filled
    .flatMap((text) => /^[([]?\s*(\d{1,2})\s*[)\]]?(?:\s*=.*)?$/.exec(text)?.[1] ?? [])
    .map(Number);
  const letters = filled.filter((text) => /^[([]?[A-Za-z][)\]]?$/.test(text)).length;
  const ascending = numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
  return numbers.length >= 2 && numbers.length + letters === filled.length && ascending;
}
