/** TLS as it is written for an office: on the real servers, with a certificate of its own. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type SecureVersion } from 'node:tls';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overTls } from '../../src/serving/headers.ts';
import { ask } from './ask.ts';
import { makeCertificate, withoutTls, type Made } from './certificate.ts';
import { INSIDE, PUBLIC, start, titled, type Server } from './servers.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const roots = { inside: join(scratch, 'inside'), public: join(scratch, 'public') };
let certificate: Made;

beforeAll(() => {
  if (withoutTls !== undefined) return;
  for (const [name, root] of Object.entries(roots)) {
    mkdirSync(root);
    for (const file of ['index.html', '404.html'])
      writeFileSync(join(root, file), `${name} ${file}`);
  }
  writeFileSync(join(scratch, 'htpasswd'), 'lan:{PLAIN}mat-khau\n');
  certificate = makeCertificate(scratch);
});

/** What a handshake comes to: the version, or why there is none. */
function handshake(
  port: number,
  servername: string,
  version: Partial<Record<'minVersion' | 'maxVersion', SecureVersion>> = {},
): Promise<string> {
  return new Promise((done) => {
    // An old version is offered at all only below the level that is usual.
    const ciphers = version.maxVersion === 'TLSv1.1' ? 'DEFAULT@SECLEVEL=0' : undefined;
    const socket = connect(
      {
        ...{ host: '127.0.0.1', port, servername, rejectUnauthorized: false, ...version },
        ...(ciphers && { ciphers }),
      },
      () => {
        done(socket.getProtocol() ?? '');
        socket.end();
      },
    );
    socket.on('error', ({ message }) => done(message));
  });
}

describe.skipIf(withoutTls !== undefined).each(['nginx', 'caddy'] as const)(
  titled('%s over TLS', withoutTls),
  (name) => {
    let server: Server;
    beforeAll(async () => {
      const access = { kind: 'addresses', list: ['127.0.0.1'] } as const;
      const tls = { certificate, inside: certificate };
      server = await start(name, { ...roots, tls, access });
    });
    afterAll(() => server?.stop());

    it('serves both hosts, and says to stay there', async () => {
      for (const [host, root] of [
        [INSIDE, 'inside'],
        [PUBLIC, 'public'],
      ] as const)
        for (const [path, body] of [
          ['/', 'index.html'],
          ['/nowhere', '404.html'],
        ] as const) {
          const answer = await ask(server.tls, host, path, { ca: certificate.ca });
          expect(`${answer.body}`).toBe(`${root} ${body}`);
          for (const { name: header, value } of overTls)
            expect(answer.headers[header.toLowerCase()], header).toBe(value);
        }
    });

    it('leads from the plain port there, whatever is asked, and serves nothing on it', async () => {
      for (const host of [INSIDE, PUBLIC])
        for (const path of ['/', '/en/?a=1', '/nowhere', '//evil.example/']) {
          const { status, headers, body } = await ask(server.port, host, path);
          expect([301, 308], path).toContain(status);
          expect(headers.location).toBe(`https://${host}:${server.tls}${path}`);
          expect(headers['www-authenticate']).toBeUndefined();
          expect(`${body}`).not.toMatch(/inside|public (index|404)/);
        }
    });

    it('speaks TLS 1.2 and 1.3, and nothing older', async () => {
      const only = (version: SecureVersion) =>
        handshake(server.tls, PUBLIC, { minVersion: version, maxVersion: version });
      expect(await only('TLSv1.3')).toBe('TLSv1.3');
      expect(await only('TLSv1.2')).toBe('TLSv1.2');
      expect(await only('TLSv1.1')).toMatch(/protocol version|alert/i);
    });

    it.each(['other.example', `${INSIDE}.example`, ''])(
      'shows no certificate to whoever asks for "%s"',
      async (servername) => {
        expect(await handshake(server.tls, servername)).not.toMatch(/^TLS/);
      },
    );

    it('answers nothing to another host behind a name that it knows', async () => {
      const asked = await ask(server.tls, PUBLIC, '/', {
        ca: certificate.ca,
        headers: { host: 'other.example' },
      }).catch(() => undefined);
      expect(asked?.status ?? 0).not.toBe(200);
      expect(`${asked?.body}`).not.toContain('public');
    });
  },
);

describe.skipIf(withoutTls !== undefined)(titled('Guessing passwords', withoutTls), () => {
  it('is stopped by nginx, which goes on answering everybody else', async () => {
    const access = { kind: 'passwords', from: join(scratch, 'htpasswd') } as const;
    const tls = { certificate, inside: certificate };
    const server = await start('nginx', { ...roots, access, tls });
    const { ca } = certificate;
    try {
      const guess = (at: number) => {
        const headers = { authorization: `Basic ${Buffer.from(`lan:${at}`).toString('base64')}` };
        return ask(server.tls, INSIDE, '/', { ca, headers });
      };
      const statuses: number[] = [];
      for (let at = 0; at < 400; at += 20) {
        const some = await Promise.all(Array.from({ length: 20 }, (_, one) => guess(at + one)));
        statuses.push(...some.map(({ status }) => status));
      }
      const count = (status: number) => statuses.filter((one) => one === status).length;
      expect(count(401) + count(429)).toBe(400);
      expect(count(401)).toBeGreaterThanOrEqual(200);
      expect(count(429)).toBeGreaterThan(50);
      expect((await ask(server.tls, INSIDE, '/', { ca })).status).toBe(401);
      expect((await ask(server.tls, PUBLIC, '/', { ca })).status).toBe(200);
    } finally {
      await server.stop();
    }
  });
});

/** Tries again while it fails, for ten seconds. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; tries < 100; tries++)
    try {
      return await work();
    } catch {
      await sleep(100);
    }
  return work();
}

describe.skipIf(withoutTls !== undefined)(titled('Caddy', withoutTls), () => {
  it('signs the name inside itself, and writes down who has read, without their passwords', async () => {
    const from = 'lan $2a$04$p9IsUKkl80F7bv4jOhiMXemimi7PTOJPmdKLnrcoCqH0R4G5ykb3i';
    const server = await start('caddy', {
      ...roots,
      access: { kind: 'passwords', from },
      tls: { certificate: makeCertificate(mkdtempSync(join(scratch, 'public-')), [PUBLIC]) },
    });
    try {
      const root = join(server.scratch, 'caddy/pki/authorities/local/root.crt');
      const authorization = `Basic ${Buffer.from('lan:mat-khau').toString('base64')}`;
      // It listens before it has signed.
      const answer = await patiently(() =>
        ask(server.tls, INSIDE, '/', {
          ca: readFileSync(root, 'utf8'),
          headers: { authorization },
        }),
      );
      expect([answer.status, `${answer.body}`]).toEqual([200, 'inside index.html']);
      const log = join(server.scratch, 'internal.log');
      const said = await patiently(async () => {
        const text = readFileSync(log, 'utf8');
        expect(text).not.toBe('');
        return text;
      });
      expect(said).toContain('"uri":"/"');
      expect(said).not.toContain(authorization.slice(6));
    } finally {
      await server.stop();
    }
  });
});
