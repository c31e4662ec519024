/** The file that the page is made from, and the tree that was tried. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  TRUST_POINTS,
  type PointResult,
  type TrustPoint,
  type TrustRun,
} from '../../src/trust/trustRun.ts';

const FILE = fileURLToPath(new URL('../../src/trust/lastRun.json', import.meta.url));

type Results = Partial<Record<TrustPoint, Omit<PointResult, keyof Tried>>>;
type Tried = Pick<PointResult, 'commit' | 'changed' | 'date'>;

/** What is tried now. Ask before a long run: the tree may change meanwhile. */
export function triedTree(): Tried {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  // The record itself is written by every run.
  const changes = git('status', '--porcelain', '--', '.', ':!src/trust/lastRun.json');
  return {
    commit: git('rev-parse', '--short=12', 'HEAD'),
    changed: changes !== '',
    date: Temporal.Now.plainDateISO('UTC').toString(),
  };
}

/** Puts the results into the record, beside those of other points, and gives the whole. */
export function record(results: Results, tried: Tried): TrustRun {
  const before: TrustRun = JSON.parse(readFileSync(FILE, 'utf8'));
  const now = Object.entries(results).map(([point, result]) => [point, { ...tried, ...result }]);
  const after: TrustRun = { ...before, ...Object.fromEntries(now) };
  const inOrder = TRUST_POINTS.flatMap((point) => (after[point] ? [[point, after[point]]] : []));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(inOrder), null, 2)}\n`);
  return after;
}
