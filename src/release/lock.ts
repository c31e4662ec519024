/**
 * One publish at a time. The lock is one of the operating system's (taken through SQLite, Node has no other way to
 * it), so a killed process gives it up by dying: a lock cannot become stale, nor a reused process id be mistaken
 * for its holder. Nothing is ever written into the locked file; the holder's process id stands beside it.
 */
import { accessSync, constants, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { makeFolder } from './durably.ts';
import type { Places } from './places.ts';
import { busy, notAFolder } from './refusal.ts';

/** Does the work while no other publish touches the folder. Refuses at once where another one does. */
export async function withLock<T>(places: Places, work: () => T | Promise<T>): Promise<T> {
  makeFolder(places.folder);
  if (!statSync(places.folder).isDirectory()) throw notAFolder(places.folder);
  accessSync(places.folder, constants.W_OK);
  const lock = new DatabaseSync(places.lock, { timeout: 0 });
  try {
    take(lock, places);
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

function take(lock: DatabaseSync, places: Places): void {
  try {
    lock.exec('BEGIN IMMEDIATE');
  } catch (error) {
    const isBusy = error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
    throw isBusy ? busy(places.folder, holderOf(places)) : error;
  }
}

const SQLITE_BUSY = 5;

function holderOf({ holder }: Places): string {
  try {
    return readFileSync(holder, 'utf8').trim();
  } catch {
    return '?';
  }
}
