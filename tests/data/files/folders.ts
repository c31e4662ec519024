/** Folders for the tests of what stands where. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What stands at a path: the text of a file, an empty folder, or a link that leads elsewhere. */
export type Standing = string | 'folder' | { readonly to: string };

/** Gives what `use` makes of a folder in which these stand, then removes it. */
export function inFolder<T>(
  standing: Readonly<Record<string, Standing>>,
  use: (folder: string) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  try {
    for (const [name, what] of Object.entries(standing)) put(join(folder, name), what);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function put(path: string, what: Standing): void {
  mkdirSync(dirname(path), { recursive: true });
  if (what === 'folder') mkdirSync(path);
  else if (typeof what === 'string') writeFileSync(path, what);
  else symlinkSync(what.to, path);
}
