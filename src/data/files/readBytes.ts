import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import * as faults from '../problems/files.ts';
import type { Fault } from '../problems/fault.ts';

/** Some hundred thousand rows. Reading takes up to 90 times the size of a file in memory: of a smaller machine, all. */
export const LARGEST_TABLE = 16 * 1024 * 1024;
export const LARGEST_SETTINGS = 1024 * 1024;

/** The bytes of a regular file below a size, or why they cannot be had. Never waits for a pipe or a device. */
export function readBytes(path: string, largest: number): Uint8Array | Fault {
  try {
    if (lstatSync(path).isSymbolicLink()) return faults.notAFile('symlink');
    return readRegular(path, largest);
  } catch (problem) {
    return faults.unreadableFile(reasonOf(problem));
  }
}

/**
 * Opening a pipe that nobody writes to would wait for ever without `O_NONBLOCK`; `O_NOFOLLOW` is for a link that has
 * only just taken the file's place. Windows has neither.
 */
const AS_IT_STANDS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

function readRegular(path: string, largest: number): Uint8Array | Fault {
  const descriptor = openSync(path, AS_IT_STANDS);
  try {
    const stat = fstatSync(descriptor);
    if (stat.isDirectory()) return faults.notAFile('folder');
    if (!stat.isFile()) return faults.notAFile('pipe or device');
    if (stat.size >= largest) return faults.fileTooLarge(stat.size, largest);
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** "EACCES" and the like, without the path, which the problem names already. */
export function reasonOf(problem: unknown): string {
  if (problem instanceof Error && 'code' in problem && typeof problem.code === 'string')
    return problem.code;
  return problem instanceof Error ? problem.message : String(problem);
}
