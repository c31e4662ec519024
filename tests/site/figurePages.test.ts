/** The pages of single figures: may it be published, what is copied, where links and downloads lead. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../src/data/figureIds.ts';
import { openBrowser } from '../../src/commands/browser.ts';
import { addresses, pageText, visit } from './walk.ts';

const site = process.env['SITE'] ?? 'dist';
const figurePages = addresses.filter((address) => /\/figures\/[^/]+\/$/.test(address));
const term = '/bac-kan-2020-2025';
const publicPage = `${term}/figures/completion-by-level/`;
const internalPage = `${term}/figures/election-outcome/`;

/** The values of an attribute in the HTML of a page. */
const attribute = (html: string, name: string, of = 'a') =>
  [...html.matchAll(new RegExp(`<${of}[^>]* ${name}="([^"]*)"`, 'g'))].map((match) => match[1]!);

/** What the page has put on the clipboard, as a reader would see it: pasted into a field. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.id = 'pasted';
    field.focus();
  });
  await page.keyboard.press('ControlOrMeta+V');
  const value = await page.locator('#pasted').inputValue();
  await page.locator('#pasted').evaluate((field) => field.remove());
  return value;
}

/** Presses the button of each part of the quote sheet with the keyboard; what it copied, and what it should have. */
async function copiedParts(page: Page) {
  const buttons = await page.locator('.quote copy-button').all();
  const parts = [];
  for (const button of buttons) {
    const source = page.locator(`#${await button.getAttribute('data-of')}`);
    await button.locator('button').focus();
    await page.keyboard.press('Enter');
    await button.getByRole('status').filter({ hasText: 'Đã chép' }).waitFor();
    parts.push({ shown: (await source.innerText()).trim(), copied: (await pasted(page)).trim() });
  }
  return parts;
}

describe('The quote sheet', () => {
  it('copies each part with the clipboard', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const { page, said } = await visit(publicPage, { permissions });
    const parts = await copiedParts(page);
    expect(parts.map(({ copied }) => copied)).toEqual(parts.map(({ shown }) => shown));
    expect(parts.map(({ copied }) => copied)).toContain('452/452 tổ chức cơ sở đảng (100%)');
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('copies each part over plain HTTP, where browsers hide the clipboard', async () => {
    const { page: secure } = await visit(publicPage);
    const origin = new URL(secure.url()).origin.replace('127.0.0.1', 'intranet.example');
    await secure.context().close();
    const browser = await openBrowser(['--host-resolver-rules=MAP intranet.example 127.0.0.1']);
    const page = await browser.newPage();
    await page.goto(origin + publicPage);
    expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(false);
    const parts = await copiedParts(page);
    expect(parts.map(({ copied }) => copied)).toEqual(parts.map(({ shown }) => shown));
    expect(parts.length).toBeGreaterThan(6);
    await browser.close();
  });

  it('has no buttons without a script or on paper, and is there', async () => {
    const { page } = await visit(publicPage, { javaScriptEnabled: false });
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.locator('.quote').innerText()).toContain('452 of 452');
    await page.context().close();
    const { page: paper } = await visit(publicPage);
    expect(await paper.locator('button:visible').count()).toBeGreaterThan(0);
    await paper.emulateMedia({ media: 'print' });
    expect(await paper.locator('button:visible, .downloads:visible').count()).toBe(0);
    expect(await paper.locator('.quote dd:visible').count()).toBeGreaterThan(6);
    await paper.context().close();
  });

  it('speaks of rounding and coverage only where there are rates, or reports to wait for', async () => {
    const html = await pageText(`${term}/figures/upcoming-congresses/`);
    expect(html).not.toContain('id="quote-rounding"');
    expect(html).not.toContain('id="quote-coverage"');
    const attendance = await pageText(`${term}/figures/delegate-attendance/`);
    expect(attendance).toContain('id="quote-rounding"');
    expect(attendance).toContain('id="quote-coverage"');
  });
});

