/** The search as somebody uses it who has a phone and a keyboard. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addresses, isEnglish, pageText, visit } from './walk.ts';

const phone = { viewport: { width: 360, height: 640 } };
const isIndex = (url: string) => /\/search\/[^/]+\.json$/.test(url);

const results = (page: Page) => page.locator('.search-results a');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe('The search', () => {
  it('leads from any page by "/" to a unit, with the keyboard alone', async () => {
    const { page, asked, said } = await visit('/bac-kan-2020-2025/progress/', phone);
    expect(asked.filter(isIndex)).toEqual([]);
    await page.keyboard.press('/');
    await page.waitForURL('**/search/');
    await page.locator('find-anything:defined [name=q]:focus').waitFor();
    await page.keyboard.type('cho ra thi tran');
    await results(page).first().waitFor();
    expect(page.url()).toContain('?q=cho+ra+thi+tran');
    expect(await page.locator('.search-lists').isVisible()).toBe(false);
    await page
      .locator('[role=status]')
      .filter({ hasText: /^\d+ kết quả$/ })
      .waitFor();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Đảng bộ thị trấn Chợ Rã');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/committees/BK-BB/#unit-BK-BB-01');
    const row = page.locator('table-filter tbody tr:target');
    expect(await row.textContent()).toContain('organizations/ba-be.csv:5');
    await row.and(page.locator(':visible')).waitFor();
    expect((await row.boundingBox())!.y).toBeGreaterThan(0);
    expect((await row.boundingBox())!.y).toBeLessThan(640);
    await page.goBack();
    await results(page).first().waitFor();
    expect(await page.locator('[name=q]').inputValue()).toBe('cho ra thi tran');
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('is walked with the arrows, from the field and back', async () => {
    const { page } = await visit('/search/?q=tien+do', phone);
    await results(page).nth(1).waitFor();
    const names = await results(page).allInnerTexts();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(names[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(names[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('[name=q]:focus').count()).toBe(1);
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('[name=q]:focus').count()).toBe(1);
    await page.context().close();
  });

  it('says so when nothing is found, and shows the lists again when the field is empty', async () => {
    const { page } = await visit('/en/search/', phone);
    await page.keyboard.type('/xyzzy');
    await page.locator('[role=status]').filter({ hasText: 'Nothing is found' }).waitFor();
    await page.locator('[name=q]').fill('');
    await page.locator('.search-lists').waitFor();
    expect(page.url()).not.toContain('q=');
    await page.context().close();
  });

  it('lets "/" be turned off, for those whose computers type it by themselves', async () => {
    const { page } = await visit('/search/', phone);
    await page.locator('.search-shortcut input').uncheck();
    await page.locator('.skip').focus();
    await page.keyboard.press('/');
    expect(await page.locator('[name=q]:focus').count()).toBe(0);
    await page.locator('.search-shortcut input').check();
    await page.keyboard.press('/');
    expect(await page.locator('[name=q]:focus').count()).toBe(1);
    expect(await page.locator('[name=q]').inputValue()).toBe('');
    await page.context().close();
  });

  it('goes on with the lists when the index cannot be had', async () => {
    const { page } = await visit('/', phone);
    await page.route(isIndexRoute, (route) => route.abort());
    await page.goto(new URL('/search/?q=ba+be', page.url()).href);
    await page.locator('[role=status]').filter({ hasText: 'Không tải được' }).waitFor();
    expect(await page.locator('.search-lists').isVisible()).toBe(true);
    await page.context().close();
  });

  it('is a list of everything but units without a script', async () => {
    const { page } = await visit('/search/?q=ba+be', { ...phone, javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    for (const name of ['Đảng bộ huyện Ba Bể', 'Tiến độ theo cấp', 'Quá hạn', '153-KH/TU'])
      expect(text).toContain(name);
    expect(text).toContain('không chạy script');
    expect(await page.locator('.search-shortcut').isVisible()).toBe(false);
    await page.context().close();
  });

  it.each(['', '/en'])(
    'knows no definition that the page of methods lacks under "%s"',
    async (language) => {
      const methods = await pageText(`${language}/methods/`);
      const search = await pageText(`${language}/search/`);
      const links = [...search.matchAll(/href="[^"]*\/methods\/#([^"]+)"/g)].map(([, id]) => id!);
      expect(links.length).toBeGreaterThan(20);
      expect(links.filter((id) => !methods.includes(`id="${id}"`))).toEqual([]);
    },
  );

  it('stands in the masthead of every page', async () => {
    const pages = addresses.filter((one) => !one.includes('/figures/'));
    const texts = await Promise.all(pages.map(pageText));
    const lacking = pages.filter(
      (one, index) => !texts[index]!.includes(`href="${isEnglish(one) ? '/en' : ''}/search/"`),
    );
    expect(lacking).toEqual([]);
  });
});

const isIndexRoute = (url: URL) => isIndex(url.pathname);
