/**
 * One publish at a time. The lock is one of the operating system's (taken through SQLite, Node has no other way to
 * it), so a killed process gives it up by dying: a lock cannot become stale, nor a reused process id be mistaken
 * for its holder. Nothing is ever written into the locked file; the holder's process id stands beside it.
 */
import { accessSync, constants, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { makeFolder } from './durably.ts';
import type { Places } from './places.ts';
import { busy, notAFolder, notWritable } from './refusal.ts';

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

function taken(places: Places): DatabaseSync {
  try {
    const lock = new DatabaseSync(places.lock, { timeout: 0 });
    lock.exec('BEGIN IMMEDIATE');
    // A lock on a file that may only be read is shared with everyone, and said to be taken.
    accessSync(places.lock, constants.W_OK);
    return lock;
  } catch (error) {
    if (!(error instanceof Error && 'errcode' in error)) throw error;
    const isBusy = error.errcode === SQLITE_BUSY;
    throw isBusy ? busy(places.folder, holderOf(places)) : notWritable(places.lock, error.message);
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
