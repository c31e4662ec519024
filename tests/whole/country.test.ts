/**
 * A country in small: two provinces with committees of some seven hundred units each, so that their tables go over several
 * pages. What holds of it holds of 67 provinces: every unit on one page, found by the search, no page without a bound.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../src/commands/browser.ts';
import { queryOf } from '../../src/search/match.ts';
import type { SearchIndex } from '../../src/search/searchIndex.ts';
import type { UnitFile } from '../../src/search/unitFiles.ts';
import { readUnits, unitHits } from '../../src/search/unitMatch.ts';
import { filesOf } from '../generate/scale/files.ts';
import { SIZES, type Size } from '../generate/scale/sizes.ts';
import { deadLinks, pagesAt } from '../site/deadLinks.ts';
import { serve, type SiteServer } from '../site/server.ts';
import { shellEnvironment } from './environment.ts';

const COUNTS = [1, 2, 5, 300, 3_000];
const national: Size = SIZES.national;
const size: Size = {
  ...national,
  tiers: national.tiers.map((tier, index) => ({ ...tier, count: COUNTS[index]! })),
};
const UNITS = COUNTS.reduce((sum, count) => sum + count, 0);

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
const site = join(scratch, 'site');
const term = size.id;

let pages: ReadonlyMap<string, string>;
let server: SiteServer;
let browser: Browser;
beforeAll(async () => {
  for (const [path, text] of filesOf(size, 1)) {
    const file = join(scratch, 'data', term, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { status, stderr } = spawnSync('node', ['src/commands/build.ts', '--outDir', site], {
    encoding: 'utf8',
    env: shellEnvironment({ DATA_DIR: join(scratch, 'data') }),
  });
  expect(status, stderr).toBe(0);
  pages = pagesAt(site, addresses());
  [server, browser] = await Promise.all([serve(site), openBrowser()]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** Of pages; embeds and pieces for articles have tests of their own. */
const addresses = () =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.split(sep).join('/')}`.replace(/index\.html$/, ''))
    .filter((address) => !address.includes('/embed/'));

const json = <T>(path: string): T => JSON.parse(readFileSync(join(site, path), 'utf8')) as T;
const committee = (code: string, rest = '') => `/${term}/committees/${code}/${rest}`;

/** "/…/committees/TQ-01/#unit-TQ-01" of every row of a unit, in the pages under an address. */
const rowsUnder = (root: string) =>
  [...pages]
    .filter(([address]) => address.startsWith(root))
    .flatMap(([address, html]) =>
      [...html.matchAll(/<tr[^>]* id="(unit-[^"]+)"/g)].map(([, id]) => `${address}#${id}`),
    );
const unitOf = (row: string) => row.slice(row.indexOf('#unit-') + '#unit-'.length);

describe.each(['', '/en'])('Every unit of the country, under "%s"', (language) => {
  it('stands in one row of one page', () => {
    const units = rowsUnder(`${language}/${term}/`).map(unitOf);
    expect(units).toHaveLength(UNITS - 1);
    expect(new Set(units).size).toBe(UNITS - 1);
  });

  it('is found by the search, which leads to that row', () => {
    const { units, groups } = json<SearchIndex>(`${language}/search/index.json`);
    const found = units.flatMap((own) =>
      own.files.flatMap((file) => {
        const read = readUnits(json<UnitFile>(file), own);
        // Every name begins with one of these.
        return ['chi bo', 'dang bo'].flatMap((text) =>
          unitHits(read, queryOf(text)!).map(({ entry }) => entry().address),
        );
      }),
    );
    const rows = rowsUnder(`${language}/${term}/`);
    const isCommittee = (row: string) => row.includes(`/${unitOf(row)}/`);
    expect([...new Set(found)].toSorted()).toEqual(
      rows.filter((row) => !isCommittee(row)).toSorted(),
    );
    const committees = groups.filter(({ kind }) => kind === 'committee');
    const codes = committees.flatMap(({ rows: some }) => some.map(([, code]) => code));
    expect(codes.toSorted()).toEqual(
      [size.root.code, ...rows.filter(isCommittee).map(unitOf)].toSorted(),
    );
  });
});

