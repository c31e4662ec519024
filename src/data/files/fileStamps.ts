import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { folderEntries, type FolderEntry } from './folderEntries.ts';

/** Path below the data folder → what the system says of the file without opening it. */
export type FileStamps = ReadonlyMap<string, string>;

/** The stamps of `term.json` and of every CSV file of a term; none where its folder cannot be opened. */
export function fileStamps(dataFolder: string, id: string): FileStamps {
  const paths = entriesOf(join(dataFolder, id)).flatMap(({ name, isFolder }) =>
    isFolder
      ? entriesOf(join(dataFolder, id, name)).map((inner) => `${id}/${name}/${inner.name}`)
      : [`${id}/${name}`],
  );
  const read = paths.filter((path) => /(?:\.csv|\/term\.json)$/i.test(path));
  return new Map(read.map((path) => [path, stamp(join(dataFolder, path))]));
}

/** The files that were written, came or went between the two. */
export function changedFiles(before: FileStamps, after: FileStamps): readonly string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths.filter((path) => before.get(path) !== after.get(path));
}

/** Another file, another length or another time of writing: to the nanosecond where the disk keeps it. */
function stamp(path: string): string {
  try {
    const { ino, size, mtimeNs } = lstatSync(path, { bigint: true });
    return `${ino} ${size} ${mtimeNs}`;
  } catch {
    return '';
  }
}

function entriesOf(path: string): readonly FolderEntry[] {
  try {
    return folderEntries(path);
  } catch {
    return [];
  }
}
