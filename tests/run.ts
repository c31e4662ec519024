/**
 * `npm test`: formatting, types, unit tests, a build, whole builds of other data, the site in a real browser; each
 * stage runs even when one before it failed, and the last line counts all checks.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-dai-hoi-'));
const site = join(scratch, 'site');

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n— ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** A stage that is one check. */
function check(command: string, args: readonly string[], env?: NodeJS.ProcessEnv): Counts {
  const passed = run(command, args, env);
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 };
}

/** A stage of Vitest, counted by its own report; without one the stage itself failed. */
function vitest(project: string): Counts {
  const report = join(scratch, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project, ...reporters];
  const passed = run('vitest', args, { SITE: site });
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const failed = numFailedTests === 0 && !passed ? 1 : numFailedTests;
  return { passed: numPassedTests, failed, skipped: numPendingTests };
}

const stages = [
  check('prettier', ['--check', '--log-level', 'warn', '.']),
  check('astro', ['check', '--minimumFailingSeverity', 'hint']),
  vitest('units'),
  check('node', ['src/commands/build.ts', '--outDir', site]),
  vitest('whole'),
  vitest('site'),
];
rmSync(scratch, { recursive: true, force: true });

const sum = (key: keyof Counts) => stages.reduce((total, stage) => total + stage[key], 0);
const skipped = sum('skipped') === 0 ? '' : `, ${sum('skipped')} skipped`;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
