import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes files into a folder, over earlier ones of their names: all beside their places first, so that a full disk
 * costs none of them, and what a killed run left there is written over. Throws the error of the system, which names the path, with what was half written removed.
 */
export function writeTogether(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  const places = [...files.keys()].map((name) => ({
    beside: join(folder, `.${name}.next`),
    place: join(folder, name),
    name,
  }));
  try {
    for (const { beside, name } of places) writeFileSync(beside, files.get(name)!);
    for (const { beside, place } of places) renameSync(beside, place);
  } finally {
    for (const { beside } of places) rmSync(beside, { force: true });
  }
}
