/**
 * Which releases were served. A step is noted as `next` before `current` is switched and as served after it, so
 * that the one question a killed publish leaves (was it switched?) is answered by `current` itself.
 */
import { existsSync, readFileSync } from 'node:fs';
import { replaceFile } from './durably.ts';
import type { Places } from './places.ts';
import { unreadable } from './refusal.ts';

export interface Step {
  readonly id: string;
  readonly kind: 'release' | 'rollback';
}

export interface History {
  /** Every release that was ever served, oldest first. */
  readonly served: readonly Step[];
  /** A step under way. */
  readonly next?: Step;
}

/** The history as written; where there is none, what is served is all that is known. */
export function readHistory({ history }: Places, current: string | undefined): History {
  if (!existsSync(history))
    return { served: current === undefined ? [] : [{ id: current, kind: 'release' }] };
  try {
    const read: History = JSON.parse(readFileSync(history, 'utf8'));
    if (!Array.isArray(read.served)) throw new TypeError('no list');
    return read;
  } catch {
    throw unreadable(history);
  }
}

export function writeHistory({ history }: Places, written: History): void {
  replaceFile(history, `${JSON.stringify(written, null, 2)}\n`);
}

/** The history without a step under way: it was taken if `current` points where it leads, else it never was. */
export function settled({ served, next }: History, current: string | undefined): History {
  return { served: next !== undefined && next.id === current ? [...served, next] : served };
}

/** What lies below the served release, oldest first, as a rollback would come to it; the last is served. */
export function standing(served: readonly Step[]): readonly string[] {
  return served.reduce<readonly string[]>(
    (stack, { id, kind }) =>
      kind === 'release' ? [...stack, id] : stack.slice(0, stack.slice(0, -1).lastIndexOf(id) + 1),
    [],
  );
}
