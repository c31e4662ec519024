import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { decode } from '../bytes/decode.ts';
import { LARGEST_TABLE, readBytes } from '../files/readBytes.ts';
import { aboutFile, type Findings } from '../findings.ts';
import type { HeadingAliases } from '../headings/headingNames.ts';
import { lostInHeading } from '../problems/encodings.ts';
import type { Fault } from '../problems/fault.ts';
import type { TableName } from '../records.ts';
import { cutText } from './cutText.ts';
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
  const bytes = readBytes(join(dataFolder, file), LARGEST_TABLE);
  if (!(bytes instanceof Uint8Array)) {
    findings.add(aboutFile(file, bytes));
    return undefined;
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { text, encoding, problem } = decode(bytes);
  const tell = (fault: Fault) =>
    problem && findings.add(aboutFile(file, fault, { ...problem.at, cell: '' }));
  const refused = { file, table, sha256, encoding, delimiter: '' };
  if (problem && text === undefined) tell(problem.fault);
  if (text === undefined) return { ...refused, lines: linesOfBytes(bytes) };
  const cut = cutText(text, file, table, aliases, findings);
  const headingLost = problem && cut && isInHeading(problem.at.line, cut);
  if (problem) tell(headingLost ? lostInHeading : problem.fault);
  if (!cut || headingLost) return { ...refused, lines: nonBlankLines(text) };
  return { ...refused, delimiter: cut.delimiter, lines: 0, cut };
}

/** Keys of the columns that the heading of a file names; none where it cannot be found. What is wrong with it is told when it is opened. */
export function headingKeys(
  dataFolder: string,
  file: string,
  table: TableName,
  aliases: HeadingAliases,
): readonly string[] {
  const bytes = readBytes(join(dataFolder, file), LARGEST_TABLE);
  const text = bytes instanceof Uint8Array ? decode(bytes).text : undefined;
  const cut = text && cutText(text.slice(0, HEADING_CHARACTERS), file, table, aliases, UNHEARD);
  return cut ? cut.heading.cells.flatMap(({ column }) => column?.key ?? []) : [];
}

const HEADING_CHARACTERS = 200_000;
const UNHEARD: Findings = { add: () => undefined, all: () => [] };

/** A warning beside a text is about letters that were lost. */
function isInHeading(line: number, { heading, tokens }: CutFile): boolean {
  const below = heading.record + heading.height;
  return line >= tokens.lineOf(heading.record) && line < tokens.lineOf(below);
}

function nonBlankLines(text: string): number {
  return text.split(/\r\n?|\n/).filter((line) => line.trim() !== '').length;
}

function linesOfBytes(bytes: Uint8Array): number {
  return nonBlankLines(
    Buffer.from(bytes.subarray(0, 100_000_000)).toString('latin1').replaceAll('\0', ''),
  );
}
