/** `npm run golden`: draws every golden SVG anew. Look at the differences before you commit them. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  'vitest',
  ['run', '--config', 'tests/vitest.config.ts', '--project', 'units', 'tests/charts'],
  {
    stdio: 'inherit',
    env: { ...process.env, GOLDEN: 'accept' },
    shell: process.platform === 'win32',
  },
);
process.exitCode = status ?? 1;
