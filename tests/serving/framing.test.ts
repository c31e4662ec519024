/** Frames and pictures on the page of somebody else, in a real browser: what is public shows, the inside stays shut. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../src/commands/browser.ts';
import { foreignSite, type ForeignSite } from '../site/foreignSite.ts';
import { INSIDE, missing, PUBLIC, start, titled, type Server } from './servers.ts';

const PAGE = '<!doctype html><link rel="icon" href="data:,"><p id="here">ở đây</p>';
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="7"><path d="M0 0h7v7"/></svg>';
const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));

const paths = {
  page: '/mau/',
  embed: '/mau/embed/timeline/',
  fragment: '/mau/figures/timeline.html',
  picture: '/mau/figures/timeline.svg',
};

/** A site with one address of each kind, and a page that frames its own embed. */
function writeSite(root: string): string {
  const own = `<iframe src="${paths.embed}"></iframe><iframe src="${paths.fragment}"></iframe>`;
  const texts: readonly (readonly [string, string])[] = [
    ['/404.html', PAGE],
    [`${paths.page}index.html`, PAGE + own],
    [`${paths.embed}index.html`, PAGE],
    [paths.fragment, '<p id="here">ở đây</p>'],
    [paths.picture, PICTURE],
  ];
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

describe.skipIf(missing !== undefined).each(['nginx', 'caddy'] as const)(
  titled('A page of somebody else, with %s'),
  (name) => {
    let server: Server;
    let browser: Browser;
    let foreign: ForeignSite;
    beforeAll(async () => {
      const [inside, open] = ['inside', 'public'].map((one) => writeSite(join(scratch, one)));
      server = await start(name, { inside: inside!, public: open! });
      browser = await openBrowser(['--host-resolver-rules=MAP *.test 127.0.0.1']);
      foreign = await foreignSite();
    });
    afterAll(async () => {
      await browser?.close();
      foreign?.close();
      await server?.stop();
      rmSync(scratch, { recursive: true, force: true });
    });

    const at = (host: string, path: string) => `http://${host}:${server.port}${path}`;

    /** Whether a frame with an address shows its text. */
    async function frames(address: string, attributes = ''): Promise<boolean> {
      const page = await browser.newPage();
      await page.goto(foreign.publish(`<iframe src="${address}" ${attributes}></iframe>`, ''));
      const shown = await page.frames()[1]!.locator('#here').count();
      await page.close();
      return shown === 1;
    }

    /** The width of a picture; 0 where it is not shown. */
    async function width(address: string): Promise<number> {
      const page = await browser.newPage();
      await page.goto(foreign.publish(`<img src="${address}">`, ''));
      const found = await page.evaluate(() => document.images[0]!.naturalWidth);
      await page.close();
      return found;
    }

    it('shows a public embed, in a sandbox too', async () => {
      expect(await frames(at(PUBLIC, paths.embed))).toBe(true);
      expect(await frames(at(PUBLIC, paths.embed), 'sandbox')).toBe(true);
      expect(await frames(at(PUBLIC, paths.page))).toBe(false);
    });

    it('shows nothing of the inside to somebody who may read it', async () => {
      for (const path of [paths.page, paths.embed, paths.fragment])
        expect(await frames(at(INSIDE, path)), path).toBe(false);
      expect(await width(at(INSIDE, paths.picture))).toBe(0);
      expect(await width(at(PUBLIC, paths.picture))).toBe(7);
    });

    it('is another matter inside, where the site shows its own embeds', async () => {
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.goto(at(INSIDE, paths.page), { waitUntil: 'networkidle' });
      for (const frame of page.frames()) expect(await frame.locator('#here').count()).toBe(1);
      expect(page.frames()).toHaveLength(3);
      expect(said).toEqual([]);
      await page.close();
    });
  },
);
