/**
 * Files that an earlier build drew, found again by what they were drawn from: the drawing, and the code and packages
 * that drew it. The folder may be deleted at any time.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Where the files are kept, from the root of the project. */
export const keptFolder = join('node_modules', '.cache', 'tien-do-dai-hoi', 'pictures');

const HASH_LENGTH = 32;
const MOST_BYTES = 1e9;

/** The bytes for a key, kept from an earlier time or made and kept now. */
export function kept(folder: string, key: string, make: () => Uint8Array): Uint8Array {
  const path = join(folder, key);
  const found = readKept(path);
  if (found !== undefined) return found;
  const bytes = make();
  keep(path, bytes);
  return bytes;
}

/** A key for what is drawn in a way: other code, packages or drawings have other keys. */
export function keyOf(drawn: string, way: string): string {
  return `${createHash('sha256').update(drawingCode()).update(drawn).digest('hex')}-${way}`;
}

/** Removes the oldest files until the rest is small enough; what a build misses it draws again. */
export function forgetOldest(folder: string, mostBytes: number = MOST_BYTES): void {
  let bytes = 0;
  for (const { path, size } of newestFirst(folder)) {
    bytes += size;
    if (bytes > mostBytes) rmSync(path, { force: true });
  }
}

function newestFirst(folder: string) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, stat: statSync(path, { throwIfNoEntry: false }) }))
    .filter(({ stat }) => stat !== undefined)
    .map(({ path, stat }) => ({ path, size: stat!.size, written: stat!.mtimeMs }))
    .sort((a, b) => b.written - a.written);
}

/** Undefined where there is none, or where a crash has left half of one. */
function readKept(path: string): Uint8Array | undefined {
  if (!existsSync(path)) return undefined;
  const file = readFileSync(path);
  const bytes = file.subarray(HASH_LENGTH);
  return hashOf(bytes).equals(file.subarray(0, HASH_LENGTH)) ? bytes : undefined;
}

/** What cannot be kept, on a disk that is full or only read, is drawn again next time. */
function keep(path: string, bytes: Uint8Array): void {
  const part = `${path}.${randomUUID()}`;
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(part, Buffer.concat([hashOf(bytes), bytes]));
    renameSync(part, path);
  } catch {
    rmSync(part, { force: true });
  }
}

const hashOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

let code: Buffer | undefined;

/** The files that decide how a drawing becomes a file: the code of outlines and pixels, and the packages. */
function drawingCode(): Buffer {
  if (code !== undefined) return code;
  const downloads = join('src', 'downloads');
  const sources = ['outline', 'png'].flatMap((folder) =>
    readdirSync(join(downloads, folder))
      .sort()
      .map((name) => join(downloads, folder, name)),
  );
  const hash = createHash('sha256');
  for (const path of ['package-lock.json', ...sources])
    hash.update(path).update(readFileSync(path));
  return (code = hash.digest());
}
