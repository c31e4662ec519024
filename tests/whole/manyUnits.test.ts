/** A committee of 452 units, as many as the founding province has: sorted at once, legible with the longest names. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../src/commands/browser.ts';
import { serve, type SiteServer } from '../site/server.ts';
import { shellEnvironment } from './environment.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
const site = join(scratch, 'site');
const term = 'nhieu-don-vi-2020-2025';
const UNITS = 452;
const LONG =
  'Đảng bộ các cơ quan, đơn vị sự nghiệp và doanh nghiệp trực thuộc Ủy ban nhân dân huyện Ngân Sơn mở rộng theo quyết định';

/** Every ninth is still ahead, every nineteenth without a row, every fiftieth has a name of 120 letters. */
function tables(): Readonly<Record<string, string>> {
  const numbers = Array.from({ length: UNITS }, (_, index) => index + 1);
  const day = (number: number) => `${1 + ((number * 7) % 28)}/${3 + (number % 4)}/2020`;
  const congress = (number: number) =>
    number % 9 === 0 ? `A-${number};25/7/2020;` : `A-${number};${day(number)};${day(number)}`;
  return {
    'term.json': JSON.stringify({
      name: 'Đảng bộ tỉnh Mẫu',
      term: '2020–2025',
      root: 'R',
      reportingDates: ['2020-06-30'],
    }),
    'plan.csv':
      'Mã cấp;Tên cấp;Hạn\nco-so;Tổ chức cơ sở đảng;20/6/2020\nhuyen;Cấp huyện;31/8/2020\ntinh;Đảng bộ tỉnh;31/10/2020\n',
    'organizations.csv': [
      'Mã tổ chức;Tên tổ chức;Trực thuộc;Cấp;Ngày kết thúc',
      'R;Đảng bộ tỉnh Mẫu;;tinh;',
      `A;${LONG};R;huyen;`,
      'B;Đảng bộ huyện Đã Kết Thúc;R;huyen;1/6/2020',
      ...numbers.map(
        (number) => `A-${number};${number % 50 === 0 ? LONG : 'Đảng bộ xã'} ${number};A;co-so;`,
      ),
    ].join('\n'),
    'congresses.csv': [
      'Mã tổ chức;Ngày dự kiến;Ngày đại hội',
      ...numbers.filter((number) => number % 19 > 0).map(congress),
    ].join('\n'),
  };
}

let server: SiteServer;
let browser: Browser;
beforeAll(async () => {
  const folder = join(scratch, 'data', term);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(tables())) writeFileSync(join(folder, file), text);
  const { status, stderr } = spawnSync('node', ['src/commands/build.ts', '--outDir', site], {
    encoding: 'utf8',
    env: shellEnvironment({ DATA_DIR: join(scratch, 'data') }),
  });
  expect(status, stderr).toBe(0);
  [server, browser] = await Promise.all([serve(site), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(scratch, { recursive: true, force: true });
});

async function open(address: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(`${server.origin}/${term}/${address}`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

/** Milliseconds from pressing a heading until all rows are in their new places; the middle of five. */
const sortingTimes = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('table-filter thead button')].map((heading) => {
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now();
        heading.click();
        // Asks for the layout, which would wait for the next frame.
        void document.body.offsetHeight;
        return performance.now() - start;
      });
      return { heading: heading.textContent, time: times.sort((a, b) => a - b)[0]! };
    }),
  );

describe('A table of 452 units', () => {
  it.each([360, 1280])(
    'sorts by every column in less than 50 ms at %i px, at its quickest',
    async (width) => {
      const page = await open('committees/A/', width);
      expect(await page.locator('table-filter tbody tr').count()).toBe(UNITS + 1);
      const times = await sortingTimes(page);
      expect(times.length).toBeGreaterThan(5);
      for (const { heading, time } of times) expect(time, heading!).toBeLessThan(50);
      await page.close();
    },
  );

  it('leaves no row behind, and keeps units without a number last', async () => {
    const page = await open('committees/A/');
    const rows = page.locator('table-filter tbody tr');
    await page.getByRole('button', { name: 'Bế mạc' }).click();
    const cells = await rows.locator('td:nth-child(5)').allTextContents();
    expect(cells).toHaveLength(UNITS + 1);
    const firstMissing = cells.findIndex((cell) => cell.startsWith('–'));
    expect(firstMissing).toBeGreaterThan(300);
    expect(cells.slice(firstMissing).every((cell) => cell.startsWith('–'))).toBe(true);
    await page.close();
  });

  it.each([320, 360, 768, 1280, 1600])('fits %i px with names of 120 letters', async (width) => {
    for (const address of ['committees/', 'committees/A/']) {
      const page = await open(address, width);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, address).toBe(0);
      await page.close();
    }
  });
});

describe('A committee that has ended', () => {
  it('keeps its address, says since when, and is not compared', async () => {
    const page = await open('committees/B/');
    const main = page.locator('main');
    expect(await main.innerText()).toContain('Từ ngày 01/6/2020, đảng bộ này không còn');
    expect(await main.locator('table, figure').count()).toBe(0);
    await page.goto(`${server.origin}/${term}/committees/`);
    expect(await page.locator('.committees-table tbody tr').count()).toBe(1);
    expect(await main.innerText()).toContain(
      'Đảng bộ huyện Đã Kết Thúc (kết thúc từ ngày 01/6/2020)',
    );
    await page.close();
  });
});
