/** A mistyped PUBLIC_URL ends every command that would write it into codes. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it
  .skipIf(process.platform === 'win32')
  .each([
    ['build.ts', '--outDir', join(scratch, 'site')],
    ['release.ts', '--to', join(scratch, 'published')],
    ['dev.ts'],
  ])('%s ends with one line and exit code 1, before it writes a page', (command, ...args) => {
  const { status, stdout, stderr } = spawnSync('node', [`src/commands/${command}`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, PUBLIC_URL: 'https://example.vn/so-lieu' },
  });
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/^PUBLIC_URL .* \/ .*folder/)]);
  expect(stdout).toBe('');
  expect(existsSync(join(scratch, 'site'))).toBe(false);
  expect(existsSync(join(scratch, 'published', 'current'))).toBe(false);
});
