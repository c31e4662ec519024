/**
 * `npm run golden`: draws every golden SVG and writes every golden text anew, and takes the pictures of the publishing
 * guide. Look at the differences before you commit them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-dai-hoi-'));
const site = join(scratch, 'site');

function run(command: string, args: readonly string[]): number {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, GOLDEN: 'accept', SITE: site },
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

const vitest = (project: string, path: string) =>
  run('vitest', ['run', '--config', 'tests/vitest.config.ts', '--project', project, path]);

process.exitCode =
  vitest('units', 'tests/charts') ||
  vitest('units', 'tests/briefing') ||
  run('node', ['src/commands/build.ts', '--outDir', site]) ||
  vitest('site', 'tests/site/guidePictures.test.ts');
rmSync(scratch, { recursive: true, force: true });
