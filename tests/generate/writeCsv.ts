/** A sheet to the text of a CSV file, with the marks of the office that saves it. */

/** The text of a sheet: rows of cells. A row may be shorter than the headings. */
export interface Sheet {
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total?: readonly string[] | undefined;
}

export interface FileForm {
  readonly delimiter: ';' | ',' | '\t';
  readonly lineEnd: '\r\n' | '\n';
  /** A first line that tells Excel the separator. */
  readonly separatorLine?: boolean;
  /** A line "(1);(2);(3)" under the headings. */
  readonly numbering?: boolean;
  /** A blank line before every so many rows; 'cells' keeps the separators, as Excel does. */
  readonly blanks?: { readonly every: number; readonly as: 'empty' | 'cells' };
  /** Every line is filled up with separators, title lines too. */
  readonly padded?: boolean;
}

export function csvText(sheet: Sheet, form: FileForm): string {
  const width = sheet.headings.length;
  const titles = sheet.titles.map((title) => [title]);
  const numbering = sheet.headings.map((_, index) => `(${index + 1})`);
  const rows = [
    ...titles,
    ...(titles.length > 0 ? [[]] : []),
    sheet.headings,
    ...(form.numbering ? [numbering] : []),
    ...withBlanks(sheet.rows, width, form.blanks),
    ...(sheet.total ? [sheet.total] : []),
  ];
  const lines = rows.map((row) => lineOf(row, width, form));
  const first = form.separatorLine ? [`sep=${form.delimiter}`] : [];
  return [...first, ...lines, ''].join(form.lineEnd);
}

function withBlanks(
  rows: Sheet['rows'],
  width: number,
  blanks: FileForm['blanks'],
): (readonly string[])[] {
  if (!blanks) return [...rows];
  const blank = blanks.as === 'cells' ? Array.from({ length: width }, () => '') : [];
  return rows.flatMap((row, index) =>
    index > 0 && index % blanks.every === 0 ? [blank, row] : [row],
  );
}

function lineOf(row: readonly string[], width: number, { delimiter, padded }: FileForm): string {
  const missing = padded ? Math.max(0, width - row.length) : 0;
  const cells = [...row, ...Array.from({ length: missing }, () => '')];
  return cells.map((cell) => quoted(cell, delimiter)).join(delimiter);
}

function quoted(cell: string, delimiter: string): string {
  const plain = !cell.includes(delimiter) && !/["\r\n]/.test(cell);
  return plain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
