import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readCode } from '../cells/code.ts';
import { aboutFile, type Finding } from '../findings.ts';
import * as faults from '../problems/files.ts';
import { folderEntries, type FolderEntry } from './folderEntries.ts';
import { reasonOf } from './readBytes.ts';

export interface TermFolders {
  /** Names of the folders that are terms, in order. */
  readonly ids: readonly string[];
  readonly findings: readonly Finding[];
}

/** Names that stand at the root of the site. */
const RESERVED =
  /^(?:en|vi|methods|guide|embed|figures|feed\.xml|calendar\.ics|404|index|_astro)$/i;

/** Finds the terms in the data folder, and folders that are meant to be one but lack `term.json`. */
export function termFolders(dataFolder: string): TermFolders {
  const entries = entriesOf(dataFolder);
  if (!entries) return { ids: [], findings: [aboutFile('', faults.dataFolderMissing(dataFolder))] };
  const findings: Finding[] = [];
  const ids: string[] = [];
  for (const entry of entries) {
    const fault = entry.isFolder
      ? aboutFolder(dataFolder, entry.name)
      : aboutStray(dataFolder, entry);
    if (fault === 'term') ids.push(entry.name);
    else if (fault !== undefined) findings.push(fault);
  }
  const errors = findings.some(({ fault }) => fault.severity === 'error');
  if (ids.length > 0 || errors) return { ids, findings };
  const isTerm = existsSync(join(dataFolder, 'term.json'));
  return { ids, findings: [aboutFile('', faults.noTermFolder(isTerm))] };
}

function isAddress(name: string): boolean {
  // What no code may be, no address may be either: Windows devices, `constructor`.
  const isPlain = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name) && readCode(name) !== undefined;
  return isPlain && !RESERVED.test(name);
}

/** Whether a folder is a term, or what keeps it from being one; undefined where it is not meant to be one. */
function aboutFolder(dataFolder: string, name: string): 'term' | Finding | undefined {
  const path = join(dataFolder, name);
  try {
    const entries = folderEntries(path);
    if (entries.some((entry) => entry.name === 'term.json') || existsSync(join(path, 'term.json')))
      return isAddress(name) ? 'term' : aboutFile(name, faults.badFolderName(name));
    return holdsCsv(path, entries)
      ? aboutFile(`${name}/term.json`, faults.missingSettings)
      : undefined;
  } catch (problem) {
    return aboutFile(name, faults.unreadableFile(reasonOf(problem)));
  }
}

function aboutStray(dataFolder: string, { name, isLink }: FolderEntry): Finding | undefined {
  if (/\.csv$/i.test(name)) return aboutFile(name, faults.strayCsv(name));
  return isLink && leadsToFolder(join(dataFolder, name))
    ? aboutFile(name, faults.linkedTerm)
    : undefined;
}

/** A link may lead nowhere, or in a circle. */
function leadsToFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function holdsCsv(path: string, entries: readonly FolderEntry[]): boolean {
  return entries.some(
    ({ name, isFolder }) =>
      /\.csv$/i.test(name) ||
      (isFolder && (entriesOf(join(path, name)) ?? []).some((inner) => /\.csv$/i.test(inner.name))),
  );
}

function entriesOf(path: string): readonly FolderEntry[] | undefined {
  try {
    return folderEntries(path);
  } catch {
    return undefined;
  }
}
