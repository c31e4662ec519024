import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readCode } from '../cells/code.ts';
import { aboutFile, type Finding } from '../findings.ts';
import * as faults from '../problems/files.ts';
import { folderEntries, type FolderEntry } from './folderEntries.ts';

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
  for (const { name, isFolder } of entries) {
    if (!isFolder) findings.push(...aboutStray(name));
    else if (isThere(join(dataFolder, name, 'term.json'))) {
      if (isAddress(name)) ids.push(name);
      else findings.push(aboutFile(name, faults.badFolderName(name)));
    } else if (holdsCsv(join(dataFolder, name)))
      findings.push(aboutFile(`${name}/term.json`, faults.missingSettings));
  }
  const errors = findings.some(({ fault }) => fault.severity === 'error');
  if (ids.length > 0 || errors) return { ids, findings };
  const isTerm = isThere(join(dataFolder, 'term.json'));
  return { ids, findings: [aboutFile('', faults.noTermFolder(isTerm))] };
}

function isAddress(name: string): boolean {
  // What no code may be, no address may be either: Windows devices, `constructor`.
  const isPlain = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name) && readCode(name) !== undefined;
  return isPlain && !RESERVED.test(name);
}

function aboutStray(name: string): Finding[] {
  return /\.csv$/i.test(name) ? [aboutFile(name, faults.strayCsv(name))] : [];
}

/** A broken link counts too: it is told when it is read. */
function isThere(path: string): boolean {
  return existsSync(path) || lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function holdsCsv(path: string): boolean {
  const entries = entriesOf(path) ?? [];
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
