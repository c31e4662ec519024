/**
 * What a reader of a published figure would find changed: its sentence, and the cells of its table. How it is drawn
 * is no change, nor is a column that was not published before.
 */
export interface FigureNumbers {
  readonly sentence?: string;
  readonly columns?: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly Row[];
}
type Row = Readonly<Record<string, unknown>>;

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
  const before = rowsByName(published.rows, labels[0]?.key);
  const after = rowsByName(built.rows, labels[0]?.key);
  const names = new Set([...before.keys(), ...after.keys()]);
  const cells = [...names].flatMap((name) =>
    changedCells(name, labels, before.get(name), after.get(name)),
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
  before: Row | undefined,
  after: Row | undefined,
): readonly Change[] {
  if (before === undefined || after === undefined)
    return [{ cell: name, from: rowText(before), to: rowText(after) }];
  return labels
    .filter(({ key }) => shown(before[key]) !== shown(after[key]))
    .map(({ key, label }) => ({
      cell: `${name}, ${label}`,
      from: shown(before[key]),
      to: shown(after[key]),
    }));
}

/** Rows by their first cell; one that repeats is counted, so that an inserted row does not shift all others. */
function rowsByName(rows: readonly Row[], key = ''): ReadonlyMap<string, Row> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const first = shown(row[key]);
      const times = (seen.get(first) ?? 0) + 1;
      seen.set(first, times);
      return [times === 1 ? first : `${first} (${times})`, row];
    }),
  );
}

function rowText(row: Row | undefined): string {
  return row === undefined ? '–' : Object.values(row).map(shown).join(' | ');
}

/** A value as JSON has it, texts without quotes; what is missing as a dash, so that it is no 0. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
