/** Every address of both hosts on both real servers: its status, type, body and whole set of headers. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentTypeOf } from '../../src/serving/contentTypes.ts';
import { headersOf, overTls, type Audience } from '../../src/serving/headers.ts';
import { kindOf, kinds, type Kind } from '../../src/serving/kinds.ts';
import '../counted.ts';
import { ask, type Answer, type Asking } from './ask.ts';
import { publishBundle, publishSite } from './published.ts';
import { INSIDE, missing, PUBLIC, start, titled, type Server, type ServerName } from './servers.ts';

/** Every header that the table knows: those that it does not give to a kind must not be sent with it. */
const known = [
  ...new Set(
    (['internal', 'public'] as const).flatMap((audience) =>
      kinds.flatMap(([kind]) => headersOf(kind, audience).map(({ name }) => name.toLowerCase())),
    ),
  ),
];

/** What is wrong with the headers of an answer; each is counted. */
function wrongHeaders({ headers }: Answer, path: string, kind: Kind, audience: Audience): string[] {
  const said = new Map(
    headersOf(kind, audience)
      .filter(({ when }) => when !== 'overTls')
      .map(({ name, value }) => [name.toLowerCase(), value]),
  );
  const type = kind === 'missing' ? contentTypeOf('/') : contentTypeOf(path);
  const expected = new Map<string, string | undefined>([
    ...known.map((name) => [name, said.get(name)] as const),
    ['content-type', type],
  ]);
  count.headersChecked += expected.size;
  const wrong = [...expected].filter(([name, value]) => headers[name] !== value);
  count.failed += wrong.length;
  return wrong.map(([name, value]) => `${path} ${name}: ${headers[name]} (expected: ${value})`);
}

const count = { requests: 0, failed: 0, headersChecked: 0 };
let roots: { inside: string; public: string };
const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface File {
  readonly path: string;
  readonly address: string;
}

/** The files of a release with their addresses. */
function filesIn(root: string): readonly File[] {
  const folder = realpathSync(root);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.endsWith('.gz'))
    .map((path) => ({ path, address: `/${path}`.replace(/\/index\.html$/, '/') }));
}

