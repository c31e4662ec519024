/** Whole builds to which something happens: they end clearly, and the earlier site is served as it was. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { scratchFolder } from '../../src/commands/outputPlace.ts';
import { filesOf } from '../../src/release/manifest.ts';
import { treeHash } from '../../src/release/treeHash.ts';
import '../counted.ts';
import { shellEnvironment } from './environment.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const TERM = 'ngan-gon-2020-2025';
const data = join(scratch, 'data');
const table = join(data, TERM, 'organizations.csv');
const parent = join(scratch, 'parent');
const out = join(parent, 'site');

beforeEach(() => {
  for (const folder of [data, parent]) rmSync(folder, { recursive: true, force: true });
  cpSync(join('tests', 'fixtures', 'terms', TERM), join(data, TERM), { recursive: true });
  mkdirSync(join(out, '_astro'), { recursive: true });
  writeFileSync(join(out, '404.html'), 'the earlier site');
});

const ARGUMENTS = ['src/commands/build.ts', '--outDir', out];
const env = shellEnvironment({ DATA_DIR: data });

/** Starts a build, and gathers what it says. */
function start(): { readonly child: ChildProcess; readonly said: () => string } {
  const child = spawn(process.execPath, ARGUMENTS, { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return { child, said: () => said };
}

/** A build that a shell puts under a limit first. */
function limited(command: string, shell: readonly string[], build = ARGUMENTS) {
  const [program = '', ...options] = shell;
  const args = [...options, '-c', `${command} && exec "$@"`, 'sh', process.execPath, ...build];
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8', env });
  return { status, stderr };
}

function refused({ status, stderr }: ReturnType<typeof limited>, reason: string): void {
  expect(stderr).toContain(reason);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(status).toBe(1);
  expect(text('404.html')).toBe('the earlier site');
  expect(left()).toEqual([]);
}

const text = (...path: string[]) => readFileSync(join(out, ...path), 'utf8');

/** What a build leaves that is no site. */
function left(): readonly string[] {
  const pages = scratchFolder('site', out);
  const beside = readdirSync(parent).filter((name) => name !== 'site');
  return existsSync(pages) ? [...beside, pages] : beside;
}

/** Waits for a line of a build. */
async function until(build: ReturnType<typeof start>, line: string): Promise<void> {
  while (!build.said().includes(line)) await once(build.child.stdout!, 'data');
}

describe('A build', () => {
  it('that is killed at any time leaves the earlier site, refuses a second one while it lives, and the next is whole though a table changes under it', async ({
    task,
  }) => {
    const delays = [200, 1500, 3000]
      .map((longest) => longest * Math.random())
      .toSorted((a, b) => a - b);
    const early: string[] = [];
    for (const delay of delays) {
      const killed = start();
      await until(killed, '… Dựng trang');
      await sleep(delay);
      if (delay === delays[0]) {
        const { status, stderr } = spawnSync(process.execPath, ARGUMENTS, {
          encoding: 'utf8',
          env,
        });
        expect(stderr).toContain(`another build (process ${killed.child.pid}) is under way`);
        expect(status).toBe(1);
      }
      killed.child.kill('SIGKILL');
      await once(killed.child, 'exit');
      // A quick machine has put the fresh site in place by then: whole, as the last build shows.
      if (killed.said().includes('… Đưa vào') && filesOf(out).size > 1) {
        early.push(treeHash(filesOf(out)));
        continue;
      }
      expect(text('404.html'), `killed after ${delay} ms`).toBe('the earlier site');
      expect(filesOf(out).size).toBe(1);
    }
    const read = readFileSync(table, 'utf8');
    const next = start();
    await until(next, '… Dựng trang');
    writeFileSync(table, `${read}M-3,Đảng bộ xã Ba,M,co-so\n`);
    const [status] = await once(next.child, 'close');
    expect(status, next.said()).toBe(0);
    expect(next.said()).toContain(`sha256 ${treeHash(filesOf(out))}`);
    for (const hash of early) expect(hash).toBe(treeHash(filesOf(out)));
    expect(left()).toEqual([]);
    agreesWith(read);
    task.meta.counted = { kills: delays.length };
  }, 400_000);

  /** Statistics, downloads and hashes are those of the table as it was read. */
  function agreesWith(read: string): void {
    const sha256 = createHash('sha256').update(read).digest('hex');
    const { files, dates } = JSON.parse(text(TERM, 'statistics.json'));
    const file = `${TERM}/organizations.csv`;
    expect(files).toContainEqual(expect.objectContaining({ file, sha256, accepted: 3 }));
    expect(JSON.stringify(dates)).not.toContain('"total":3');
    const figure = JSON.parse(text(TERM, 'figures', 'completion-by-level.json'));
    expect(figure.inputs).toContainEqual(expect.objectContaining({ file, sha256 }));
    for (const path of filesOf(out).keys())
      if (/\.(?:html|csv|json|svg)$/.test(path)) expect(text(path), path).not.toContain('xã Ba');
  }

  it('whose files may not be as large as its pages ends in one line', () => {
    refused(limited('ulimit -f 24', ['bash']), 'no room left');
  }, 120_000);

  it('for a release ends in one line too, and nothing is published', () => {
    const to = join(scratch, 'published');
    refused(
      limited('ulimit -f 24', ['bash'], ['src/commands/release.ts', '--to', to]),
      'no room left',
    );
    expect(readdirSync(to)).toEqual(['release.lock']);
  }, 120_000);

  const mount = 'mount -t tmpfs -o size=3m tmpfs node_modules/.cache';
  const canMount = spawnSync('unshare', ['-rm', 'sh', '-c', mount], { timeout: 20_000 }).status;
  if (canMount !== 0) console.log('skipped: no private mount can be made here (unshare -rm)');
  it.skipIf(canMount !== 0)(
    'whose disk becomes full ends in one line',
    () => {
      refused(limited(mount, ['unshare', '-rm', 'sh']), 'no room left');
    },
    120_000,
  );

  it.skipIf(process.platform === 'win32')(
    'into a folder that may not be written ends in one line at once',
    () => {
      chmodSync(parent, 0o555);
      chmodSync(scratch, 0o755);
      // Permissions bind everyone but root.
      const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
      const { status, stderr } = spawnSync(process.execPath, ARGUMENTS, {
        encoding: 'utf8',
        env,
        ...nobody,
      });
      chmodSync(parent, 0o755);
      refused({ status, stderr }, 'cannot be read or written (EACCES)');
    },
  );
});
