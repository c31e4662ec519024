/** What stands in an output folder at every moment of its replacement, by commands that are killed or refused. */
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { outputPlace, scratchFolder } from '../../src/commands/outputPlace.ts';
import { filesOf, sha256 } from '../../src/release/manifest.ts';
import { treeHash } from '../../src/release/treeHash.ts';
import '../counted.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
const out = join(scratch, 'parent', 'site');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(join(scratch, 'parent'), { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
});

const COMMAND = 'tests/commands/putInPlace.ts';

/** Puts a signed site in place by a process of its own. */
function put(sign: string, env: NodeJS.ProcessEnv = {}, ...options: readonly string[]) {
  return spawnSync(process.execPath, [...options, COMMAND, out, sign], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

/** The sign of every page; undefined where there is no site or a mixture of two. */
function whole(folder = out): string | undefined {
  if (!existsSync(join(folder, '404.html'))) return undefined;
  const signs = new Set(
    [...filesOf(folder).keys()].map((path) => readFileSync(join(folder, path), 'utf8')),
  );
  return signs.size === 1 && filesOf(folder).size === 3 ? [...signs][0] : undefined;
}

const beside = () => readdirSync(join(scratch, 'parent'));
/** Whether the pages under way are still there. */
const inCache = () => existsSync(scratchFolder('site', out));

function refused(
  { status, stderr }: Pick<SpawnSyncReturns<string>, 'status' | 'stderr'>,
  reason: string,
): void {
  expect(stderr).toContain(reason);
  expect(stderr).toContain(' / ');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(1);
}

/**
 * Kills a build before its first step, the next one before its second, and so on until one ends by itself; gives what
 * stood after each kill: the earlier site, the fresh one, or none.
 */
function killedAtEachStep(...options: readonly string[]): readonly string[] {
  const stood: string[] = [];
  let earlier = 'one';
  expect(put(earlier, {}, ...options).status).toBe(0);
  for (let step = 0; ; step++) {
    const fresh = `two${step} `;
    const all = [...options, '--import', './tests/release/dieAt.ts'];
    const { signal } = put(fresh, { DIE_AT: `${step}` }, ...all);
    if (signal === null) break;
    const sign = whole();
    expect([earlier, fresh, undefined], `step ${step}`).toContain(sign);
    stood.push(sign === undefined ? 'none' : sign === earlier ? 'earlier' : 'fresh');
    // One that fails puts right what the killed one left, too.
    if (sign === undefined) expect(put('x', { FAIL: 'yes' }, ...options).status).toBe(1);
    earlier = whole() ?? 'none';
  }
  expect(beside()).toEqual(['site']);
  expect(inCache()).toBe(false);
  return stood;
}

describe('A build that is killed', () => {
  it.skipIf(process.platform !== 'linux')(
    'before any step of the replacement leaves the earlier or the fresh site, and the next one tidies up',
    ({ task }) => {
      const stood = killedAtEachStep();
      expect(stood.join(' ')).toMatch(/^(earlier ){8,}(fresh ?){5,}$/);
      task.meta.counted = { kills: stood.length };
    },
    60_000,
  );

  it('where no folders can be exchanged misses the site for one rename, and the next build brings it back', ({
    task,
  }) => {
    const stood = killedAtEachStep('--import', './tests/commands/noExchange.ts');
    expect(stood.join(' ')).toMatch(/^(earlier ){8,}none (fresh ?){5,}$/);
    task.meta.counted = { kills: stood.length };
  }, 60_000);
});

describe('Replacing a folder', () => {
  it('leaves the fresh site and nothing of the earlier one, and tells its hash', () => {
    expect(put('one').status).toBe(0);
    const { stdout } = put('two');
    expect(whole()).toBe('two');
    expect(stdout).toContain(`sha256 ${treeHash(filesOf(out))}`);
    expect(beside()).toEqual(['site']);
    expect(inCache()).toBe(false);
  });

  it('follows a link to the folder that it means', () => {
    const link = join(scratch, 'parent', 'link');
    symlinkSync('site', link);
    expect(spawnSync(process.execPath, [COMMAND, link, 'one']).status).toBe(0);
    expect(whole()).toBe('one');
    expect(beside().sort()).toEqual(['link', 'site']);
  });

  it('is refused to a second build at once, which names the first; killed, that one is no hindrance', async () => {
    put('one');
    const first = spawn(process.execPath, [COMMAND, out, 'two'], {
      env: { ...process.env, HOLD: 'yes' },
    });
    await once(first.stdout, 'data');
    refused(put('three'), `another build (process ${first.pid}) is under way`);
    expect(whole()).toBe('one');
    first.kill('SIGKILL');
    await once(first, 'exit');
    expect(put('three').status).toBe(0);
    expect(whole()).toBe('three');
    expect(beside()).toEqual(['site']);
    expect(inCache()).toBe(false);
  });

  it('by many at once gives the site of one, never a mixture', async ({ task }) => {
    put('one');
    const signs = Array.from({ length: 6 }, (_, index) => `many${index} `);
    const builds = signs.map((sign) => spawn(process.execPath, [COMMAND, out, sign]));
    const codes = await Promise.all(
      builds.map(async (build) => (await once(build, 'exit'))[0] as number),
    );
    const succeeded = signs.filter((_, index) => codes[index] === 0);
    expect(codes.every((code) => code === 0 || code === 1)).toBe(true);
    expect(succeeded).toContain(whole());
    expect(beside()).toEqual(['site']);
    task.meta.counted = { builds: builds.length };
  });

  it('keeps the earlier site and says so in one line where a folder beside it cannot be made', () => {
    put('one');
    writeFileSync(outputPlace(out).work, 'in the way');
    refused(put('two'), 'cannot be read or written');
    expect(whole()).toBe('one');
  });
});

/** Whether a private file system can be mounted here, for a disk that is full or only read. */
const canMount =
  spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt'], { timeout: 10_000 })
    .status === 0;
if (!canMount) console.log('skipped: no private mount can be made here (unshare -rm)');

/** Puts a second site in place on a disk that is made so before or after the first one; says what then stands there. */
function onDisk(before: string, after: string, length: number) {
  const script = `${before}
    "$2" "$3" "$1/site" one > /dev/null && ${after}
    LENGTH=${length} "$2" "$3" "$1/site" two > /dev/null
    echo "status $?: $(ls -A "$1") $(cat "$1/site/index.html")"`;
  const args = [
    '-rm',
    'sh',
    '-c',
    script,
    'sh',
    join(scratch, 'parent'),
    process.execPath,
    COMMAND,
  ];
  return spawnSync('unshare', args, { encoding: 'utf8' });
}

describe.skipIf(!canMount)('A disk that the site is put on', () => {
  it('and that is full keeps the earlier site, and nothing of the fresh one', () => {
    const { stdout, stderr } = onDisk('mount -t tmpfs -o size=256k tmpfs "$1"', '', 100_000);
    expect(stdout).toBe('status 1: site one\n');
    refused({ status: 1, stderr }, 'no room left');
  });

  it('and that may only be read keeps the earlier site', () => {
    const readOnly = 'mount -o remount,ro "$1" &&';
    const { stdout, stderr } = onDisk('mount -t tmpfs tmpfs "$1"', readOnly, 1);
    expect(stdout).toBe('status 1: site one\n');
    refused({ status: 1, stderr }, 'cannot be read or written (EROFS)');
  });
});

describe('The hash of a site', () => {
  it('is that of the list of the hashes of its files, in the order of their paths', () => {
    const files = new Map([
      ['b.html', sha256('b')],
      ['a/é.html', sha256('a')],
      ['a.html', sha256('')],
    ]);
    const list = ['a.html', 'a/é.html', 'b.html'].map((path) => `${files.get(path)}  ./${path}\n`);
    expect(treeHash(files)).toBe(sha256(list.join('')));
  });

  it.skipIf(process.platform !== 'linux')('is found without this program', () => {
    put('one');
    const list = 'find . -type f | LC_ALL=C sort | xargs sha256sum | sha256sum';
    const { stdout } = spawnSync('sh', ['-c', list], { cwd: out, encoding: 'utf8' });
    expect(stdout).toBe(`${treeHash(filesOf(out))}  -\n`);
  });
});