/** Runs a few at a time. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}

beforeAll(async () => {
  if (missing !== undefined) return;
  const [inside, bundle] = await Promise.all([publishSite(scratch), publishBundle(scratch)]);
  roots = { inside, public: bundle };
}, 120_000);

const hosts = [
  ['internal', INSIDE, 'inside'],
  ['public', PUBLIC, 'public'],
] as const;

describe.skipIf(missing !== undefined).each(['nginx', 'caddy'] as const)(
  titled('%s'),
  (name: ServerName) => {
    let server: Server;
    beforeAll(async () => {
      server = await start(name, roots);
    });
    afterAll(() => server.stop());
    const get = (host: string, path: string, asking?: Asking) => {
      count.requests++;
      return ask(server.port, host, path, asking);
    };

    it.each(hosts)(
      '%s: sends every file as it is, with its whole set of headers',
      async (audience, host, root) => {
        const files = filesIn(roots[root]);
        const wrong: string[] = [];
        await each(files, async ({ path, address }) => {
          const kind = kindOf(address);
          const answer = await get(host, address, { headers: { 'accept-encoding': 'gzip' } });
          wrong.push(...wrongHeaders(answer, address, kind, audience));
          if (answer.status !== (kind === 'missing' ? 404 : 200))
            wrong.push(`${address} ${answer.status}`);
          const stored = join(roots[root], kind === 'missing' ? '404.html' : path);
          const isPacked = answer.headers['content-encoding'] === 'gzip';
          if (existsSync(`${stored}.gz`) !== isPacked) wrong.push(`${address} packed: ${isPacked}`);
          // The twin itself, and not what is packed anew with each request.
          else if (isPacked && !answer.body.equals(readFileSync(`${stored}.gz`)))
            wrong.push(`${address} is no twin`);
          const body = isPacked ? gunzipSync(answer.body) : answer.body;
          if (!body.equals(readFileSync(stored))) wrong.push(`${address} body`);
        });
        expect(wrong).toEqual([]);
        const seen = new Set(files.map(({ address }) => kindOf(address)));
        expect(kinds.map(([kind]) => kind).filter((kind) => !seen.has(kind))).toEqual([]);
      },
    );

    it.each(hosts)(
      '%s: answers HEAD, ranges and what has not changed, for each kind',
      async (audience, host, root) => {
        const byKind = Map.groupBy(filesIn(roots[root]), ({ address }) => kindOf(address));
        byKind.delete('missing');
        for (const [kind, [file]] of byKind) {
          const { path, address } = file!;
          const bytes = readFileSync(join(roots[root], path));
          const head = await get(host, address, { method: 'HEAD' });
          expect([head.status, head.body.length], address).toEqual([200, 0]);
          expect(Number(head.headers['content-length']), address).toBe(bytes.length);
          expect(head.headers['vary'] ?? '', address).toMatch(
            /\.(png|woff2)$/.test(path) ? '' : /accept-encoding/i,
          );
          const part = await get(host, address, { headers: { range: 'bytes=2-5' } });
          expect([part.status, part.body], address).toEqual([206, bytes.subarray(2, 6)]);
          expect(part.headers['content-range'], address).toBe(`bytes 2-5/${bytes.length}`);
          const tag = head.headers['etag']!;
          const same = await get(host, address, { headers: { 'if-none-match': tag } });
          expect([same.status, same.body.length, same.headers['etag']], address).toEqual([
            304,
            0,
            tag,
          ]);
          const beyond = await get(host, address, { headers: { range: `bytes=${bytes.length}-` } });
          expect(beyond.status, address).toBe(416);
          const wrong = [head, part].flatMap((one) => wrongHeaders(one, address, kind, audience));
          expect(wrong).toEqual([]);
        }
      },
    );

    it.each(hosts)(
      '%s: has one page for everything that is not there, and never lists a folder',
      async (audience, host, root) => {
        const page = readFileSync(join(roots[root], '404.html'), 'utf8');
        const paths = [
          ...[
            '/nowhere',
            '/nowhere/',
            '/en/nowhere.csv',
            '/_astro/',
            '/_astro/nowhere.js',
            '/404.html',
          ],
          ...['/index.html.gz', '/.env', '/.git/config', '/en/.well-known/x', '/history.json'],
          ...['/%ff%fe', '/%ed%a0%80/', '/a%20b', '/~', '/index.php', '/feed.xml/'],
          `/${'x'.repeat(2000)}`,
        ];
        for (const path of paths) {
          const answer = await get(host, path);
          expect([answer.status, `${answer.body}`], path).toEqual([404, page]);
          expect(wrongHeaders(answer, path, 'missing', audience)).toEqual([]);
        }
      },
    );

    it.each(hosts)('%s: leads out of its folder by no path', async (_, host) => {
      const ways = [
        ...[
          '/../history.json',
          '/../../history.json',
          '/..%2fhistory.json',
          '/%2e%2e/history.json',
        ],
        ...['/en/../../history.json', '/..%5chistory.json', '/en/..%2f..%2fhistory.json'],
        ...['/..%252fhistory.json', '//history.json', '/./../history.json', '/%00', '/en%00.html'],
        ...[
          '/....//history.json',
          '/;/../history.json',
          '/file:///etc/passwd',
          '/..%c0%afhistory.json',
        ],
        ...['/../../../../../../../etc/passwd', '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd'],
      ];
      for (const way of ways) {
        const { status, body } = await get(host, way);
        expect([400, 404], way).toContain(status);
        expect(`${body}`, way).not.toMatch(/"served"|root:/);
      }
    });

    it.each(hosts)(
      '%s: leads a folder to its address, on whatever host and port it was asked',
      async (_, host) => {
        const answer = await get(host, '/en?a=1');
        expect([301, 308]).toContain(answer.status);
        expect(answer.headers.location).toMatch(/^\/en\/(\?a=1)?$/);
        const { headers } = await get(host, '//evil.example/..');
        expect(headers.location ?? '').not.toContain('evil');
      },
    );

    it.each(hosts)('%s: takes no other method than GET and HEAD', async (audience, host) => {
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
        const answer = await get(host, '/', { method });
        expect([answer.status, answer.headers['allow']], method).toEqual([405, 'GET, HEAD']);
        expect(`${answer.body}`).not.toContain('<main');
        const policy = headersOf('missing', audience)[0]!;
        expect(answer.headers[policy.name.toLowerCase()]).toBe(policy.value);
      }
    });

    it('says neither its version nor, without TLS, that it has TLS', async () => {
      for (const path of ['/', '/nowhere']) {
        const { headers } = await get(PUBLIC, path);
        expect(headers['server'] ?? '').not.toMatch(/\d|caddy/i);
        for (const { name } of overTls) expect(headers[name.toLowerCase()]).toBeUndefined();
      }
    });

    it('holds nothing of the inside in public', async () => {
      const open = new Set(filesIn(roots.public).map(({ address }) => address));
      const inside = filesIn(roots.inside).filter(({ address }) => !open.has(address));
      const wrong: string[] = [];
      await each(inside, async ({ address }) => {
        const { status } = await get(PUBLIC, address, { method: 'HEAD' });
        if (status !== 404) wrong.push(`${address} ${status}`);
      });
      expect(inside.length).toBeGreaterThan(100);
      expect(wrong).toEqual([]);
    });

    it.each(['', 'other.example', '127.0.0.1', `${INSIDE}.example`])(
      'answers nothing to the host "%s"',
      async (host) => {
        const said = await new Promise<string>((done) => {
          const socket = connect(server.port, '127.0.0.1');
          let text = '';
          socket.on('data', (part) => (text += part));
          socket.on('close', () => done(text));
          socket.on('error', () => undefined);
          socket.end(`GET / HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
        });
        expect(said).not.toMatch(/^HTTP\/1\.1 2/);
        expect(said).not.toContain('<main');
      },
    );

    it('has answered all of this', ({ task }) => {
      task.meta.counted = { ...count };
      expect(count.headersChecked).toBeGreaterThan(1000);
      expect(count.failed).toBe(0);
      Object.assign(count, { requests: 0, failed: 0, headersChecked: 0 });
    });
  },
);
