import { readdirSync } from 'node:fs';

/** One entry of a folder. No link is followed: what counts must stand below the data folder itself. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isLink: boolean;
}

/**
 * The entries of a folder by name, so that nothing depends on the order of the file system. Hidden files, the lock
 * files of an open spreadsheet and what the disk keeps for itself are left out. Throws where it cannot be opened.
 */
export function folderEntries(path: string): readonly FolderEntry[] {
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !/^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini|lost\+found)$/i.test(name))
    .sort((a, b) => byCodeUnit(a.name, b.name))
    .map((entry) => ({
      name: entry.name,
      isFolder: entry.isDirectory(),
      isLink: entry.isSymbolicLink(),
    }));
}

/** Not by locale: the order must be the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
