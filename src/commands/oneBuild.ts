import {
  closeSync,
  openSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { makeFolder } from '../release/durably.ts';
import { isDatabaseError, systemLock, type SystemLock } from '../release/systemLock.ts';
import type { OutputPlace } from './outputPlace.ts';
import { settle } from './replaceFolder.ts';

/**
 * Does the work while no other build writes the same folder, after what a killed one left is put right. Gives the
 * process id of the other one, at once, where there is one.
 */
export async function oneBuild<T>(
  place: OutputPlace,
  work: () => Promise<T>,
): Promise<{ readonly done: T } | { readonly holder: string }> {
  const lock = taken(place);
  if (lock === undefined) return { holder: holderOf(place) };
  try {
    writeFileSync(place.holder, `${process.pid}\n`);
    settle(place);
    return { done: await work() };
  } finally {
    leave(place, lock);
  }
}

/** A build that ends removes its lock: one that was taken on a file just removed is none, and is taken again. */
function taken(place: OutputPlace): SystemLock | undefined {
  for (let tries = 1; ; tries++) {
    try {
      makeFolder(place.work);
      const before = touched(place.lock);
      const lock = systemLock(place.lock);
      if (lock === undefined || inodeOf(place.lock) === before) return lock;
      lock.close();
    } catch (error) {
      if (tries === MOST_TRIES || !isGone(error)) throw error;
    }
  }
}

const MOST_TRIES = 20;

/** The lock, or the folder that it stands in, was removed while it was to be taken. */
function isGone(error: unknown): boolean {
  return isDatabaseError(error) || (error as NodeJS.ErrnoException).code === 'ENOENT';
}

function touched(path: string): bigint | undefined {
  closeSync(openSync(path, 'a'));
  return inodeOf(path);
}

function inodeOf(path: string): bigint | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false })?.ino;
}

/** What cannot be removed now is removed by the next build; the outcome of this one stands. */
function leave(place: OutputPlace, lock: SystemLock): void {
  try {
    settle(place);
    for (const file of [place.holder, place.lock]) rmSync(file, { force: true });
  } catch {
    // The disk takes no changes.
  }
  lock.close();
  try {
    rmdirSync(place.work);
  } catch {
    // Another build has come already.
  }
}

function holderOf({ holder }: OutputPlace): string {
  try {
    return readFileSync(holder, 'utf8').trim();
  } catch {
    return '?';
  }
}
