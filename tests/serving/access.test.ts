/** Who may read the internal host: nobody until an administrator has chosen, and then only those. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Access } from '../../src/serving/hosts.ts';
import { ask } from './ask.ts';
import {
  asThisUser,
  caddyFile,
  INSIDE,
  missing,
  nginxFile,
  programs,
  PUBLIC,
  start,
  titled,
  type ServerName,
} from './servers.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const roots = { inside: join(scratch, 'inside'), public: join(scratch, 'public') };
const htpasswd = join(scratch, 'htpasswd');

beforeAll(() => {
  for (const [name, root] of Object.entries(roots)) {
    mkdirSync(root);
    for (const file of ['index.html', '404.html'])
      writeFileSync(join(root, file), `${name} ${file}`);
  }
  writeFileSync(htpasswd, 'lan:{PLAIN}mat-khau\n');
});

const basic = (name: string, password: string) => ({
  headers: { authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}` },
});

/** "mat-khau" as bcrypt has it, with little work, since each request does it again. */
const HASHED = '$2a$04$p9IsUKkl80F7bv4jOhiMXemimi7PTOJPmdKLnrcoCqH0R4G5ykb3i';

const passwords: Readonly<Record<ServerName, Access>> = {
  nginx: { kind: 'passwords', from: htpasswd },
  caddy: { kind: 'passwords', from: `lan ${HASHED}` },
};

describe.skipIf(missing !== undefined).each(['nginx', 'caddy'] as const)(
  titled('The internal host of %s'),
  (name) => {
    /** The answers to some questions; what is public answers all the while. */
    async function answers(
      access: Access,
      ...asked: readonly Parameters<typeof ask>[3][]
    ): Promise<readonly (readonly [status: number, body: string])[]> {
      const server = await start(name, { ...roots, access });
      try {
        expect((await ask(server.port, PUBLIC, '/')).status).toBe(200);
        const given = [];
        for (const one of asked)
          for (const path of ['/', '/nowhere', '/.env']) {
            const { status, body } = await ask(server.port, INSIDE, path, one);
            given.push([status, `${body}`] as const);
          }
        return given;
      } finally {
        await server.stop();
      }
    }

    it('is closed to everybody as it is committed', async () => {
      for (const [status, body] of await answers(
        { kind: 'nobody' },
        {},
        basic('lan', 'mat-khau'),
      )) {
        expect(status).toBe(403);
        expect(body).not.toContain('inside');
      }
    });

    it('is open to the addresses that are named, and to no other', async () => {
      const [page, nowhere] = await answers({ kind: 'addresses', list: ['127.0.0.0/8'] }, {});
      expect([page, nowhere]).toEqual([
        [200, 'inside index.html'],
        [404, 'inside 404.html'],
      ]);
      for (const [status, body] of await answers({ kind: 'addresses', list: ['10.0.0.0/8'] }, {})) {
        expect(status).toBe(403);
        expect(body).not.toContain('inside');
      }
    });

    it('is open to whom it knows by password, and tells others nothing', async () => {
      const asked = [{}, basic('lan', 'khác'), basic('lan', 'mat-khau')];
      const given = await answers(passwords[name], ...asked);
      for (const [status, body] of given.slice(0, -3)) {
        expect(status).toBe(401);
        expect(body).not.toContain('inside');
      }
      expect(given.slice(-3, -1)).toEqual([
        [200, 'inside index.html'],
        [404, 'inside 404.html'],
      ]);
    });
  },
);

describe.skipIf(missing !== undefined)(titled('The committed files'), () => {
  it('nginx takes its own, with the folders of this test in place of the system’s', () => {
    const text = readFileSync('deploy/nginx.conf', 'utf8')
      .replaceAll('/var/lib/nginx', scratch)
      .replaceAll('/var/log/nginx', scratch)
      .replace('/run/nginx.pid', join(scratch, 'pid'))
      // Only root may listen there.
      .replaceAll('listen 80', 'listen 8080');
    const file = join(scratch, 'nginx.conf');
    writeFileSync(file, asThisUser(text));
    const { status, stderr } = run('nginx', ['-t', ...nginxFile(file)]);
    expect(stderr).toContain('test is successful');
    expect(stderr).not.toMatch(/\[(warn|error|emerg)\]/);
    expect(status).toBe(0);
  });

  it('Caddy takes its own', () => {
    const { status, stderr } = run('caddy', ['validate', ...caddyFile('deploy/Caddyfile')]);
    expect(stderr).not.toMatch(/"level":"error"|not formatted/);
    expect(status).toBe(0);
  });
});

function run(name: ServerName, args: readonly string[]) {
  const env = { ...programs.env, HOME: scratch };
  return spawnSync(programs[name], args, { encoding: 'utf8', env });
}
