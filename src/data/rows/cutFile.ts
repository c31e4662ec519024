import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { decode } from '../bytes/decode.ts';
import { positionAt } from '../bytes/position.ts';
import { readBytes } from '../files/readBytes.ts';
import { aboutFile, type Findings } from '../findings.ts';
import { findHeading, HEADING_DEPTH, type Heading } from '../headings/findHeading.ts';
import { headingNames, type HeadingAliases, type HeadingNames } from '../headings/headingNames.ts';
import { separatorOf } from '../lines/separatorLine.ts';
import { tokenize, tokenizeStart } from '../lines/tokenize.ts';
import { noHeading } from '../problems/headings.ts';
import { mergeConflict } from '../problems/lines.ts';
import type { TableName } from '../records.ts';
import { TABLES, type Table } from '../tables.ts';
import type { CutFile } from './readSheet.ts';

/** A file as far as it could be taken: `cut` is missing where it was refused as a whole. */
export interface OpenedFile {
  readonly file: string;
  readonly table: TableName;
  readonly sha256: string;
  readonly encoding: string;
  readonly delimiter: string;
  /** Non-blank lines of a file that was refused, all of them rejected. */
  readonly lines: number;
  readonly cut?: CutFile;
}

/** Reads, decodes and cuts one file; `undefined` where there are no bytes at all. */
export function openFile(
  dataFolder: string,
  file: string,
  table: TableName,
  aliases: HeadingAliases,
  findings: Findings,
): OpenedFile | undefined {
  const bytes = readBytes(join(dataFolder, file));
  if (!(bytes instanceof Uint8Array)) {
    findings.add(aboutFile(file, bytes));
    return undefined;
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { text, encoding, problem } = decode(bytes);
  if (problem) findings.add(aboutFile(file, problem.fault, { ...problem.at, cell: '' }));
  const refused = { file, table, sha256, encoding, delimiter: '' };
  if (text === undefined) return { ...refused, lines: linesOfBytes(bytes) };
  const cut = cutText(text, file, table, aliases, findings);
  if (!cut) return { ...refused, lines: nonBlankLines(text) };
  return { ...refused, delimiter: cut.delimiter, lines: 0, cut };
}

function cutText(
  text: string,
  file: string,
  table: TableName,
  aliases: HeadingAliases,
  findings: Findings,
): CutFile | undefined {
  const conflict = /^(?:<{7}|>{7}) .*$/m.exec(text);
  if (conflict) {
    const spot = { ...positionAt(text, conflict.index), cell: '' };
    findings.add(aboutFile(file, mergeConflict(conflict[0].slice(0, 7)), spot));
    return undefined;
  }
  const names = headingNames(TABLES[table], aliases);
  const best = bestSeparator(text, names);
  if (!best) {
    const required = TABLES[table].columns.filter((column) => column.required);
    const start = text.search(/\S/);
    findings.add(
      aboutFile(file, noHeading(required), { ...positionAt(text, start), column: 1, cell: '' }),
    );
    return undefined;
  }
  const tokens = tokenize(text, best.separator);
  // Cut from the whole text: a broken line above may have hidden the heading from the first look.
  const heading = findHeading(tokens.rows, names) ?? best.heading;
  return {
    file,
    table,
    tokens,
    delimiter: best.separator,
    separatorLine: separatorOf(text) !== undefined,
    heading,
    names,
  };
}

const SEPARATORS = [';', '\t', ','];

/** The separator under which a heading names most columns; that of a `sep=` line where two are equal. */
function bestSeparator(
  text: string,
  names: HeadingNames,
): { separator: string; heading: Heading } | undefined {
  const named = separatorOf(text);
  const candidates =
    named !== undefined && SEPARATORS.includes(named) ? [named, ...SEPARATORS] : SEPARATORS;
  let best: { separator: string; heading: Heading } | undefined;
  for (const separator of new Set(candidates)) {
    const heading = findHeading(
      tokenizeStart(text.slice(0, 200_000), separator, HEADING_DEPTH),
      names,
    );
    if (heading && heading.score > (best?.heading.score ?? 0)) best = { separator, heading };
  }
  return best && isHeading(best.heading, names.table) ? best : undefined;
}

/** One known word that stands alone is a title, where the table needs two columns. */
function isHeading({ score, cells }: Heading, { columns }: Table): boolean {
  const filled = cells.filter(({ blank }) => !blank).length;
  return score > 1 || filled > 1 || columns.filter(({ required }) => required).length < 2;
}

function nonBlankLines(text: string): number {
  return text.split(/\r\n?|\n/).filter((line) => line.trim() !== '').length;
}

function linesOfBytes(bytes: Uint8Array): number {
  return nonBlankLines(
    Buffer.from(bytes.subarray(0, 100_000_000)).toString('latin1').replaceAll('\0', ''),
  );
}
