/** What a release may be read by, when whoever makes it lets nobody read their files: the server, and nobody beyond. */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { around, write } from '../release/fakeSite.ts';
import { ask } from './ask.ts';
import { INSIDE, missing, PUBLIC, start, titled } from './servers.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
// A door that is open, so that what is tried are the doors behind it.
chmodSync(scratch, 0o755);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const SERVER = { name: 'nobody nogroup', uid: 65_534, gid: 65_534 };
const GUEST = { uid: 54_321, gid: 54_321 };
const builds = {
  internal: write(join(scratch, 'build'), around('one')),
  public: write(join(scratch, 'bundle'), around('one'), { 'public-index.css': '' }),
};

/** Publishes as somebody whose files nobody else may read, and gives what the command said. */
function releaseAlone(to: string, from: string): string {
  const args = ['node', 'src/commands/release.ts', '--to', to, '--from', from];
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', 'umask 077; exec "$@"', 'sh', ...args],
    {
      encoding: 'utf8',
    },
  );
  expect(status, stderr).toBe(0);
  return stdout;
}

const mode = (path: string) => (statSync(path).mode & 0o7777).toString(8);
const canRead = (path: string, who: typeof GUEST) =>
  spawnSync('cat', [path], { uid: who.uid, gid: who.gid }).status === 0;

describe('A release made under umask 077', () => {
  it('into a fresh folder is open to everybody where it is public, else to owner and group', () => {
    const said = releaseAlone(join(scratch, 'a', 'open'), builds.public);
    expect(said).not.toContain('chgrp');
    expect(releaseAlone(join(scratch, 'a', 'inside'), builds.internal)).toContain(
      `chgrp www-data ${join(scratch, 'a', 'inside')}`,
    );
    expect(mode(join(scratch, 'a'))).toBe('755');
    for (const [to, rights] of [
      ['open', '755'],
      ['inside', '750'],
    ] as const) {
      const folder = join(scratch, 'a', to);
      expect(mode(folder)).toBe(rights);
      for (const path of ['releases', 'current', 'current/en', 'current/_astro'])
        expect(mode(join(folder, path)), path).toBe('755');
      for (const path of ['current/index.html', 'current/en/index.html'])
        expect(mode(join(folder, path)), path).toBe('444');
    }
  });

  it('leaves the rights of a folder that is there', () => {
    const to = join(scratch, 'there');
    mkdirSync(to);
    chmodSync(to, 0o2700);
    releaseAlone(to, builds.public);
    expect(mode(to)).toBe('2700');
  });

  const isRoot = process.getuid?.() === 0;
  it.skipIf(missing !== undefined || !isRoot)(
    titled('is read by nginx, whose user is in the group of the folder, and by no other user'),
    async () => {
      const inside = join(scratch, 'inside');
      mkdirSync(inside);
      chownSync(inside, 0, SERVER.gid);
      chmodSync(inside, 0o2750);
      releaseAlone(inside, builds.internal);
      const open = join(scratch, 'open');
      releaseAlone(open, builds.public);
      const roots = { inside: join(inside, 'internal'), public: join(open, 'public') };
      const server = await start('nginx', { ...roots, user: SERVER.name });
      try {
        for (const host of [INSIDE, PUBLIC])
          for (const path of ['/', '/en/'])
            expect((await ask(server.port, host, path)).status, `${host}${path}`).toBe(200);
      } finally {
        await server.stop();
      }
      expect(canRead(join(roots.inside, 'index.html'), SERVER)).toBe(true);
      expect(canRead(join(roots.inside, 'index.html'), GUEST)).toBe(false);
      expect(canRead(join(roots.public, 'index.html'), GUEST)).toBe(true);
    },
  );
});
