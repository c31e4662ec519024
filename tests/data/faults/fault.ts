import { spoilt, withFiles, type Files, type SmallTermFile } from '../smallTerm.ts';

/** One fault put into the small term, and the one problem that it must give. */
export interface OneFault {
  readonly title: string;
  readonly files: Files;
  /** As `brief` writes it: "plan.csv:3:1 error missing-value". */
  readonly expected: string;
}

/**
 * A text of a file replaced by another. `problem` names the cell as a spreadsheet does: "C5 error bad-date"; line and
 * column are counted off here by a plain split, since no cell of the small
 * term is quoted. In other files it gives line and column: "6:3 error unknown-root".
 */
export function edit(
  title: string,
  file: SmallTermFile,
  from: string,
  to: string,
  problem: string,
): OneFault {
  const files = spoilt(file, from, to);
  if (/^\d/.test(problem)) return { title, files, expected: `${file}:${problem}` };
  const [cell = '', ...rest] = problem.split(' ');
  return { title, files, expected: at(file, String(files[file]), cell, rest.join(' ')) };
}

/** A whole file in place of the term's own; `problem` gives line and column: "3:1 error extra-cell". */
export function put(
  title: string,
  file: string,
  content: string | Uint8Array,
  problem: string,
): OneFault {
  return { title, files: withFiles({ [file]: content }), expected: `${file}:${problem}` };
}

/** "plan.csv:5:17 error bad-date" for the cell C5 of a text without quotation marks. */
export function at(file: string, text: string, cell: string, problem: string): string {
  const column = cell.charCodeAt(0) - 65;
  const line = Number(cell.slice(1));
  const before = (text.split('\n')[line - 1] ?? '').split(';').slice(0, column);
  const width = before.reduce((sum, part) => sum + part.length + 1, 1);
  return `${file}:${line}:${width} ${problem}`;
}
