/** The committees: tiles and tables by keyboard, by finger, without a script, and without a jolt. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageText, visit } from './walk.ts';

const all = '/bac-kan-2020-2025/committees/';
const one = `${all}BK-KCQ/`;

/** The column of a heading, as its cells read from the top: what the eye sees of the first line. */
async function column(table: Locator, heading: string): Promise<string[]> {
  return table.evaluate((element, label) => {
    const heads = [...element.querySelectorAll('thead th')];
    const at = heads.findIndex((head) => head.textContent?.trim() === label);
    return [...element.querySelectorAll('tbody tr')].map((row) => {
      const cell = row.children[at]!;
      return (cell.querySelector('a, .missing') ?? cell.firstChild!).textContent!.trim();
    });
  }, heading);
}

/** Sorts by the keyboard, and tells which way the rows run then. */
async function sortBy(table: Locator, heading: string): Promise<string | null> {
  const button = table.getByRole('button', { name: heading, exact: true });
  await button.focus();
  await table.page().keyboard.press('Enter');
  return table.getByRole('columnheader', { name: heading, exact: true }).getAttribute('aria-sort');
}

const shownRows = (page: Page) => page.locator('table-filter tbody tr:visible');
const first = (cell: string) => Number(cell.split('/')[0]!.replaceAll('.', ''));

describe('The table of committees', () => {
  it('sorts by any measure with the keyboard, what needs a call first, missing last', async () => {
    const { page, said } = await visit(all);
    const table = page.locator('.committees-table');
    const open = 'Hạn chế chưa khắc phục';
    expect(await sortBy(table, open)).toBe('descending');
    const counts = (await column(table, open)).map(first);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(new Set(counts).size).toBeGreaterThan(3);
    expect(await sortBy(table, open)).toBe('ascending');
    expect((await column(table, open)).map(first)).toEqual(counts.toSorted((a, b) => a - b));
    for (const way of ['ascending', 'descending']) {
      expect(await sortBy(table, 'Đảng bộ bộ phận')).toBe(way);
      const cells = await column(table, 'Đảng bộ bộ phận');
      expect(cells.slice(-4)).toEqual(['–', '–', '–', '–']);
      expect(cells.slice(0, -4)).not.toContain('–');
    }
    expect(await table.locator('[aria-sort]').count()).toBe(1);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('sorts names as Vietnamese does', async () => {
    const { page } = await visit(all);
    const table = page.locator('.committees-table');
    await sortBy(table, 'Nữ');
    await sortBy(table, 'Đảng bộ');
    const names = await column(table, 'Đảng bộ');
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare));
    expect(names.slice(0, 5)).toEqual([
      'Ba Bể',
      'Bạch Thông',
      'Chợ Đồn',
      'Chợ Mới',
      'Công an tỉnh',
    ]);
    await page.context().close();
  });

  it('leads from every number to just the rows that it counts', async () => {
    const { page } = await visit(all);
    const links = await page.$$eval('.committees-table tr:nth-child(3n) td a', (found) =>
      found.map((link) => [(link as HTMLAnchorElement).href, link.textContent!] as const),
    );
    const ofUnits = links.filter(([href]) => href.includes('?'));
    expect(ofUnits.length).toBeGreaterThan(10);
    for (const [href, number] of ofUnits) {
      await page.goto(href);
      const isLevel = href.includes('level=');
      const counted = Number(number.split('/')[isLevel ? 1 : 0]!);
      expect(await shownRows(page).count(), href).toBe(counted);
    }
    await page.context().close();
  });
});

