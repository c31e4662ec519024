import { checkTables } from './checkTables.ts';
import { changedFiles, fileStamps } from './files/fileStamps.ts';
import { tableFiles } from './files/tableFiles.ts';
import { aboutFile, collectFindings, type Finding } from './findings.ts';
import { changedWhileRead } from './problems/files.ts';
import { readTables, type TermTables } from './readTables.ts';
import type { TermSettings } from './records.ts';
import type { ReadFile } from './rows/readTable.ts';
import { readSettings } from './settings/readSettings.ts';

/** A term folder as it was read, with the rows that were rejected. */
export interface ReadTerm {
  readonly id: string;
  /** Missing where `term.json` has an error. */
  readonly settings?: TermSettings;
  /** Missing where they could not be read for want of the office's headings in `term.json`. */
  readonly tables?: TermTables;
  readonly files: readonly ReadFile[];
  readonly findings: readonly Finding[];
}

/** Reads one term folder whole: every fault is in the findings, and nothing is thrown for one. */
export function readTerm(
  dataFolder: string,
  id: string,
  asOf: Temporal.PlainDate | undefined,
): ReadTerm {
  const findings = collectFindings();
  const stamps = fileStamps(dataFolder, id);
  const read = readSettings(dataFolder, id, asOf);
  const { files: paths, spoilt, findings: aboutFiles } = tableFiles(dataFolder, id);
  for (const finding of [...read.findings, ...aboutFiles]) findings.add(finding);
  const settings = read.settings && { settings: read.settings };
  // Without the office's own headings half of the tables would be blamed for a comma in term.json.
  if (!read.aliasesKnown) return { id, ...settings, files: [], findings: findings.all() };
  const tables = readTables({ dataFolder, settings: read, paths, spoilt, findings });
  checkTables(tables, read, id, findings);
  for (const file of changedFiles(stamps, fileStamps(dataFolder, id)))
    findings.add(aboutFile(file, changedWhileRead));
  const { units: _units, ...ofRows } = tables;
  const files = Object.values(ofRows).flatMap((table) => table.files);
  return { id, ...settings, tables, files, findings: findings.all() };
}
