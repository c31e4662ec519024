import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { exchange } from './exchange.ts';
import type { OutputPlace } from './outputPlace.ts';

/**
 * Puts a fresh site in the place of an earlier one: beside it first, because the two may be on different disks, then by
 * one exchange. Where the system has none it takes two renames; `settle` undoes the first if a kill kept the second.
 */
export function replaceFolder(fresh: string, { target, next, former }: OutputPlace): void {
  moveFolder(fresh, next);
  if (!existsSync(target)) return renameSync(next, target);
  if (exchange(next, target)) return;
  renameSync(target, former);
  renameSync(next, target);
}

/**
 * Brings an output folder to rest after a build that ended anyhow: the earlier site stands in its place, unless the
 * fresh one does, and nothing of either is left beside it.
 */
export function settle({ target, next, former, stale }: OutputPlace): void {
  if (!existsSync(target) && existsSync(former)) renameSync(former, target);
  for (const left of [stale, next, former]) {
    // Away in one step first: an exchange that outlived its build must not find half of it.
    if (existsSync(left) && left !== stale) renameSync(left, stale);
    rmSync(stale, { recursive: true, force: true });
  }
}

function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}