describe('The page of a figure', () => {
  it.each([
    [publicPage, 'Được công bố'],
    [internalPage, 'Nội bộ, chưa được duyệt công bố'],
  ])(
    '%s says on the first screen of a phone whether it may be published',
    async (address, words) => {
      const { page } = await visit(address, { viewport: { width: 360, height: 640 } });
      const status = page.locator('.status');
      expect(await status.innerText()).toContain(words);
      const box = (await status.boundingBox())!;
      expect(box.y + box.height).toBeLessThan(640);
      await page.context().close();
    },
  );

  it('shows the sentence and the way to the picture on the first screen of a desk', async () => {
    const { page } = await visit(publicPage, { viewport: { width: 1280, height: 800 } });
    for (const part of ['#quote-vi', '.quote-files'])
      expect((await page.locator(part).boundingBox())!.y).toBeLessThan(800);
    await page.context().close();
  });

  it('says once more beside the files that they are internal', async () => {
    expect(await pageText(internalPage)).toMatch(/id="downloads"[^]*?publication-internal/);
  });

  it('rests on definitions that the page of methods has', async () => {
    for (const language of ['', '/en']) {
      const methods = new Set(attribute(await pageText(`${language}/methods/`), 'id', 'article'));
      const own = figurePages.filter((one) => one.startsWith(`${language}${term}`));
      const links = (await Promise.all(own.map(pageText))).flatMap((html) =>
        attribute(html, 'href').filter((href) => href.includes('/methods/#')),
      );
      expect(links.length).toBeGreaterThan(20);
      expect(links.filter((href) => !methods.has(href.split('#')[1]!))).toEqual([]);
    }
  });

  it('can be told by other sites, and names no picture that they cannot reach', async () => {
    const html = await pageText(publicPage);
    expect(html).toMatch(/<meta property="og:title" content="452\/452 tổ chức cơ sở đảng/);
    expect(html).toContain('<meta property="og:description"');
    expect(html).not.toContain('og:image');
  });
});

/** "bac-kan-2020-2025_completion-by-level_2020-06-30_en_2x.png" */
const savedName = /^[\w-]+_[a-z-]+_\d{4}-\d\d-\d\d(_en)?(_2x|_card)?\.(svg|png|csv|json)$/;

describe('The gallery', () => {
  it('shows the main number of every figure', async () => {
    const html = await pageText(`${term}/figures/`);
    const numbers = [...html.matchAll(/class="main-number"> *<strong>([^<]+)<\/strong>/g)];
    expect(numbers).toHaveLength(FIGURE_IDS.length);
    expect(numbers[0]![1]).toBe('452/452');
  });

  it('is filtered with the keyboard alone', async () => {
    const { page } = await visit(`${term}/figures/`);
    await page.locator('[name=shown][value=all]').focus();
    await page.keyboard.press('ArrowRight');
    const shown = page.locator('.cards > li:visible');
    const states = await shown.evaluateAll((all) => all.map((one) => one.dataset['state']));
    expect(new Set(states)).toEqual(new Set(['public']));
    await page.context().close();
  });
});

describe('The downloads', () => {
  it.each(figurePages)('of %s are there, under names that say what they are', async (address) => {
    const html = await pageText(address);
    const links = [...html.matchAll(/<a href="([^"]+)" download="([^"]+)"/g)];
    const paths = links.map(([, href]) => href!);
    const endings = new Set(paths.map((path) => /(@2x|@card)?\.\w+$/.exec(path)![0]));
    expect(endings).toEqual(new Set(['.png', '@2x.png', '.svg', '@card.png', '.csv', '.json']));
    expect(links.filter(([, , name]) => !savedName.test(name!))).toEqual([]);
    expect(paths.filter((path) => !existsSync(join(site, path)))).toEqual([]);
  });
});

describe('A figure on the page of its topic', () => {
  it.each([`${term}/`, `${term}/limitations/`, `/en${term}/elections/`, `${term}/data/`])(
    'of %s leads to where it can be quoted',
    async (address) => {
      const html = await pageText(address);
      const figures = attribute(html, 'id', 'figure');
      const links = attribute(html, 'href').filter((href) => /\/figures\/[^/]+\/$/.test(href));
      expect(figures.length).toBeGreaterThan(0);
      expect(links.map((href) => href.split('/').at(-2))).toEqual(figures);
    },
  );

  it('leads to what was said on its own reporting date', async () => {
    const html = await pageText(`${term}/as-of/2020-05-25/progress/`);
    const links = attribute(html, 'href').filter((href) => href.includes('/figures/'));
    expect(links).toContain(`${publicPage}#as-of-2020-05-25`);
    expect(await pageText(publicPage)).toContain('id="as-of-2020-05-25"');
  });
});

describe('The change log', () => {
  it('leads from a correction to the date that it corrects, and to every published figure', async () => {
    const links = attribute(await pageText('/changes/'), 'href');
    expect(links).toContain(`${publicPage}#as-of-2020-04-30`);
    expect(links).toContain(`${term}/figures/timeline/`);
    expect(links).not.toContain(internalPage);
    expect(await pageText(publicPage)).toMatch(
      /id="as-of-2020-04-30"[^]*?Đính chính ngày 08\/5\/2020/,
    );
  });
});