describe('The committees as of an earlier reporting date', () => {
  const earlier = '/bac-kan-2020-2025/as-of/2020-05-25/committees/';

  it('are one plain link away, and count what was known on that day', async () => {
    const { page, said } = await visit(all, { javaScriptEnabled: false });
    const counted = () => column(page.locator('.committees-table'), 'Tổ chức cơ sở đảng');
    const newest = (await counted()).map(first);
    await page.locator('.dates').getByRole('link', { name: '25/5/2020' }).click();
    expect(new URL(page.url()).pathname).toBe(earlier);
    const then = (await counted()).map(first);
    expect(then).toHaveLength(newest.length);
    for (const [index, count] of then.entries()) expect(count).toBeLessThan(newest[index]!);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('link no number to rows of another date', async () => {
    const { page } = await visit(earlier);
    expect(await page.locator('.committees-table td a').count()).toBe(0);
    expect(await page.locator('.committees-table th a').count()).toBe(11);
    expect(await page.locator('.notes').innerText()).toContain('kỳ chốt số liệu mới nhất');
    await page.context().close();
  });
});

describe('The tiles', () => {
  it('show one number of each committee, chosen without a script', async () => {
    const { page } = await visit(all, { javaScriptEnabled: false });
    const tiles = await page.locator('.tile').count();
    expect(tiles).toBe(11);
    const choices = await page.locator('.tiles input').all();
    expect(choices.length).toBeGreaterThan(10);
    for (const choice of choices) {
      await choice.check();
      expect(await page.locator('.tile .reading:visible').count()).toBe(tiles);
      expect(await page.locator('.tiles > .reading:visible').count()).toBe(1);
    }
    await page.context().close();
  });

  it('say in words what their mark says, and can be hit with a thumb', async () => {
    const { page } = await visit(all, { viewport: { width: 360, height: 740 } });
    for (const tile of await page.locator('.tile').all()) {
      const box = (await tile.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
      expect(await tile.locator('.standing:visible').innerText()).not.toBe('');
      expect(await tile.locator('.tile-number:visible').innerText()).toMatch(/^\d+\/\d+$/);
    }
    await page.context().close();
  });

  it('lie as the data places them', async () => {
    const { page } = await visit(all);
    const place = async (name: string) =>
      (await page.getByRole('link', { name }).first().boundingBox())!;
    const [north, middle, west] = [
      await place('Pác Nặm'),
      await place('Ba Bể'),
      await place('Chợ Đồn'),
    ];
    expect(north.x).toBe(middle.x);
    expect(north.y).toBeLessThan(middle.y);
    expect(west.x).toBeLessThan(middle.x);
    await page.context().close();
  });
});

describe('The table of units', () => {
  it('is found in without diacritics, and filtered by level and state', async () => {
    const { page, said } = await visit(`${all}BK-BB/`);
    const everything = await shownRows(page).count();
    await page.getByLabel(/Tìm tên/).fill('ha HIEU');
    const found = await shownRows(page).locator('th').allTextContents();
    expect(found[0]).toContain('Đảng bộ xã Hà Hiệu');
    expect(found.every((name) => name.includes('Hà Hiệu'))).toBe(true);
    expect(await page.getByRole('status').innerText()).toBe(
      `Hiện ${found.length}/${everything} tổ chức`,
    );
    await page.locator('[name=level]').selectOption('co-so');
    expect(await shownRows(page).count()).toBe(1);
    await page.getByLabel(/Tìm tên/).fill('');
    await page.locator('[name=state]').selectOption('late');
    expect(await shownRows(page).count()).toBe(0);
    await page.locator('[name=level]').selectOption('');
    const late = await shownRows(page).count();
    expect(await page.locator('[name=state] option:checked').innerText()).toContain(`(${late})`);
    expect(late).toBeGreaterThan(0);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('is filtered and sorted with nothing but the keyboard on a phone', async () => {
    const { page } = await visit(one, { viewport: { width: 360, height: 740 } });
    const { keyboard } = page;
    await page.getByLabel(/Tìm tên/).focus();
    await keyboard.type('khong co');
    expect(await shownRows(page).count()).toBe(0);
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type('đang bo so y');
    const found = await shownRows(page).locator('th').allTextContents();
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((name) => name.includes('Sở Y tế'))).toBe(true);
    await keyboard.press('ControlOrMeta+a');
    await keyboard.press('Delete');
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    expect(await page.locator('[name=level]').inputValue()).toBe('co-so');
    const shown = await shownRows(page).count();
    expect(shown).toBe(62);
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    const names = await shownRows(page)
      .locator('th')
      .evaluateAll((heads) => heads.map((head) => head.firstChild!.textContent!));
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi', { numeric: true }).compare));
    await page.context().close();
  });

  it('finds "ba be" in Ba Bể and a unit by its code', async () => {
    const { page } = await visit(`${all}BK-BB/`);
    await page.getByLabel(/Tìm tên/).fill('ba be');
    expect(await shownRows(page).first().textContent()).toContain('Ba Bể');
    await page.getByLabel(/Tìm tên/).fill('bk-bb-07');
    expect((await shownRows(page).allTextContents()).every((row) => row.includes('BK-BB-07'))).toBe(
      true,
    );
    await page.context().close();
  });

  it('says that no row matches instead of showing an empty table without a word', async () => {
    const { page } = await visit(`${all}BK-BB/`);
    await page.getByLabel(/Tìm tên/).fill('khong co don vi nay');
    expect(await shownRows(page).count()).toBe(0);
    expect(await page.getByRole('status').innerText()).toBe('Không có dòng nào khớp');
    await page.context().close();
  });

  it('keeps a filter while it is sorted, and takes one from the address', async () => {
    const { page } = await visit(`${one}?state=late&level=nowhere#units`);
    expect(await page.locator('[name=level]').inputValue()).toBe('');
    const late = await shownRows(page).count();
    expect(late).toBeGreaterThan(1);
    const table = page.locator('table-filter table');
    expect(await sortBy(table, 'Chậm (ngày)')).toBe('descending');
    expect(await shownRows(page).count()).toBe(late);
    const days = (await column(table, 'Chậm (ngày)')).map(Number).slice(0, late);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    await page.context().close();
  });

  it('is whole without a script, each row with its file and line, and has no dead controls', async () => {
    const { page } = await visit(one, { javaScriptEnabled: false });
    const rows = await shownRows(page).count();
    expect(rows).toBe(424);
    const places = await page.locator('table-filter td:last-child').allTextContents();
    expect(places).toHaveLength(rows);
    expect(
      places.filter(
        (place) => !/^organizations\/.+\.csv:\d+\s*congresses\/.+\.csv:\d+$/.test(place),
      ),
    ).toEqual([]);
    expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
    await page.context().close();
  });

  it('keeps its headings in sight, and is a table to those who hear it', async () => {
    const { page } = await visit(one);
    await page.locator('table-filter tbody tr').nth(200).scrollIntoViewIfNeeded();
    const heading = page.locator('table-filter').getByRole('columnheader', { name: 'Bế mạc' });
    expect((await heading.boundingBox())!.y).toBeGreaterThanOrEqual(0);
    expect((await heading.boundingBox())!.y).toBeLessThan(60);
    const row = page.locator('table-filter').getByRole('row', { name: /BK-KCQ-01 / });
    expect(await row.first().getByRole('cell').count()).toBe(8);
    await page.context().close();
  });

  it('prints its headings on every page', async () => {
    const { page } = await visit(one);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.table-controls:visible').count()).toBe(0);
    const button = page.locator('table-filter thead button').first();
    expect(await button.evaluate((element) => getComputedStyle(element).display)).toBe('contents');
    await page.context().close();
  });
});

describe('While the page loads', () => {
  it.each([
    [all, 360],
    [all, 1280],
    [one, 360],
    [one, 1280],
  ])('nothing shifts on %s at %i px', async (address, width) => {
    const { page } = await visit(address, { viewport: { width, height: 800 } });
    const shifts = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shifts).toBe(0);
    // Headings have the same place and size as before the script.
    const box = async (at: Page) => at.locator('tbody').last().boundingBox();
    const { page: plain } = await visit(address, {
      viewport: { width, height: 800 },
      javaScriptEnabled: false,
    });
    const withControls = await page
      .locator('.table-controls')
      .evaluateAll((found) =>
        found.reduce((sum, element) => sum + element.getBoundingClientRect().height + 12, 0),
      );
    expect((await box(page))!.height).toBe((await box(plain))!.height);
    expect((await box(page))!.y - withControls).toBeCloseTo((await box(plain))!.y, 0);
    await plain.context().close();
    await page.context().close();
  });
});

describe('Other pages', () => {
  it.each(['progress', 'limitations'])(
    'lead from the table of %s to the committees',
    async (page) => {
      const html = await pageText(`/bac-kan-2020-2025/${page}/`);
      expect(html).toContain(
        '<a href="/bac-kan-2020-2025/committees/BK-BB/">Đảng bộ huyện Ba Bể</a>',
      );
      expect(html).toMatch(/<nav class="sections[^]*?href="\/bac-kan-2020-2025\/committees\/"/);
    },
  );

  it('of a committee offer every figure as files', async () => {
    const html = await pageText(one);
    const files = [
      ...html.matchAll(/href="(\/bac-kan-2020-2025\/committees\/BK-KCQ\/figures\/[^"]+)"/g),
    ];
    expect(new Set(files.map((match) => match[1])).size).toBe(16 * 4);
  });
});
