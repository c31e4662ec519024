/**
 * One publish at a time. The lock is one of the operating system's: it cannot become stale, nor a reused process id be
 * mistaken for its holder, whose process id stands beside it.
 */
import { accessSync, constants, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { makeFolder } from './durably.ts';
import type { Places } from './places.ts';
import { busy, notAFolder, notWritable } from './refusal.ts';
import { isDatabaseError, systemLock, type SystemLock } from './systemLock.ts';

/** Does the work while no other publish touches the folder. Refuses at once where another one does. */
export async function withLock<T>(places: Places, work: () => T | Promise<T>): Promise<T> {
  makeFolder(places.folder);
  if (!statSync(places.folder).isDirectory()) throw notAFolder(places.folder);
  accessSync(places.folder, constants.W_OK);
  const lock = taken(places);
  try {
    return await held(places, work);
  } finally {
    lock.close();
  }
}

async function held<T>({ holder }: Places, work: () => T | Promise<T>): Promise<T> {
  try {
    writeFileSync(holder, `${process.pid}\n`);
    return await work();
  } finally {
    rmSync(holder, { force: true });
  }
}

function taken(places: Places): SystemLock {
  const lock = lockOf(places);
  if (lock === undefined) throw busy(places.folder, holderOf(places));
  // A lock on a file that may only be read is shared with everyone, and said to be taken.
  accessSync(places.lock, constants.W_OK);
  return lock;
}

function lockOf(places: Places): SystemLock | undefined {
  try {
    return systemLock(places.lock);
  } catch (error) {
    throw isDatabaseError(error) ? notWritable(places.lock, error.message, places.folder) : error;
  }
}

function holderOf({ holder }: Places): string {
  try {
    return readFileSync(holder, 'utf8').trim();
  } catch {
    return '?';
  }
}
