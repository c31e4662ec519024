/**
 * `npm run bench [-- ingest|statistics|build|peers|pages …]`: measures what the product costs, prints it, and writes it to
 * `src/performance/lastRun.json`, of which the page `/methods/performance/` is made. `--runs 1 --scale 0.1` tries it and
 * writes nothing; `--limit 300` ends a run that takes more seconds. The whole takes hours; the machine should do nothing else.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goalTable } from '../src/performance/goalTable.ts';
import { partTable } from '../src/performance/partTable.ts';
import type { Part, Result } from '../src/performance/performanceRun.ts';
import { benchOptions, USAGE } from './bench/benchOptions.ts';
import { build } from './bench/build.ts';
import { ingest } from './bench/ingest.ts';
import { pages } from './bench/pages.ts';
import { peers } from './bench/peers.ts';
import { keep, partRecord } from './bench/record.ts';
import { isForRecord, type BenchSettings } from './bench/settings.ts';
import { statistics } from './bench/statistics.ts';
import { printedTable } from './printedTable.ts';
import { triedTree } from './triedTree.ts';

type Measure = (settings: BenchSettings) => Promise<Readonly<Record<string, Result>>>;

const MEASURES: Readonly<Record<Part, Measure>> = { ingest, statistics, build, peers, pages };

async function main(): Promise<number> {
  const options = benchOptions(process.argv.slice(2));
  if (options === undefined) {
    console.error(USAGE);
    return 1;
  }
  const tree = triedTree();
  const scratch = mkdtempSync(join(tmpdir(), 'tien-do-dai-hoi-'));
  const settings = { ...options.settings, scratch };
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
  for (const part of options.parts) {
    console.log(`… ${part}`);
    const record = partRecord(await MEASURES[part](settings), tree);
    console.log(`${printedTable(partTable(part, record, 'en'))}\n`);
    // Goals are for whole sizes: a smaller one would seem to meet them.
    const goals = goalTable({ [part]: record }, 'en', part);
    if (settings.scale === 1) console.log(`${printedTable(goals)}\n`);
    if (isForRecord(settings)) keep(part, record);
  }
  if (!isForRecord(settings)) console.log('A trial: nothing was written to the record.');
  return 0;
}

process.exitCode = await main();
