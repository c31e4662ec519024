import { rmSync } from 'node:fs';
import { currentRelease, nextLink } from './current.ts';
import { freshFile } from './durably.ts';
import { readHistory, settled, writeHistory, type Step } from './history.ts';
import { manifestOf, siteOf, type Places } from './places.ts';

export interface Start {
  /** The release that is served; undefined before the first. */
  readonly current: string | undefined;
  /** Every release that was ever served, oldest first. */
  readonly served: readonly Step[];
}

/**
 * Where a folder stands, after whatever a killed publish left in it is gone. A release that was made and never
 * served is such a leftover; one that was served is never touched.
 */
export function cleanStart(places: Places): Start {
  const current = currentRelease(places);
  const history = readHistory(places, current);
  const { served } = settled(history, current);
  remove(places.building, nextLink(places), freshFile(places.history));
  const { next } = history;
  if (next === undefined) return { current, served };
  const manifest = manifestOf(places, next.id);
  if (!served.some(({ id }) => id === next.id)) remove(siteOf(places, next.id), manifest);
  remove(freshFile(manifest));
  writeHistory(places, { served });
  return { current, served };
}

function remove(...paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { recursive: true, force: true });
}
