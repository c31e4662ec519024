/**
 * From the exports to checked records: the only place of the product that reads files. What is wrong
 * with them is told in `problems`, all at once; nothing is thrown for a mistake of a user.
 */
import { fileAccount } from './fileAccount.ts';
import { byCodeUnit } from './files/folderEntries.ts';
import { termFolders } from './files/termFolders.ts';
import { aboutFile, problemOf, type Finding } from './findings.ts';
import type { Problem } from './problem.ts';
import { badAsOf } from './problems/settings.ts';
import { quarantine } from './quarantine.ts';
import { readTerm } from './readTerm.ts';
import type { FileAccount, Term } from './records.ts';
import { isoDay } from './settings/settingShapes.ts';
import { termOf } from './termOf.ts';

export interface ReadOptions {
  /** A day in ISO form that joins the reporting dates of every term and is the default one. */
  readonly asOf?: string;
  /** Leave rejected rows out, with warnings, in place of stopping for them. */
  readonly quarantine?: boolean;
}

/** Everything that the data folder says. */
export interface Reading {
  /** In order of their folders' names; only terms without an error. */
  readonly terms: readonly Term[];
  /** Of all terms and files, by file, line and column. */
  readonly problems: readonly Problem[];
  readonly files: readonly FileAccount[];
}

/** Reads every term of a data folder. */
export function readData(dataFolder: string, options: ReadOptions = {}): Reading {
  const asOf = options.asOf === undefined ? undefined : isoDay(options.asOf);
  const { ids, findings } = termFolders(dataFolder);
  const general = [...findings];
  if (options.asOf !== undefined && !asOf) general.push(aboutFile('', badAsOf(options.asOf)));
  const read = ids.map((id) => readOne(dataFolder, id, asOf, options.quarantine ?? false));
  const usable = !general.some(isError);
  return {
    terms: usable ? read.flatMap(({ term }) => term ?? []) : [],
    problems: [...general, ...read.flatMap((one) => one.findings)].map(problemOf).sort(byPlace),
    files: read.flatMap(({ files }) => files),
  };
}

interface OneTerm {
  readonly term?: Term;
  readonly findings: readonly Finding[];
  readonly files: readonly FileAccount[];
}

function readOne(
  dataFolder: string,
  id: string,
  asOf: Temporal.PlainDate | undefined,
  lenient: boolean,
): OneTerm {
  const read = readTerm(dataFolder, id, asOf);
  const findings = lenient ? quarantine(read) : read.findings;
  const files = read.files.map(fileAccount);
  const { settings, tables } = read;
  if (!settings || !tables || findings.some(isError)) return { findings, files };
  return { term: termOf(id, settings, tables, files), findings, files };
}

function isError({ fault }: Finding): boolean {
  return fault.severity === 'error';
}

function byPlace(a: Problem, b: Problem): number {
  return byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column;
}
