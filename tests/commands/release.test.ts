/** `npm run release` as a user runs it: its lines, its exit code, and what is left when it is killed. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { filesOf } from '../../src/release/manifest.ts';
import { around, correction, fixed, FIGURE, TERM, write, type Pages } from '../release/fakeSite.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

// Compiled once: a child is to spend its time on the release.
const environment = { ...process.env, NODE_COMPILE_CACHE: join(scratch, 'compiled') };

let count = 0;
const folder = () => join(scratch, `to-${++count}`);
const build = (...parts: Pages[]) => write(mkdtempSync(join(scratch, 'build-')), ...parts);

function release(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/release.ts', ...args],
    { encoding: 'utf8', env: environment },
  );
  return { status, stdout, stderr };
}

/** One line in both languages, exit 1 and no stack; of changed numbers the rows that a correction needs follow. */
function refused(
  { status, stderr }: ReturnType<typeof release>,
  line: string | RegExp,
  lines = 1,
): void {
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(lines);
  expect(stderr).toMatch(/\S \/ \S.+[.:]\n/);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(stderr).toMatch(line);
}

const may = '2020-05-25';

describe.skipIf(process.platform === 'win32')('npm run release', { timeout: 30_000 }, () => {
  it('publishes, refuses a changed number, publishes its correction, and rolls back', () => {
    const to = folder();
    const current = () => basename(realpathSync(join(to, 'current')));
    const first = release('--to', to, '--from', build(around('one'), fixed(may, 451)));
    expect(first).toMatchObject({ status: 0, stderr: '' });
    const one = current();
    expect(first.stdout).toContain(`INTERNAL SITE: current → releases/${one}`);

    const changed = release('--to', to, '--from', build(around('two'), fixed(may, 450)));
    refused(changed, `${FIGURE}@${may}: [Tổ chức cơ sở đảng, Đã tiến hành] 451 → 450`, 5);
    expect(current()).toBe(one);

    const rows = [correction(may, '2020-06-08')];
    const second = release('--to', to, '--from', build(around('two', rows), fixed(may, 450)));
    expect(second).toMatchObject({ status: 0, stderr: '' });
    expect(second.stdout).toContain(`${TERM}/figures/${FIGURE}@${may}_v2`);
    expect(current()).not.toBe(one);

    expect(release('--to', to, '--rollback')).toMatchObject({ status: 0, stderr: '' });
    expect(current()).toBe(one);
    refused(release('--to', to, '--rollback'), 'no release before');
  });

  it('says in one line what cannot be', () => {
    const from = build(around('one'));
    refused(release(), '--to DIR');
    refused(release('--to', folder(), '--rollback', '--from', from), '--rollback takes no --from');
    refused(release('--to', join(from, 'x'), '--from', from), 'lies in the output of a build');
    refused(release('--to', '/dev/null/x', '--from', from), 'cannot be read or written (ENOTDIR)');
    const to = folder();
    refused(release('--to', to, '--rollback'), 'no release before');
    refused(release('--to', to, '--from', from, '--audience', 'all'), 'only be internal or public');
    refused(release('--to', to, '--from', from, '--audience', 'public'), 'is the internal site');
    refused(release('--to', to, '--audience', 'public'), 'is the internal site');
    expect(existsSync(to)).toBe(false);
  });

  it('leaves a real folder named current alone', () => {
    const to = folder();
    mkdirSync(join(to, 'current'), { recursive: true });
    writeFileSync(join(to, 'current', 'index.html'), 'mine');
    refused(release('--to', to, '--from', build(around('one'))), 'real folder');
    expect(readFileSync(join(to, 'current', 'index.html'), 'utf8')).toBe('mine');
  });

  it('leaves the earlier site and no half of a release where the disk is full', () => {
    const to = folder();
    release('--to', to, '--from', build(around('one')));
    const before = filesOf(join(to, 'releases'));
    const large = build(around('two'), { 'large.txt': 'x'.repeat(100_000) });
    // No file may be larger than 50 blocks of 512 bytes.
    const command = `ulimit -f 50; exec "$@"`;
    const args = [process.execPath, 'src/commands/release.ts', '--to', to, '--from', large];
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command, 'sh', ...args], {
      encoding: 'utf8',
    });
    refused({ status, stdout, stderr }, 'no room left');
    expect(filesOf(join(to, 'releases'))).toEqual(before);
  });

  it('waits for no other publish: it names it and ends, and takes over when that one is killed', async () => {
    const to = folder();
    const from = build(around('one'));
    const work = `import { withLock } from './src/release/lock.ts';
      import { placesOf } from './src/release/places.ts';
      await withLock(placesOf(process.argv[1]), () => {
        console.log('held');
        return new Promise((done) => setTimeout(done, 60_000));
      });`;
    const other = spawn(process.execPath, ['--input-type=module', '--eval', work, to]);
    await once(other.stdout, 'data');
    refused(release('--to', to, '--from', from), `process ${other.pid}) is under way`);
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(release('--to', to, '--from', from)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe.skipIf(process.platform === 'win32')('A publish that is killed', () => {
  const signs = ['one', 'two'];

  /** A folder that serves the first of two sites, every page of which is signed. */
  function stand(pages: number, figures: Pages = {}) {
    const signed = (sign: string) =>
      Object.fromEntries(
        Array.from({ length: pages }, (_, index) => [`${TERM}/${index}/index.html`, sign]),
      );
    const builds = signs.map((sign) => build(around(sign), figures, signed(sign)));
    const to = folder();
    expect(release('--to', to, '--from', builds[0]!).status).toBe(0);
    return { to, builds, paths: [...filesOf(builds[0]!).keys()] };
  }
  type Stand = ReturnType<typeof stand>;

  /** Which of the two sites is served, all of it; undefined for a mixture. */
  function whole({ to, paths }: Stand): number | undefined {
    const site = realpathSync(join(to, 'current'));
    const own = paths.filter((path) => !path.startsWith('_astro/'));
    if (!own.every((path) => existsSync(join(site, path)))) return undefined;
    const found = new Set(
      own
        .filter((path) => path.endsWith('.html') && !path.includes('@'))
        .map((path) => /one|two/.exec(readFileSync(join(site, path), 'utf8'))![0]),
    );
    return found.size === 1 ? signs.indexOf([...found][0]!) : undefined;
  }

  /** Publishes the site that is not served, as a release that was never made before; gives which was served. */
  function publishOther(one: Stand, round: number, options: string[], env: NodeJS.ProcessEnv = {}) {
    const before = whole(one)!;
    const from = one.builds[1 - before]!;
    writeFileSync(join(from, 'round.txt'), `${round}`);
    const args = [...options, 'src/commands/release.ts', '--to', one.to, '--from', from];
    return { before, child: spawn(process.execPath, args, { env: { ...environment, ...env } }) };
  }

  const signalOf = (child: ChildProcess) =>
    new Promise<NodeJS.Signals | null>((done) => child.on('exit', (_code, signal) => done(signal)));

  /** Nothing is left but the folders that belong there, each release of which was served. */
  function tidy({ to }: Stand): void {
    const left = readdirSync(to).filter((name) => name !== 'release.lock');
    expect(left.sort()).toEqual(['current', 'history.json', 'internal', 'releases']);
    const { served, next } = JSON.parse(readFileSync(join(to, 'history.json'), 'utf8'));
    const ids = served.map(({ id }: { id: string }) => id);
    expect(next).toBeUndefined();
    expect(new Set(readdirSync(join(to, 'releases')))).toEqual(
      new Set(ids.flatMap((id: string) => [id, `${id}.json`])),
    );
  }

  it('before any of its steps leaves the old or the new site, and the next one tidies up', async () => {
    const one = stand(0);
    const outcomes: string[] = [];
    for (let step = 0, signal; signal !== null; step++) {
      const options = ['--import', './tests/release/dieAt.ts'];
      const { before, child } = publishOther(one, step, options, { DIE_AT: `${step}` });
      signal = await signalOf(child);
      const after = whole(one);
      expect(after, `killed before step ${step}`).toBeDefined();
      outcomes.push(after === before ? 'old' : 'new');
    }
    // Most steps lie before the switch, a few after it; the last publish ended by itself.
    expect(outcomes.join(' ')).toMatch(/^(old ){15,}(new )+new$/);
    tidy(one);
  }, 60_000);

  it('at random moments leaves the old or the new site', async () => {
    const one = stand(200, fixed(may, 451));
    const start = performance.now();
    await signalOf(publishOther(one, -1, []).child);
    const duration = performance.now() - start;
    let killed = 0;
    for (let round = 0; performance.now() < start + 4000 || killed < 3; round++) {
      const { child } = publishOther(one, round, []);
      const exit = signalOf(child);
      const delay = duration * (0.2 + Math.random());
      await Promise.race([exit, sleep(delay, undefined, { ref: false })]);
      child.kill('SIGKILL');
      killed += (await exit) === 'SIGKILL' ? 1 : 0;
      expect(whole(one), `killed after ${delay} ms`).toBeDefined();
    }
    expect(await signalOf(publishOther(one, -2, []).child)).toBe(null);
    tidy(one);
  }, 60_000);
});
