/** Writes the files of a release: linked where the release before has the same bytes, copied otherwise. */
import { constants, statSync } from 'node:fs';
import { chmod, copyFile, link, open, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toDisk } from './durably.ts';
import type { Content } from './plannedFiles.ts';
import { makeOpenFolder } from './rights.ts';

export interface Folders {
  readonly build: string;
  readonly base: string;
}

/** Writes every file below a folder and waits until all of it is on the disk. No file can be written afterwards. */
export async function writeTree(
  contents: ReadonlyMap<string, Content>,
  folders: Folders,
  target: string,
): Promise<void> {
  const inside = [...contents.keys()].map((path) => dirname(join(target, path)));
  const made = new Set([target, ...inside].flatMap((folder) => foldersUpTo(target, folder)));
  for (const folder of made) makeOpenFolder(folder);
  await inParallel([...contents], ([path, content]) =>
    writeOne(content, folders, join(target, path)),
  );
  for (const folder of made) toDisk(folder);
}

function foldersUpTo(top: string, folder: string): readonly string[] {
  return folder === top ? [top] : [...foldersUpTo(top, dirname(folder)), folder];
}

async function writeOne(content: Content, folders: Folders, path: string): Promise<void> {
  if ('text' in content) return sealed(path, writeFile(path, content.text));
  if ('build' in content) return sealed(path, copy(join(folders.build, content.build), path));
  const published = join(folders.base, content.base);
  if (!(await linked(published, path))) await sealed(path, copy(published, path));
}

const copy = (from: string, to: string) => copyFile(from, to, constants.COPYFILE_FICLONE);

/** Makes a written file read-only and waits until it is on the disk. */
export async function sealed(path: string, written: Promise<void>): Promise<void> {
  await written;
  await chmod(path, 0o444);
  const file = await open(path, 'r');
  await file.sync().finally(() => file.close());
}

/**
 * Shares a file with the release before; false where the file system cannot. A file that could be written is never
 * shared: the next one who writes it would change two releases.
 */
export async function linked(published: string, path: string): Promise<boolean> {
  if ((statSync(published).mode & 0o222) !== 0) return false;
  try {
    await link(published, path);
    return true;
  } catch {
    return false;
  }
}

/** A few at a time: one disk cannot do more, and waiting for each alone takes many times as long. */
export async function inParallel<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  const done = await Promise.allSettled(Array.from({ length: 8 }, worker));
  const failed = done.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
