/**
 * `npm test`: formatting, types and a build side by side; then unit tests, whole builds of other data and the site in a
 * real browser. Each stage runs even when one before it failed, and the last line counts all checks.
 */
import { spawn } from 'node:child_process';
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

/** Runs a command to its end; its output stays together, since others run beside it. */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const child = spawn(command, args, {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    shell: process.platform === 'win32',
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => said.push(chunk));
  child.on('close', (status) => {
    console.log(`\n— ${command} ${args.join(' ')}`);
    process.stdout.write(Buffer.concat(said));
    resolve(status === 0);
  });
  return promise;
}

/** A stage that is one check. */
async function check(command: string, args: readonly string[]): Promise<Counts> {
  const passed = await run(command, args);
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 };
}

/** All tests, counted by Vitest's own report; without one the stage itself failed. */
async function tests(): Promise<Counts> {
  const report = join(scratch, 'tests.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--config', 'tests/vitest.config.ts', ...reporters];
  const passed = await run('vitest', args, { SITE: site });
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const failed = numFailedTests === 0 && !passed ? 1 : numFailedTests;
  return { passed: numPassedTests, failed, skipped: numPendingTests };
}

const checks = await Promise.all([
  check('prettier', ['--check', '--log-level', 'warn', '.']),
  check('astro', ['check', '--minimumFailingSeverity', 'hint']),
  check('node', ['src/commands/build.ts', '--outDir', site]),
]);
const stages = [...checks, await tests()];
rmSync(scratch, { recursive: true, force: true });

const sum = (key: keyof Counts) => stages.reduce((total, stage) => total + stage[key], 0);
const skipped = sum('skipped') === 0 ? '' : `, ${sum('skipped')} skipped`;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
