import { DatabaseSync } from 'node:sqlite';

/** A lock that is held until it is closed, or its process dies. */
export interface SystemLock {
  readonly close: () => void;
}

/**
 * A lock of the operating system on a file (taken through SQLite, Node has no other way to it), so a killed process
 * gives it up by dying: it cannot become stale. Nothing is ever written into the file, which is made where it is
 * missing. Undefined where another process holds it; throws the error of the database where the file cannot be had.
 */
export function systemLock(path: string): SystemLock | undefined {
  const lock = new DatabaseSync(path, { timeout: 0 });
  try {
    lock.exec('BEGIN IMMEDIATE');
    return lock;
  } catch (error) {
    lock.close();
    if (isDatabaseError(error) && error.errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
}

const SQLITE_BUSY = 5;

/** Whether the lock failed, and not the work under it. */
export function isDatabaseError(error: unknown): error is Error & { readonly errcode: number } {
  return error instanceof Error && 'errcode' in error;
}
