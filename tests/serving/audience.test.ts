/** A release in the wrong place: the host that everyone reaches serves nothing of the inside. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { example } from '../../src/serving/hosts.ts';
import { around, write } from '../release/fakeSite.ts';
import { ask } from './ask.ts';
import { run } from './published.ts';
import { INSIDE, missing, PUBLIC, start, titled } from './servers.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const [site, open] = ['site', 'open'].map((name) => join(scratch, name));
/** The folder of a host in the example, below the one that a release was put into. */
const served = (to: string, { root }: { root: string }) => join(to, root.split('/').at(-1)!);

describe.skipIf(missing !== undefined).each(['nginx', 'caddy'] as const)(
  titled('An internal build released where %s serves everyone'),
  (name) => {
    beforeAll(async () => {
      const build = write(join(scratch, `${name}-build`), around('noi-bo'));
      const bundle = write(join(scratch, `${name}-bundle`), around('cong-bo'), {
        'public-index.css': '',
      });
      await run('release', ['--to', join(open!, name), '--from', build]);
      await run('release', ['--to', join(site!, name), '--from', bundle]);
    });

    it('is not served, nor a bundle where the inside is served', async () => {
      const server = await start(name, {
        inside: served(join(site!, name), example.internal),
        public: served(join(open!, name), example.public),
      });
      try {
        for (const host of [INSIDE, PUBLIC])
          for (const path of ['/', '/index.html', '/en/', '/nowhere', '/../current/index.html']) {
            const { status, body } = await ask(server.port, host, path);
            expect([400, 404], path).toContain(status);
            expect(`${body}`, path).not.toMatch(/noi-bo|cong-bo/);
          }
      } finally {
        await server.stop();
      }
    });
  },
);
