/**
 * The policy of every page: it is there, nothing in the site needs an exception from it, and it holds back what somebody
 * might bring in. The walk over all pages shows that none of them offends it: what a browser holds back is on its console.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { decodeHTML } from 'entities';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '../counted.ts';
import { FRAGMENT_STYLES } from '../../src/downloads/fragment/fragmentStyles.ts';
import { metaPolicy } from '../../src/serving/contentSecurityPolicy.ts';
import { visit } from './walk.ts';

const site = process.env['SITE'] ?? 'dist';
const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.split(sep).join('/'),
);
const text = (file: string) => readFileSync(join(site, file), 'utf8');

const isEmbed = (file: string) => /\/embed\/[^/]+\/index\.html$/.test(file);
const isFragment = (file: string) => /\/figures\/(?!index\.)[^/]+\.html$/.test(file);
const documents = files.filter((file) => file.endsWith('.html'));
const pages = documents.filter((file) => !isFragment(file));

/** What a policy without exceptions holds back, as it is written in HTML or SVG; data for a script is none. */
const inline =
  /<script(?![^>]*(?: src="\/| type="application\/json"))|<style|<[^>]+ on[a-z]+=|<[^>]+ style=|(?:href|src|action)="\s*(?:javascript|vbscript):/i;

describe('Every page', () => {
  it('has its policy, once, before anything that it could hold back', ({ task }) => {
    const wrong = pages.filter((file) => {
      const [before, policy, ...more] = text(file).split(
        /<meta http-equiv="content-security-policy" content="(.*?)">/s,
      );
      const own = metaPolicy(isEmbed(file) ? 'embed' : 'page');
      return (
        more.length !== 1 ||
        decodeHTML(policy!) !== own ||
        !/<head><meta charset="utf-8">$/.test(before!)
      );
    });
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.some(isEmbed)).toBe(true);
    expect(wrong).toEqual([]);
    task.meta.counted = { pages: pages.length };
  });

  it('has no script, handler or style of its own, nor has any picture', ({ task }) => {
    const pictures = files.filter((file) => file.endsWith('.svg'));
    expect(pictures.length).toBeGreaterThan(100);
    expect([...pages, ...pictures].filter((file) => inline.test(text(file)))).toEqual([]);
    task.meta.counted = { files: pages.length + pictures.length };
  });

  it('names no other origin to load from', () => {
    const loads =
      /<(?:script|img|iframe|link(?![^>]*rel="(?:alternate|canonical)"))[^>]*\s(?:src|href|srcset)="(?!\/(?!\/)|data:,")/i;
    expect(pages.filter((file) => loads.test(text(file)))).toEqual([]);
  });
});

it('Pieces of HTML for articles have two styles, which a policy can name, and nothing that runs', () => {
  const fragments = documents.filter(isFragment);
  expect(fragments.length).toBeGreaterThan(100);
  const allowed: readonly string[] = Object.values(FRAGMENT_STYLES);
  for (const file of fragments) {
    const styles = [...text(file).matchAll(/<[^>]+ style="([^"]*)"/g)].map(([, style]) => style);
    expect(
      styles.filter((style) => !allowed.includes(decodeHTML(style!))),
      file,
    ).toEqual([]);
    expect(text(file).replaceAll(/ style="[^"]*"/g, ''), file).not.toMatch(inline);
    // A <meta> would come along into the article.
    expect(text(file), file).not.toMatch(/<meta|<link|<script/);
  }
});

describe('Every embed', () => {
  const tried = pages
    .filter(isEmbed)
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .filter((path) => !/committees\/(?!BK-BB\/)|@(?!2020-04-30\/)/.test(path));

  it('offends its policy nowhere and asks no other origin', async ({ task }) => {
    const { page, said, asked } = await visit(tried[0]!);
    for (const path of tried.slice(1)) await page.goto(new URL(path, page.url()).href);
    expect(said).toEqual([]);
    const { origin } = new URL(page.url());
    expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([]);
    await page.context().close();
    task.meta.counted = { embeds: tried.length, requests: asked.length };
  });
});

/** Ways in which text that was taken for markup would do harm: each says so in the title, or asks a stranger. */
const STRANGER = 'http://stranger.example';
const harm = {
  'an inline script': `<script>document.title = 'ran'</script>`,
  'a script from elsewhere': `<script src="${STRANGER}/x.js"></script>`,
  'a handler': `<img src="/no-such.png" onerror="document.title = 'ran'">`,
  'a style': `<p id="styled" style="position: fixed; inset: 0">x</p>`,
  'a style sheet': `<style>body { position: fixed }</style>`,
  'a style sheet from elsewhere': `<link rel="stylesheet" href="${STRANGER}/x.css">`,
  'a picture that tells who reads': `<img src="${STRANGER}/x.png" alt="">`,
  'a frame from elsewhere': `<iframe src="${STRANGER}/"></iframe>`,
  'a plug-in': `<object data="${STRANGER}/x"></object>`,
  'another base for all links': `<base href="${STRANGER}/">`,
} as const;

describe.each(['/bac-kan-2020-2025/progress/', '/bac-kan-2020-2025/embed/timeline/'])(
  'The policy of %s',
  (path) => {
    let page: Page;
    let said: string[];
    const answered: string[] = [];
    let brought = '';
    beforeAll(async () => {
      ({ page, said } = await visit('/embed.js'));
      await page.route(`${STRANGER}/**`, (route) => {
        answered.push(route.request().url());
        return route.fulfill({ status: 200, body: `document.title = 'ran'` });
      });
      await page.route(`**${path}`, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace('</body>', `${brought}</body>`);
        return route.fulfill({ response, body });
      });
    });
    afterAll(() => page.context().close());
    const look = (selector: string) =>
      page.$$eval(selector, (all) => all.map((one) => getComputedStyle(one).position));

    it.each(Object.entries(harm))('holds back %s', async (_, markup) => {
      brought = markup;
      said.length = 0;
      await page.goto(new URL(path, page.url()).href, { waitUntil: 'load' });
      expect(await page.title()).not.toBe('ran');
      expect(answered).toEqual([]);
      expect(await look('body, #styled')).not.toContain('fixed');
      expect(await page.evaluate(() => document.baseURI)).not.toContain(STRANGER);
      expect(said.join('\n')).toMatch(/Content Security Policy/);
    });

    it('lets no script make markup from text', async () => {
      brought = '';
      await page.goto(new URL(path, page.url()).href);
      const tried = page.evaluate(() => {
        document.body.innerHTML = '<b>x</b>';
      });
      await expect(tried).rejects.toThrow(/TrustedHTML/);
    });
  },
);
