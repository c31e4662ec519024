/** What is tried on every page, and what the tests of the site share. `SITE` is the build under test. */
import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../src/commands/browser.ts';
import { serve, type SiteServer } from './server.ts';

const site = process.env['SITE'] ?? 'dist';

/** Pieces of HTML for articles are no pages, and embeds stand in frames: both have tests of their own. */
const isForOthers = (file: string) =>
  /[\\/]embed[\\/]|[\\/]figures[\\/](?!index\.)[^\\/]+\.html$/.test(file);

/** Every page of the build, as a browser asks for it. */
export const addresses: readonly string[] = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html') && !isForOthers(file))
  .map(
    (file) =>
      `/${file
        .split(sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
  )
  .sort();

export const isEnglish = (address: string): boolean => address.startsWith('/en/');

let browser: Browser;
let server: SiteServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serve(site)]);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

export interface Visit {
  readonly page: Page;
  /** What the page said on the console. */
  readonly said: string[];
  /** Whom it asked. */
  readonly asked: string[];
}

export async function visit(address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const [said, asked]: [string[], string[]] = [[], []];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(server.origin + address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, said, asked };
}

/** The HTML of a page, without a browser. */
export async function pageText(address: string): Promise<string> {
  return (await fetch(server.origin + address)).text();
}

/** Texts of the shown chart that stick out of it at the side. */
const textsOutside = (page: Page) =>
  page.$$eval('svg.chart', (charts) =>
    charts.flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')]
        .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0)
        .filter(({ box }) => box.left < frame.left - 2 || box.right > frame.right + 2)
        .map(({ words }) => words);
    }),
  );

/** The smallest text of the shown charts, in pixels of the screen; undefined on a page without a chart. */
const smallestText = (page: Page) =>
  page.$$eval('svg.chart', (charts) => {
    const sizes = charts.flatMap((svg) => {
      const scale =
        svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
      const texts = [...svg.querySelectorAll('text')];
      return scale === 0
        ? []
        : texts.map((one) => scale * parseFloat(getComputedStyle(one).fontSize));
    });
    return sizes.length === 0 ? undefined : Math.min(...sizes);
  });

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

const faults = (results: readonly AxeResults[]) =>
  results.flatMap(({ violations }) =>
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
  );

const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

/** Tables that a reader unfolds must fit as well. Previews of embeds load pages of their own and have tests of their own. */
const openDetails = (page: Page, open: boolean) =>
  page.$$eval(
    'details:not(.embed-preview)',
    (all, isOpen) => all.forEach((one) => ((one as HTMLDetailsElement).open = isOpen)),
    open,
  );

/** Opens each page once and tries everything on it; of pages that repeat others only the Vietnamese ones. */
export function walk(pages: readonly string[]): void {
  const tried = pages.filter((address) => !isEnglish(address) || !repeated.test(address));
  describe.each(tried)('%s', tryPage);
}

/**
 * Pages that are one page many times: of single figures, each of which is tried on the page of its topic too, of
 * committees, of earlier dates, and the first page, which is the overview of the newest term.
 */
const repeated =
  /\/figures\/(?!completion-by-level\/).|\/committees\/(?!BK-BT\/).|\/as-of\/(?!2020-05-25\/)|^\/(?:en\/)?$/;

/** Pages that have every part and every mark that others have too: colours are tried where they differ. */
const ofEachKind =
  /^\/(?:bac-kan-2020-2025\/(?:|progress|limitations|committees|committees\/BK-BT|figures|figures\/completion-by-level|briefing|data|what-changed)\/?|search\/|guide\/publishing\/)$/;

function tryPage(address: string): void {
  const isRepeated = repeated.test(address);
  // The pages of the second language differ in their words.
  const isTranslated = isEnglish(address);
  const widths = isRepeated ? [320] : isTranslated ? [320, 1280] : [320, 360, 768, 1280, 1600];
  let visited: Visit;
  beforeAll(async () => {
    visited = await visit(address);
  });
  afterAll(() => visited.page.context().close());

  it('is silent and asks no other origin', () => {
    expect(visited.said).toEqual([]);
    const others = visited.asked.filter((url) => !url.startsWith(server.origin));
    expect(others.filter((url) => !url.startsWith('data:'))).toEqual([]);
  });

  it.each(widths)('fits %i px, its charts legible', async (width) => {
    const { page } = visited;
    await page.setViewportSize({ width, height: 800 });
    expect(await overflow(page)).toBe(0);
    await openDetails(page, true);
    expect(await overflow(page)).toBe(0);
    await openDetails(page, false);
    expect(await textsOutside(page)).toEqual([]);
    expect((await smallestText(page)) ?? 12).toBeGreaterThanOrEqual(12);
  });

  if (!isRepeated)
    it('gives axe nothing to report', async () => {
      // The rows of a long table are alike; axe looks at each against all others.
      await visited.page.evaluate(() =>
        document.querySelectorAll('tbody tr:nth-child(n + 20)').forEach((row) => row.remove()),
      );
      const found = await axe(visited.page).disableRules(['color-contrast']).analyze();
      expect(faults([found])).toEqual([]);
    });

  if (ofEachKind.test(address))
    it('has enough contrast, also in the dark', async () => {
      const { page } = visited;
      // Axe does not read the letters of a drawing, yet takes long to see that: the tokens have a test of their own.
      await page.evaluate(() =>
        document.querySelectorAll('svg.chart').forEach((svg) => svg.remove()),
      );
      const contrast = () => axe(page).withRules(['color-contrast']).analyze();
      const light = await contrast();
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(faults([light, await contrast()])).toEqual([]);
    });
}
