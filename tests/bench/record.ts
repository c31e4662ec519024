/** The file that the page is made from: each part keeps its last run. */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import {
  PARTS,
  type Part,
  type PartRecord,
  type PerformanceRun,
  type Result,
} from '../../src/performance/performanceRun.ts';
import type { TriedTree } from '../triedTree.ts';

const FILE = fileURLToPath(new URL('../../src/performance/lastRun.json', import.meta.url));

/** What was measured, with the tree and this machine. */
export function partRecord(results: Readonly<Record<string, Result>>, tree: TriedTree): PartRecord {
  const { commit, changed, date } = tree;
  const machine = { cores: availableParallelism(), memory: totalmem(), node: process.version };
  return { commit, changed, date, machine, results };
}

/** The record with a part in place of its earlier run; the others stay as they are. */
export function merged(before: PerformanceRun, part: Part, record: PartRecord): PerformanceRun {
  const after: PerformanceRun = { ...before, [part]: record };
  return Object.fromEntries(PARTS.flatMap((one) => (after[one] ? [[one, after[one]]] : [])));
}

/** Puts a part into the file. */
export function keep(part: Part, record: PartRecord, file: string = FILE): void {
  const before: PerformanceRun = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify(merged(before, part, record), null, 2)}\n`);
}
