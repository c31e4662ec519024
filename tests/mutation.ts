/**
 * `npm run mutation`: spoils the code of src/data and src/statistics in every place that Stryker knows and looks whether
 * a test notices. Prints what nobody noticed and `tests/mutation/explained.ts` gives no reason for, and writes the count
 * to the record of `npm run trust`; exit 1 below 90%.
 * Takes an hour; what did not change since the last run is not tried again.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { countMutants, type MutationReport } from './mutation/countMutants.ts';
import { EXPLAINED } from './mutation/explained.ts';
import { survivors, toldOf } from './mutation/survivors.ts';
import { printed } from './trust/print.ts';
import { record } from './trust/record.ts';
import { triedTree } from './triedTree.ts';

const LEAST = 0.9;

const CONFIG = 'tests/mutation/stryker.config.json';

/** What lives is tried again, what was found stays found: Stryker keeps that between runs (`incremental`). */
function spoil(config: string): void {
  const { status } = spawnSync('stryker', ['run', config], {
    shell: process.platform === 'win32',
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

const tried = triedTree();
const { jsonReporter, vitest, ...shared } = JSON.parse(readFileSync(CONFIG, 'utf8'));
const folder = dirname(jsonReporter.fileName);
mkdirSync(folder, { recursive: true });
const nearby = join(folder, 'nearby.json');
const configFile = 'tests/mutation/nearby.config.ts';
writeFileSync(
  nearby,
  JSON.stringify({ ...shared, jsonReporter, vitest: { ...vitest, configFile } }),
);
// First by the tests that stand nearest, then what these let live by all: a quarter of the time.
spoil(nearby);
spoil(CONFIG);
const report: MutationReport = JSON.parse(readFileSync(jsonReporter.fileName, 'utf8'));
const { killed, alive, untried } = countMutants(report);
const run = record(
  {
    mutation: {
      passed: killed,
      failed: alive,
      skipped: untried,
      counts: { mutants: { held: killed, tried: killed + alive } },
    },
  },
  tried,
);
console.log([...toldOf(survivors(report), EXPLAINED), '', printed(run)].join('\n'));
process.exitCode = killed / (killed + alive) < LEAST ? 1 : 0;
