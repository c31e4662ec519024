/** The file that the page is made from. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  TRUST_POINTS,
  type PointResult,
  type TrustPoint,
  type TrustRun,
} from '../../src/trust/trustRun.ts';
import type { TriedTree } from '../triedTree.ts';

const FILE = fileURLToPath(new URL('../../src/trust/lastRun.json', import.meta.url));

type Results = Partial<Record<TrustPoint, Omit<PointResult, keyof TriedTree>>>;

/** Puts the results into the record, beside those of other points, and gives the whole. */
export function record(results: Results, tried: TriedTree): TrustRun {
  const before: TrustRun = JSON.parse(readFileSync(FILE, 'utf8'));
  const now = Object.entries(results).map(([point, result]) => [point, { ...tried, ...result }]);
  const after: TrustRun = { ...before, ...Object.fromEntries(now) };
  const inOrder = TRUST_POINTS.flatMap((point) => (after[point] ? [[point, after[point]]] : []));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(inOrder), null, 2)}\n`);
  return after;
}