describe('The pages of the country', () => {
  it('are as many as its committees above the grassroots, and further ones of their units', () => {
    const own = [...pages.keys()].filter((address) => address.startsWith(`/${term}/committees/T`));
    const further = own.filter((address) => address.includes('/units/'));
    expect(own.length - further.length).toBe(2 + 5);
    expect(further.length).toBeGreaterThan(2);
  });

  it('lead nowhere that is not there', () => {
    expect(deadLinks(site, pages)).toEqual([]);
  });

  it('have a bound: none is larger than a megabyte, pieces for articles and frames included', () => {
    const large = readdirSync(site, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, readFileSync(join(site, file)).byteLength] as const)
      .filter(([, bytes]) => bytes > 1_000_000);
    expect(large).toEqual([]);
  });

  it('say of a province how its committees stand, each with a way to its own page and back', () => {
    const province = pages.get(committee('TQ-01'))!;
    const deep = pages.get(committee('TQ-01-01'))!;
    expect(province).toContain(`<a href="${committee('TQ-01-01')}"`);
    expect(province).toMatch(/<h2 id="committees">Các đảng bộ bên dưới/);
    expect(deep).toContain(`<a href="${committee('TQ-01')}"`);
    expect(deep).not.toContain('<figure');
    expect(province).toContain('<figure');
  });

  it('list limitations up to a bound, and say how many more there are and where', () => {
    const html = pages.get(committee('TQ-02'))!;
    const [, section] = html.split('<h2 id="limitations">');
    const [part] = section!.split('</section>');
    const rows = part!.match(/<tr>/g)!.length - 1;
    const [, more] = /còn ([\d.]+) dòng nữa, xem ở trang của từng đảng bộ bên dưới/.exec(part!)!;
    expect(rows).toBe(200);
    const counted = json<{
      dates: { asOf: string; limitations: Record<string, string | number | null>[] }[];
    }>(`/${term}/statistics.json`).dates.at(-1)!.limitations;
    const all = counted
      .filter(({ scope }) => scope === 'TQ-02')
      .map(
        ({ open, inProgress, resolved }) => Number(open) + Number(inProgress) + Number(resolved),
      );
    expect(rows + Number(more!.replace('.', ''))).toBe(all.reduce((sum, one) => sum + one, 0));
  });
});

const open = async (address: string, javaScriptEnabled = true): Promise<Page> => {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(server.origin + address);
  return page;
};

