/** A site of three terms, one of them after the reform of 2025: its pages, the comparison, the contradictions. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { afterReformFiles } from '../generate/afterReform.ts';
import { openBrowser } from '../../src/commands/browser.ts';
import { serve, type SiteServer } from '../site/server.ts';
import { shellEnvironment } from './environment.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
const [data, site] = [join(scratch, 'data'), join(scratch, 'site')];
const TERM = 'thai-nguyen-2025-2030';

let said = '';
let browser: Browser;
let server: SiteServer;
beforeAll(async () => {
  // Two communes in place of 92, since each has its own pictures: pages and comparison are of the same shape.
  for (const [path, text] of afterReformFiles(2)) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), text);
  }
  const build = spawnSync('node', ['src/commands/build.ts', '--outDir', site], {
    encoding: 'utf8',
    env: shellEnvironment({ DATA_DIR: data }),
  });
  said = build.stdout + build.stderr;
  if (build.status !== 0) throw new Error(said);
  [browser, server] = await Promise.all([openBrowser(), serve(site)]);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(scratch, { recursive: true, force: true });
});

const html = (...path: string[]) => readFileSync(join(site, ...path, 'index.html'), 'utf8');

async function open(address: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto(server.origin + address);
  return page;
}

describe('The pages of a term after the reform', () => {
  it('say what is not known instead of a zero', () => {
    const pages = readdirSync(site, { recursive: true, encoding: 'utf8' });
    for (const page of pages.filter((file) => file.endsWith('.html'))) {
      const text = readFileSync(join(site, page), 'utf8');
      const shown = text.replace(/<(style|script)[\s\S]*?<\/\1>/g, '');
      expect(shown, page).not.toMatch(/NaN|>undefined|>null|Infinity/);
    }
  });

  it('count the appointed committees apart and give them no elections', () => {
    const elections = html(TERM, 'elections');
    expect(elections).toContain('được tính riêng (đảng bộ xã, phường: 2; đảng bộ tỉnh: 1)');
    expect(elections).toContain('Bầu đủ 20 cấp ủy viên ở 4 tổ chức cơ sở đảng');
  });

  it('hold the communes against a deadline whose own day is out', () => {
    expect(html(TERM, 'progress')).toContain('Hạn: trước ngày 31/8/2025');
  });

  it('open the site, which leads to the comparison from its navigation and from the list of terms', async () => {
    const page = await open('/');
    expect(await page.locator('h1').innerText()).toBe('Tiến độ đại hội các cấp');
    expect(await page.locator('.about a[href="/compare/"]').count()).toBe(1);
    expect(await page.locator('nav[aria-labelledby=terms] a[href="/compare/"]').count()).toBe(1);
    await page.context().close();
  });
});

describe('The comparison', () => {
  it('sets the province beside what it was made of with reasons alone, no difference', async () => {
    const page = await open('/compare/');
    const pair = page.locator(`[aria-labelledby="bac-kan-2020-2025--${TERM}"]`);
    expect(await pair.innerText()).toContain('Không so sánh được cấp nào trong 4 cấp.');
    expect(await pair.innerText()).toContain('Nhiệm kỳ 2025–2030 không còn cấp này.');
    expect(await pair.locator('table').count()).toBe(0);
    expect(await pair.innerText()).not.toContain('điểm phần trăm');
    await page.context().close();
  });

  it('sets two terms of one province side by side, each number with its denominator', async () => {
    const page = await open('/en/compare/');
    const table = page.getByRole('table', { name: 'Two terms compared: Grassroots' });
    const row = table.getByRole('row', { name: /^Completed 8/ });
    expect(await row.innerText()).toMatch(/88\.9%\s+8\/9\s+100%\s+9\/9\s+\+11\.1 points/);
    const young = table.getByRole('row', { name: /^Young members/ });
    expect(await young.innerText()).toContain('not compared');
    await page.context().close();
  });

  it.each([320, 1280])(
    'fits %i px and gives axe nothing to report, light and dark',
    async (width) => {
      const page = await open('/compare/', width);
      const overflow = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      expect(await overflow()).toBe(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
      await page.context().close();
    },
  );
});

describe('Sources that contradict each other', () => {
  it('are told while reading, at their place, and stop nothing', () => {
    expect(said).toMatch(/reported\.csv:4:\d+ \(E4\) warning sources-contradict: "443"/);
  });

  it.each([
    [[], 'Các nguồn mâu thuẫn', 'Đảng bộ tỉnh: đại biểu dự, hết ngày 24/9/2025'],
    [
      ['en'],
      'Sources that contradict each other',
      'Provincial party organisation: delegates present, end of 24 September 2025',
    ],
  ])('stand on the data page with both values and sources (%s)', (lang, title, claim) => {
    const [, section] = html(...lang, TERM, 'data').split('aria-labelledby="contradictions"');
    const shown = section!.slice(0, section!.indexOf('</section>'));
    for (const text of [title, claim, '446', '443', 'Tin báo, 9/2025', 'Báo Dân trí, 23/9/2025'])
      expect(shown).toContain(text);
    expect(html(...lang, 'bac-kan-2020-2025', 'data')).not.toContain(title);
  });
});
