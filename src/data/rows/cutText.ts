import { positionAt } from '../bytes/position.ts';
import { aboutFile, type Findings } from '../findings.ts';
import { findHeading, HEADING_DEPTH, isComplete, type Heading } from '../headings/findHeading.ts';
import { headingNames, type HeadingAliases, type HeadingNames } from '../headings/headingNames.ts';
import { separatorOf } from '../lines/separatorLine.ts';
import { tokenize, tokenizeStart } from '../lines/tokenize.ts';
import { noHeading } from '../problems/headings.ts';
import type { Fault } from '../problems/fault.ts';
import { mergeConflict } from '../problems/lines.ts';
import type { TableName } from '../records.ts';
import { TABLES, type Table } from '../tables.ts';
import { tellBroken } from './readRows.ts';
import type { CutFile } from './readSheet.ts';

/** Cuts a text at the separator under which its heading is found; `undefined` where that was told. */
export function cutText(
  text: string,
  file: string,
  table: TableName,
  aliases: HeadingAliases,
  findings: Findings,
): CutFile | undefined {
  const refuse = (fault: Fault, index: number) => {
    findings.add(aboutFile(file, fault, { ...positionAt(text, index), cell: '' }));
    return undefined;
  };
  const conflict = /^(?:<{7}|>{7})(?= |$)/m.exec(text);
  if (conflict) return refuse(mergeConflict(conflict[0]), conflict.index);
  const names = headingNames(TABLES[table], aliases);
  const delimiter = bestSeparator(text, names);
  const tokens = tokenize(text, delimiter);
  const heading = findHeading(tokens.rows, names);
  if (heading && isHeading(heading, names.table)) {
    const separatorLine = separatorOf(text) !== undefined;
    return { file, table, tokens, delimiter, separatorLine, heading, names };
  }
  for (const line of tokens.broken) tellBroken(line, file, findings);
  if (tokens.broken.length > 0) return undefined;
  return refuse(
    noHeading(TABLES[table].columns.filter(({ required }) => required)),
    firstLine(text),
  );
}

const SEPARATORS = [';', '\t', ','];

/** The separator under which a heading names most columns; that of a `sep=` line where two are equal. */
function bestSeparator(text: string, names: HeadingNames): string {
  const start = text.slice(0, 200_000);
  const candidates = likelySeparators(start);
  let [best = ';', most] = [candidates[0], 0];
  for (const separator of candidates) {
    const heading = findHeading(tokenizeStart(start, separator, HEADING_DEPTH), names);
    if (heading && isComplete(heading, names) && heading.score > 1) return separator;
    if (heading && heading.score > most) [best, most] = [separator, heading.score];
  }
  return best;
}

/** The separator of a `sep=` line first, then the others, the more frequent first. */
function likelySeparators(start: string): string[] {
  const named = separatorOf(start);
  const sample = start.slice(0, 3000);
  const rank = (separator: string) =>
    separator === named ? Infinity : sample.split(separator).length;
  return SEPARATORS.toSorted((a, b) => rank(b) - rank(a));
}

/** One known word that stands alone is a title, where the table needs two columns. */
function isHeading({ cells }: Heading, { columns }: Table): boolean {
  const filled = cells.filter(({ blank }) => !blank).length;
  return filled > 1 || columns.filter(({ required }) => required).length < 2;
}

/** Offset of the first line that is not blank. */
function firstLine(text: string): number {
  const start = text.slice(0, text.search(/\S/));
  return Math.max(start.lastIndexOf('\n'), start.lastIndexOf('\r')) + 1;
}
