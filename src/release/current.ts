/** The link that a server serves: which release it points to, and pointing it to another. */
import { lstatSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { toDisk } from './durably.ts';
import type { Places } from './places.ts';
import { foreignCurrent, realCurrent } from './refusal.ts';

/** The id of the release that is served; undefined before the first. Refuses what this command has not made. */
export function currentRelease({ folder, current, releases }: Places): string | undefined {
  const found = lstatSync(current, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (!found.isSymbolicLink()) throw realCurrent(current);
  const target = readlinkSync(current);
  const site = resolve(folder, target);
  if (dirname(site) !== releases) throw foreignCurrent(current, target);
  return basename(site);
}

/** Serves another release: a new link takes the place of the old one, and there is no moment without either. */
export function serveRelease(places: Places, id: string): void {
  const fresh = nextLink(places);
  rmSync(fresh, { force: true });
  symlinkSync(`releases/${id}`, fresh);
  renameSync(fresh, places.current);
  toDisk(places.folder);
}

/** The new link before it takes its place; a killed publish may leave it. */
export const nextLink = ({ current }: Places): string => `${current}.next`;
