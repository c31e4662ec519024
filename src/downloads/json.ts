import type { CellValue, Figure } from '../figures/figure.ts';

/** What a figure's JSON file holds; numbers raw, rates 0–1 unrounded, dates ISO, missing = null. */
export interface FigureDocument {
  readonly id: string;
  readonly term: string;
  readonly asOf: string;
  readonly title: string;
  readonly sentence: string;
  readonly audience: Figure['audience'];
  readonly unit: string;
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  readonly coverage: string | null;
  readonly illustrative: boolean;
  readonly inputs: readonly {
    readonly file: string;
    readonly sha256: string;
    readonly lines: number | null;
  }[];
}

/** The figure as JSON, for machines. */
export function json(figure: Figure): string {
  return `${JSON.stringify(figureDocument(figure), null, 2)}\n`;
}

/** The figure as the plain values of its JSON file. */
export function figureDocument(figure: Figure): FigureDocument {
  const { id, term, title, sentence, audience, unit, notes, sources, illustrative } = figure;
  const { asOf, columns, rows, coverage = null, inputs } = figure;
  return {
    id,
    term,
    asOf: asOf.toString(),
    title,
    sentence,
    audience,
    unit,
    columns: columns.map(({ key, label }) => ({ key, label })),
    rows: rows.map((row) => Object.fromEntries(columns.map(({ key }) => [key, plain(row[key])]))),
    notes,
    sources,
    coverage,
    illustrative,
    inputs: inputs.map(({ file, sha256, lines = null }) => ({ file, sha256, lines })),
  };
}

function plain(value: CellValue): string | number | null {
  return value instanceof Temporal.PlainDate ? value.toString() : (value ?? null);
}
