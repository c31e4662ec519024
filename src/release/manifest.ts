/** The files of a site with their hashes: what a release is made of and checked against. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { notAFile, unreadable } from './refusal.ts';

/** Path below the site, with `/` → SHA-256 of the content. */
export type Files = ReadonlyMap<string, string>;

/** A release: its files, and their compressed twins, which follow from them and are no part of its id. */
export interface Manifest {
  readonly files: Files;
  readonly twins: Files;
}

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
export function manifestText({ files, twins }: Manifest): string {
  const kept = { files: sorted(files), ...(twins.size > 0 && { twins: sorted(twins) }) };
  return `${JSON.stringify(kept, null, 1)}\n`;
}

const sorted = (files: Files): Readonly<Record<string, string>> =>
  Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)));

export function readManifest(path: string): Manifest {
  try {
    const { files, twins = {} } = JSON.parse(readFileSync(path, 'utf8'));
    return {
      files: new Map(Object.entries<string>(files)),
      twins: new Map(Object.entries<string>(twins)),
    };
  } catch {
    throw unreadable(path);
  }
}
