/**
 * `npm run trust`: runs the tests behind what SECURITY.md promises, writes what they counted to
 * `src/trust/lastRun.json`, of which the page `/methods/trust/` is made, and prints it. Mutation testing takes an hour
 * and writes its own line: `npm run mutation`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { TrustPoint } from '../src/trust/trustRun.ts';
import { countPoint, type TestResult } from './trust/countPoint.ts';
import { printed } from './trust/print.ts';
import { record } from './trust/record.ts';
import { triedTree } from './triedTree.ts';

/** The tests of each point: files, or folders of them. */
const TESTS: Partial<Record<TrustPoint, readonly string[]>> = {
  badInput: ['tests/data/badInput.test.ts'],
  laws: ['tests/data/properties.test.ts', 'tests/statistics/laws.test.ts'],
  determinism: ['tests/whole/determinism.test.ts'],
  faults: [
    'tests/whole/faults.test.ts',
    'tests/data/hostileFiles.test.ts',
    'tests/commands/replaceFolder.test.ts',
  ],
  browser: ['tests/site/policy.test.ts', 'tests/whole/hostileLabels.test.ts'],
  serving: ['tests/serving/'],
  leaks: ['tests/publicBundle/', 'tests/whole/publicBundle.test.ts'],
  supply: ['tests/supplyChain.test.ts'],
};

interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly TestResult[];
}

/** Every test file of the points as Vitest reports it, after a build that the site's tests look at. */
function testFiles(): readonly TestFile[] {
  const scratch = mkdtempSync(join(tmpdir(), 'tien-do-dai-hoi-'));
  try {
    const [site, report] = [join(scratch, 'site'), join(scratch, 'tests.json')];
    run('node', ['src/commands/build.ts', '--outDir', site]);
    const paths = Object.values(TESTS).flat();
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    run('vitest', ['run', '--config', 'tests/vitest.config.ts', ...reporters, ...paths], {
      SITE: site,
    });
    return JSON.parse(readFileSync(report, 'utf8')).testResults;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  spawnSync(command, args, {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    shell: process.platform === 'win32',
    stdio: 'inherit',
  });
}

/** A file that did not even load holds no test: it counts as one that failed. */
function testsIn({ assertionResults, status }: TestFile): readonly TestResult[] {
  return assertionResults.length === 0 ? [{ status, meta: {} }] : assertionResults;
}

const tried = triedTree();
const files = testFiles();
const results = Object.entries(TESTS).map(([point, paths]) => {
  const own = files.filter(({ name }) => {
    const path = relative(process.cwd(), name).replaceAll(sep, '/');
    return paths.some((start) => path.startsWith(start));
  });
  return [point, countPoint(own.flatMap(testsIn))] as const;
});
const whole = record(Object.fromEntries(results), tried);
console.log(`\n${printed(whole)}`);
process.exitCode = results.some(([, { failed }]) => failed > 0) ? 1 : 0;
