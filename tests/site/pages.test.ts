/** Every page of the shipped term, walked in a real browser. `SITE` is the folder of the build under test. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { serve, type SiteServer } from './server.ts';

const site = process.env['SITE'] ?? 'dist';
const addresses = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map(
    (file) =>
      `/${relative('.', file)
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
  )
  .sort();

let browser: Browser;
let server: SiteServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve(join(site))]);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Opens a page and gives it with what it said on the console and whom it asked. */
async function open(address: string, width: number, options: object = {}) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, ...options });
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(server.origin + address, { waitUntil: 'load' });
  return { page, said, asked, close: () => context.close() };
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('Every page', () => {
  it('exists in Vietnamese and in English', () => {
    const vietnamese = addresses.filter(
      (address) => !address.startsWith('/en/') && address !== '/404.html',
    );
    expect(vietnamese).toContain('/bac-kan-2020-2025/timeline/');
    expect(addresses).toEqual(expect.arrayContaining(vietnamese.map((address) => `/en${address}`)));
  });

  for (const address of addresses)
    for (const width of [320, 360, 1280])
      it(`${address} at ${width} px stays within its width, is silent and asks nobody else`, async () => {
        const { page, said, asked, close } = await open(address, width);
        expect(await overflow(page)).toBe(0);
        expect(said).toEqual([]);
        expect(
          asked.filter((url) => !url.startsWith(server.origin) && !url.startsWith('data:')),
        ).toEqual([]);
        await close();
      });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const address of addresses)
      it(`${address} gives axe nothing to report (${colorScheme})`, async () => {
        const { page, close } = await open(address, 1280, { colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        await close();
      });

  it('leads nowhere that is not there', async () => {
    const missing: string[] = [];
    for (const address of addresses) {
      const { page, close } = await open(address, 1280, { javaScriptEnabled: true });
      const links = await page.$$eval('a[href]', (all) =>
        all.map((link) => (link as HTMLAnchorElement).href),
      );
      await close();
      for (const link of new Set(links)) {
        const response = await fetch(link);
        if (response.status !== 200) missing.push(`${address} → ${link}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it('is whole without JavaScript: the chart is in the page', async () => {
    const { page, close } = await open('/', 1280, { javaScriptEnabled: false });
    expect(await page.locator('svg.chart:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('body').innerText()).toContain('452/452');
    await close();
  });
});

describe('A chart', () => {
  for (const [width, shown] of [
    [360, 'chart-phone'],
    [1280, 'chart-wide'],
  ] as const)
    it(`shows one drawing at ${width} px, ${shown}, with no text under 12 px`, async () => {
      const { page, close } = await open('/bac-kan-2020-2025/timeline/', width);
      expect(await page.locator('svg.chart:visible').count()).toBe(1);
      expect(await page.locator(`svg.${shown}:visible`).count()).toBe(1);
      const smallest = await page.$eval(`svg.${shown}`, (svg) => {
        const scale =
          svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
        const sizes = [...svg.querySelectorAll('text')].map((text) =>
          parseFloat(getComputedStyle(text).fontSize),
        );
        return Math.min(...sizes) * scale;
      });
      expect(smallest).toBeGreaterThanOrEqual(12);
      await close();
    });

  it('keeps its texts inside its frame', async () => {
    for (const address of addresses)
      for (const width of [360, 1280]) {
        const { page, close } = await open(address, width);
        const outside = await page.$$eval('svg.chart', (charts) =>
          charts.flatMap((svg) => {
            const frame = svg.getBoundingClientRect();
            return [...svg.querySelectorAll('text')]
              .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
              .filter(
                ({ box }) =>
                  box.width > 0 && (box.left < frame.left - 2 || box.right > frame.right + 2),
              )
              .map(({ text }) => text);
          }),
        );
        expect(outside, `${address} at ${width} px`).toEqual([]);
        await close();
      }
  });
});
