/** The peers in a folder of their own: locked packages of the registry, installed without their scripts, and their sites. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { NotRun } from '../../src/performance/performanceRun.ts';
import { lastLine } from './child.ts';

const FOLDER = resolve('node_modules/.cache/tien-do-dai-hoi/bench/peers');
const SOURCES = join(import.meta.dirname, 'peers');

/** The folder where they are installed; where they cannot be, why not. */
export function installedPeers(): string | NotRun {
  mkdirSync(FOLDER, { recursive: true });
  const lock = readFileSync(join(SOURCES, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  const mark = join(FOLDER, 'installed');
  const isInstalled = existsSync(mark) && readFileSync(mark, 'utf8') === hash;
  if (!isInstalled) {
    rmSync(FOLDER, { recursive: true });
    copySources();
    const failure = install();
    if (failure !== undefined) return failure;
    writeFileSync(mark, hash);
  }
  copySources();
  return FOLDER;
}

/** Each site has the shared files in its own folder, as Framework wants it. */
function copySources(): void {
  cpSync(SOURCES, FOLDER, { recursive: true });
  for (const site of ['eleventy', join('framework', 'src')])
    cpSync(join(SOURCES, 'shared'), join(FOLDER, site, 'shared'), { recursive: true });
}

function install(): NotRun | undefined {
  const { status, stderr, error } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    { cwd: FOLDER, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status === 0) return undefined;
  return { reason: 'notInstalled', said: lastLine(stderr || (error?.message ?? '')) };
}
