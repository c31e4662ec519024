/**
 * Compressed twins: beside each text of a release stands `<path>.gz`, which a server sends in its place. They are made
 * here and not by the build, whose files are compared, looked through for internal cells and named by their hash.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { sha256, type Files, type Manifest } from './manifest.ts';
import { inParallel, linked, sealed } from './writeTree.ts';

const ENDING = '.gz';
const TEXT = /\.(css|csv|html|ics|js|json|svg|xml)$/;

/** The files of a site without twins, as somebody who copies a release brings them along: they may be of other texts. */
export function withoutTwins(files: Files): Files {
  const isTwin = (path: string) =>
    path.endsWith(ENDING) && files.has(path.slice(0, -ENDING.length)) && TEXT.test(textOf(path));
  return new Map([...files].filter(([path]) => !isTwin(path)));
}

const textOf = (twin: string): string => twin.slice(0, -ENDING.length);

/**
 * Writes the twins of a release that is written, and gives their hashes; those of the release before are shared where
 * the text is the same. A text that does not get smaller has none.
 */
export async function writeTwins(
  target: string,
  files: Files,
  base: Manifest & { readonly folder: string },
): Promise<Files> {
  const twins = new Map<string, string>();
  const texts = [...files].filter(([path]) => TEXT.test(path));
  await inParallel(texts, async ([path, hash]) => {
    const twin = path + ENDING;
    const before = base.files.get(path) === hash ? base.twins.get(twin) : undefined;
    const isShared =
      before !== undefined && (await linked(join(base.folder, twin), join(target, twin)));
    const made = isShared ? before : await writeTwin(join(target, path), join(target, twin));
    if (made !== undefined) twins.set(twin, made);
  });
  return twins;
}

async function writeTwin(text: string, twin: string): Promise<string | undefined> {
  const bytes = await readFile(text);
  const packed = await compress(bytes, { level: constants.Z_BEST_COMPRESSION });
  if (packed.length >= bytes.length) return undefined;
  await sealed(twin, writeFile(twin, packed));
  return sha256(packed);
}

const compress = promisify<Buffer, { level: number }, Buffer>(gzip);
