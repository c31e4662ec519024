import { execFileSync } from 'node:child_process';

/** The state of the source that is tried or measured. */
export interface TriedTree {
  readonly commit: string;
  /** Whether files were changed beside it. */
  readonly changed: boolean;
  /** The day, ISO. */
  readonly date: string;
}

/** What is tried now. Ask before a long run: the tree may change meanwhile. */
export function triedTree(): TriedTree {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  // The records themselves are written by every run.
  const changes = git('status', '--porcelain', '--', '.', ':!src/*/lastRun.json');
  return {
    commit: git('rev-parse', '--short=12', 'HEAD'),
    changed: changes !== '',
    date: Temporal.Now.plainDateISO('UTC').toString(),
  };
}
