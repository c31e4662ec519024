import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Where everything of one output folder stands while a build works on it. */
export interface OutputPlace {
  /** The folder itself, with links followed: what is replaced is what a server reads. */
  readonly target: string;
  /** Holds all that stands beside the folder, and is gone when no build is under way. */
  readonly work: string;
  /** The whole fresh site, on the disk of the folder; after the exchange the earlier one. */
  readonly next: string;
  /** The earlier site, where the system exchanges no folders. */
  readonly former: string;
  /** What is being removed. */
  readonly stale: string;
  readonly lock: string;
  /** Who holds the lock, for the one who is refused. */
  readonly holder: string;
}

export function outputPlace(outDir: string): OutputPlace {
  const target = realPath(outDir);
  const work = join(dirname(target), `.${basename(target)}.building`);
  return {
    target,
    work,
    next: join(work, 'next'),
    former: join(work, 'former'),
    stale: join(work, 'stale'),
    lock: join(work, 'lock'),
    holder: join(work, 'lock.pid'),
  };
}

/** A path with the links in it followed, as far as it is there. */
export function realPath(path: string): string {
  const full = resolve(path);
  if (existsSync(full) || dirname(full) === full) return realpathSync(full);
  return join(realPath(dirname(full)), basename(full));
}

/**
 * A folder for pages under way: inside the project, where they find the packages that they are built with. One for each
 * output, so that the next build takes the place of a killed one.
 */
export function scratchFolder(kind: string, outDir: string): string {
  const name = createHash('sha256').update(realPath(outDir)).digest('hex').slice(0, 12);
  return join('node_modules', '.cache', `${kind}-${name}`);
}
