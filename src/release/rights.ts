/**
 * Who of a machine's users may read what is published. The top folder is the door and its owner sets it; behind it
 * everything is open, whatever the umask of the person who publishes: a server runs as another user.
 */
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Audience } from './audience.ts';
import type { Places } from './places.ts';

const OPEN = 0o755;
/** Owner and group: the group is to be the server's. */
const CLOSED = 0o750;

/** Makes a folder and those above it that are not there; every user of the machine may pass those that it makes. */
export function makeOpenFolder(path: string): void {
  if (existsSync(path)) return;
  makeOpenFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (existsSync(path)) return;
    throw error;
  }
  chmodSync(path, OPEN);
}

/**
 * Makes the top folder, which only owner and group may enter where it is for the inside. Gives false, with its rights as
 * they are, where it is there.
 */
export function makePlace({ folder }: Places, audience: Audience): boolean {
  if (existsSync(folder)) return false;
  makeOpenFolder(folder);
  chmodSync(folder, audience === 'internal' ? CLOSED : OPEN);
  return true;
}
