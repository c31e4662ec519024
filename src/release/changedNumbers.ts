import { formatRate } from '../locale/format.ts';
import { matchedRows, type Row, type RowPair } from './matchedRows.ts';

/**
 * What a reader of a published figure would find changed: its sentence, and the cells of its table. How it is drawn
 * is no change, nor is a column that was not published before.
 */
export interface FigureNumbers {
  readonly sentence?: string;
  readonly columns?: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly Row[];
}

/** One thing that was published, and what would stand in its place. */
export interface Change {
  /** The row and the column by their labels; nothing where it is the sentence. */
  readonly cell?: string;
  readonly from: string;
  readonly to: string;
}

/** The numbers of a figure's JSON; undefined where it is none. */
export function readNumbers(json: string): FigureNumbers | undefined {
  try {
    const read = JSON.parse(json);
    return Array.isArray(read?.rows) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Every change from the published figure to the built one, cells first; none where the numbers agree. */
export function changedNumbers(published: FigureNumbers, built: FigureNumbers): readonly Change[] {
  const labels = labelsOf(published);
  const rates = rateKeys([...published.rows, ...built.rows]);
  const name = namesOf(published.rows, built.rows, labels[0]?.key ?? '');
  const cells = matchedRows(published.rows, built.rows, labels[0]?.key ?? '').flatMap((pair) =>
    changedCells(name(pair), labels, rates, pair),
  );
  if (published.sentence === built.sentence) return cells;
  return [...cells, { from: shown(published.sentence), to: shown(built.sentence) }];
}

type Labels = NonNullable<FigureNumbers['columns']>;

/** The published columns; a table without labels is read by its keys. */
function labelsOf({ columns, rows }: FigureNumbers): Labels {
  return columns ?? Object.keys(rows[0] ?? {}).map((key) => ({ key, label: key }));
}

function changedCells(
  name: string,
  labels: Labels,
  rates: ReadonlySet<string>,
  { before, after }: RowPair,
): readonly Change[] {
  const cell = (row: Row, key: string) => shown(row[key], rates.has(key));
  const whole = (row: Row | undefined) =>
    row === undefined ? '–' : labels.map(({ key }) => cell(row, key)).join(' | ');
  if (before === undefined || after === undefined)
    return [{ cell: name, from: whole(before), to: whole(after) }];
  return labels
    .filter(({ key }) => shown(before[key]) !== shown(after[key]))
    .map(({ key, label }) => ({
      cell: `${name}, ${label}`,
      from: cell(before, key),
      to: cell(after, key),
    }));
}

/** Columns of shares: the only numbers of figures that are not whole. */
function rateKeys(rows: readonly Row[]): ReadonlySet<string> {
  const isPart = (value: unknown) => typeof value === 'number' && !Number.isInteger(value);
  return new Set(rows.flatMap((row) => Object.keys(row).filter((key) => isPart(row[key]))));
}

/** A row by its first cell; those that begin alike by their number among the published ones, then the new ones. */
function namesOf(
  published: readonly Row[],
  built: readonly Row[],
  key: string,
): (pair: RowPair) => string {
  const alike = Map.groupBy([...published, ...built], (row) => shown(row[key]));
  return ({ before, after }) => {
    const row = (before ?? after)!;
    const first = shown(row[key]);
    const number = alike.get(first)!.indexOf(row) + 1;
    return number === 1 ? first : `${first} (${number})`;
  };
}

/** A value as JSON has it, texts without quotes, a share as pages say it; what is missing as a dash, so that it is no 0. */
function shown(value: unknown, isRate = false): string {
  if (value === null || value === undefined) return '–';
  if (isRate && typeof value === 'number') return formatRate(value, 'vi');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
