import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One entry of a folder. A link counts as what it points to. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/**
 * The entries of a folder by name, so that nothing depends on the order of the file system. Hidden
 * files and the lock files of an open spreadsheet are left out. Throws where it cannot be opened.
 */
export function folderEntries(path: string): readonly FolderEntry[] {
  return readdirSync(path)
    .filter((name) => !/^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$/i.test(name))
    .sort(byCodeUnit)
    .map((name) => ({ name, isFolder: isFolder(join(path, name)) }));
}

/** Not by locale: the order must be the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A broken link is no folder; it is told when it is read. */
function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
