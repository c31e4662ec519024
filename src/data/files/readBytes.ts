import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import * as faults from '../problems/files.ts';
import type { Fault } from '../problems/fault.ts';

/** Some million rows. Reading takes about 25 times the size of a file in memory, more than there would be. */
export const LARGEST_TABLE = 128 * 1024 * 1024;
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

/** `O_NONBLOCK`, since opening a pipe that nobody writes to would wait for ever. */
function readRegular(path: string, largest: number): Uint8Array | Fault {
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
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