describe.each([
  ['a province', committee('TQ-02')],
  ['a committee below it', committee('TQ-02-01')],
  ['a further page of its units', committee('TQ-02-01', 'units/2/')],
  ['the search', '/search/'],
])('The page of %s', (_, address) => {
  it('fits every width and gives axe nothing to report', async () => {
    const page = await open(address);
    for (const width of [320, 360, 768, 1280, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${width} px`).toBe(0);
    }
    // The rows of a long table are alike; axe looks at each against all others.
    await page.evaluate(() =>
      document.querySelectorAll('tbody tr:nth-child(n + 20)').forEach((row) => row.remove()),
    );
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.context().close();
  });
});

describe('A committee with more units than a page holds', () => {
  const first = () => [...pages.keys()].find((address) => address.endsWith('/units/2/'))!;
  it('is read from page to page without a script, none of its rows missing', async () => {
    const page = await open(first().replace('units/2/', ''), false);
    const rows = await page.locator('#units ~ table-filter tbody tr').count();
    expect(rows).toBe(500);
    const code = new URL(page.url()).pathname.split('/').at(-2)!;
    await page.getByRole('link', { name: 'Trang sau' }).first().click();
    expect(await page.locator('h1').innerText()).toMatch(/: các tổ chức, trang 2\/2$/);
    const others = await page.locator('table-filter tbody tr').count();
    expect(rows + others).toBe(rowsUnder(committee(code)).length);
    await page.getByRole('link', { name: 'Trang trước' }).first().click();
    expect(new URL(page.url()).pathname).toBe(committee(code));
    await page.context().close();
  });

  it('says that the filter is of this page, and filters it', async () => {
    const page = await open(first());
    await page.locator('table-filter:defined').waitFor();
    expect(await page.locator('.table-controls').innerText()).toContain('chỉ trong trang này');
    const all = await page.locator('table-filter tbody tr').count();
    await page.locator('[name=level]').selectOption('chi-bo');
    await page.getByLabel(/Tìm tên/).fill('na meo');
    const shown = await page.locator('table-filter tbody tr:visible').count();
    expect(shown).toBeLessThan(all);
    expect(await page.getByRole('status').innerText()).toBe(`Hiện ${shown}/${all} tổ chức`);
    await page.context().close();
  });

  it('has no number that leads to a filter of only its first page', () => {
    const links = [...pages].flatMap(([, html]) => [
      ...html.matchAll(/href="([^"]*\/committees\/[^"]*\?[^"]*)"/g),
    ]);
    const cut = new Set(
      [...pages.keys()]
        .filter((one) => one.includes('/units/'))
        .map((one) => one.split('/units/')[0]),
    );
    const wrong = links
      .map(([, href]) => href!.replace(/^\/en/, '').split('/?')[0]!)
      .filter((address) => cut.has(address));
    expect(wrong).toEqual([]);
  });
});

describe('The search among the units of several files', () => {
  /** The one file of this country in two, the second of which comes late, or never. */
  const search = async (text: string, second: 'late' | 'never'): Promise<[Page, string[]]> => {
    const page = await (await browser.newContext()).newPage();
    const asked: string[] = [];
    const whole = json<UnitFile>('/search/units-1.json');
    const half = Math.floor(whole.pages.length / 2);
    await page.route('**/search/index.json', (route) => {
      const index = json<SearchIndex>('/search/index.json');
      const files = ['/search/first.json', '/search/second.json'];
      return route.fulfill({
        json: { ...index, units: index.units.map((one) => ({ ...one, files })) },
      });
    });
    await page.route('**/search/first.json', (route) => {
      asked.push('first');
      return route.fulfill({ json: { ...whole, pages: whole.pages.slice(0, half) } });
    });
    await page.route('**/search/second.json', async (route) => {
      asked.push('second');
      if (second === 'never') return route.abort();
      await page.locator('[role=status]').filter({ hasText: 'đang tìm tiếp' }).waitFor();
      return route.fulfill({ json: { ...whole, pages: whole.pages.slice(half) } });
    });
    await page.goto(`${server.origin}/search/`);
    await page.locator('find-anything:defined').waitFor();
    expect(asked).toEqual([]);
    await page.locator('[name=q]').fill(text);
    return [page, asked];
  };
  const status = (page: Page, text: RegExp) =>
    page.locator('[role=status]').filter({ hasText: text }).waitFor();

  it('goes on until all are looked through, and says meanwhile that it does', async () => {
    const [page, asked] = await search('TQ-01-01-01', 'late');
    await status(page, /^[\d.]+ kết quả$/);
    expect(asked).toEqual(['first', 'second']);
    const link = page.locator('.search-results a[href$="#unit-TQ-01-01-01"]');
    await link.click();
    expect(await page.locator('tr:target').textContent()).toContain('TQ-01-01-01');
    await page.context().close();
  });

  it('stops when there are enough, and says that there may be more', async () => {
    const [page, asked] = await search('chi bo', 'late');
    await status(page, /^Ít nhất [\d.]+ kết quả/);
    expect(asked).toEqual(['first']);
    expect(await page.locator('.search-results a').count()).toBeGreaterThanOrEqual(20);
    await page.context().close();
  });

  it('keeps what it found where a file cannot be had, and says so', async () => {
    const [page] = await search('TQ-02-01-01', 'never');
    await status(page, /chưa tải được hết danh mục đơn vị/);
    expect(await page.locator('.search-results a[href$="#unit-TQ-02-01-01"]').count()).toBe(1);
    await page.context().close();
  });
});
