/** Who may read the internal host: nobody until an administrator has chosen, and then only those. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caddyConfiguration } from '../../src/serving/caddy.ts';
import { example, type Access, type Serving } from '../../src/serving/hosts.ts';
import { nginxConfiguration } from '../../src/serving/nginx.ts';
import { ask, type Asking } from './ask.ts';
import { makeCertificate, withoutTls } from './certificate.ts';
import {
  asThisUser,
  caddyFile,
  INSIDE,
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

describe.skipIf(withoutTls !== undefined).each(['nginx', 'caddy'] as const)(
  titled('The internal host of %s', withoutTls),
  (name) => {
    /** The answers to some questions; what is public answers all the while. */
    const answers = (access: Access, ...asked: readonly Asking[]) =>
      edited((text) => text, access, ...asked);

    /** The same with a change that an administrator made. */
    async function edited(
      edit: (configuration: string) => string,
      access: Access,
      ...asked: readonly Asking[]
    ): Promise<readonly (readonly [status: number, body: string])[]> {
      const certificate = makeCertificate(scratch);
      const { ca } = certificate;
      const tls = { certificate, inside: certificate };
      const server = await start(name, { ...roots, access, tls, edit });
      try {
        expect((await ask(server.tls, PUBLIC, '/', { ca })).status).toBe(200);
        const given = [];
        for (const one of asked)
          for (const path of ['/', '/nowhere', '/.env']) {
            const { status, body } = await ask(server.tls, INSIDE, path, { ca, ...one });
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

    it('asks whoever is at no known address for a password, where either is enough', async () => {
      const { from } = passwords[name] as { from: string };
      const either = (list: string) => ({ kind: 'either', from, list: [list] }) as const;
      const [atHome] = await answers(either('127.0.0.1'), {});
      expect(atHome![0]).toBe(200);
      const away = await answers(either('10.0.0.0/8'), {}, basic('lan', 'mat-khau'));
      expect([away[0]![0], away[3]![0]]).toEqual([401, 200]);
    });

    it('believes no address that a visitor writes into a header', async () => {
      const written = ['X-Forwarded-For', 'X-Real-IP', 'Forwarded', 'Client-IP', 'True-Client-IP'];
      const asked = written.map((header) => ({ headers: { [header]: '10.1.2.3' } }));
      const given = await answers({ kind: 'addresses', list: ['10.0.0.0/8'] }, ...asked);
      for (const [status] of given) expect(status).toBe(403);
    });

    it.skipIf(name === 'caddy')(
      'believes the proxy that is named, when its lines are opened',
      async () => {
        const opened = (text: string) =>
          text
            .replaceAll(/# (?=set_real_ip_from|real_ip_)/g, '')
            .replace('set_real_ip_from 10.0.0.5', 'set_real_ip_from 127.0.0.1');
        const from = (address: string) => ({ headers: { 'X-Forwarded-For': address } });
        const given = await edited(
          opened,
          { kind: 'addresses', list: ['10.1.0.0/16'] },
          from('10.1.2.3'),
          from('10.2.2.3'),
          // Whoever stands before the proxy wrote the first one.
          from('10.1.2.3, 10.2.2.3'),
          {},
        );
        const first = given.filter((_, at) => at % 3 === 0);
        expect(first.map(([status]) => status)).toEqual([200, 403, 403, 403]);
      },
    );
  },
);

describe('A configuration without TLS', () => {
  it.each(['passwords', 'either'] as const)('is not written for %s', (kind) => {
    const access = { kind, from: 'x', list: ['10.0.0.0/8'] };
    const serving: Serving = { ...example, access, ports: { plain: 80 } };
    expect(() => nginxConfiguration(serving)).toThrow('over TLS only');
    expect(() => caddyConfiguration(serving)).toThrow('over TLS only');
  });
});

describe.skipIf(withoutTls !== undefined)(titled('The committed files', withoutTls), () => {
  it('nginx takes its own, with the folders and the certificate of this test', () => {
    const { chain, key } = makeCertificate(scratch);
    const text = readFileSync('deploy/nginx.conf', 'utf8')
      .replaceAll('/var/lib/nginx', scratch)
      .replaceAll('/var/log/nginx', scratch)
      .replace('/run/nginx.pid', join(scratch, 'pid'))
      // Only root may listen there.
      .replaceAll(/(?<=listen (?:\[::\]:)?)80\b/g, '18080')
      .replaceAll(/(?<=listen (?:\[::\]:)?)443\b/g, '18443')
      .replaceAll(/\/etc\/ssl\/[\w.-]+\.pem/g, chain)
      .replaceAll(/\/etc\/ssl\/private\/[\w.-]+\.key/g, key);
    const file = join(scratch, 'nginx.conf');
    writeFileSync(file, asThisUser(text));
    const { status, stderr } = run('nginx', ['-t', ...nginxFile(file)]);
    expect(stderr).toContain('test is successful');
    expect(stderr).not.toMatch(/\[(warn|error|emerg)\]/);
    expect(status).toBe(0);
  });

  it('Caddy takes its own', () => {
    const file = join(scratch, 'Caddyfile');
    const text = readFileSync('deploy/Caddyfile', 'utf8');
    writeFileSync(file, text.replaceAll('/var/log/caddy', scratch));
    const { status, stderr } = run('caddy', ['validate', ...caddyFile(file)]);
    expect(stderr).not.toMatch(/"level":"error"|not formatted/);
    expect(status).toBe(0);
  });
});

function run(name: ServerName, args: readonly string[]) {
  const env = { ...programs.env, HOME: scratch };
  return spawnSync(programs[name], args, { encoding: 'utf8', env });
}
