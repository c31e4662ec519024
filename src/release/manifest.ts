/** The files of a site with their hashes: what a release is made of and checked against. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { notAFile, unreadable } from './refusal.ts';

/** Path below the site, with `/` → SHA-256 of the content. */
export type Files = ReadonlyMap<string, string>;

export const sha256 = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

/** Reads every file below a folder. Refuses links and whatever else is neither file nor folder. */
export function filesOf(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        if (!entry.isFile()) throw notAFile(path);
        return [relative(folder, path).split(sep).join('/'), sha256(readFileSync(path))];
      }),
  );
}

/** The manifest as it is kept: files in the order of their paths. */
export function manifestText(files: Files): string {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ files: Object.fromEntries(sorted) }, null, 1)}\n`;
}

export function readManifest(path: string): Files {
  try {
    const { files } = JSON.parse(readFileSync(path, 'utf8'));
    return new Map(Object.entries<string>(files));
  } catch {
    throw unreadable(path);
  }
}
