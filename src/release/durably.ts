/** Writing that survives a power cut: what a later step relies on is on the disk before that step. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Puts a text in the place of a file in one step: a reader finds the old one or the new one. */
export function replaceFile(path: string, text: string): void {
  const fresh = freshFile(path);
  writeFileSync(fresh, text, { flush: true });
  renameSync(fresh, path);
  toDisk(dirname(path));
}

/** The text before it takes its place; a killed publish may leave it. */
export const freshFile = (path: string): string => `${path}.next`;

/** Waits until a file, or the names in a folder, are on the disk. */
export function toDisk(path: string): void {
  const opened = openSync(path, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/**
 * Makes a folder and those above it. Node's own way to do this never ends where a file system takes no folders
 * (/proc); another process that makes the same folder at this moment is no error.
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
}
