/** A leader's way before a meeting: on a phone, by keyboard alone, from the overview to the rows behind the numbers. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from './walk.ts';

const term = '/bac-kan-2020-2025';
const MOST_TABS = 150;

let page: Page;
beforeAll(async () => {
  ({ page } = await visit('/', { viewport: { width: 360, height: 740 } }));
});
afterAll(() => page.context().close());

/** Goes on with Tab until what has the focus reads like this and stands in this part of the page. */
async function tabTo(words: RegExp, within = 'body'): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate((selector) => {
      const active = document.activeElement;
      return active?.closest(selector) ? (active.textContent ?? '').trim() : '';
    }, within);
    if (words.test(text)) return;
  }
  throw new Error(`No way by Tab to ${words} in ${within} of ${page.url()}`);
}

async function follow(words: RegExp, within?: string): Promise<void> {
  await tabTo(words, within);
  const from = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== from);
  await page.waitForLoadState('load');
}

const path = () => new URL(page.url()).pathname;
const headings = () => page.locator('h2').allInnerTexts();

describe('From the overview, by keyboard at 360 px', () => {
  it('the questions stand in the order in which they are asked', async () => {
    const asked = await headings();
    const order = [
      'Từng cấp',
      'So với kế hoạch',
      'Quá hạn và có nguy cơ chậm',
      'Thay đổi từ hết ngày 15/6/2020',
      'Chất lượng',
      'Sau ngày chốt, đến hết ngày 14/7/2020',
    ];
    expect(asked.slice(0, order.length)).toEqual(order);
    const number = await page.locator('.levels .number').first().boundingBox();
    expect(number!.y).toBeLessThan(740);
  });

  it('a number of a level leads to the figure that counts it', async () => {
    await follow(/452\/452/, '.levels');
    expect(path()).toBe(`${term}/progress/`);
    expect(new URL(page.url()).hash).toBe('#completion-by-level');
    expect(await page.locator('#completion-by-level').count()).toBe(1);
    await page.goBack();
  });

  it('an earlier date has its own address', async () => {
    await follow(/^25\/5\/2020$/, '.dates');
    expect(path()).toBe(`${term}/as-of/2020-05-25/`);
  });

  it('who needs a call is named with the reason, and more of them are a step away', async () => {
    const attention = page.locator('[aria-labelledby=attention]');
    const committee = await attention.locator('tbody tr').first().innerText();
    expect(committee).toMatch(/^Pác Nặm\s+4\s+59$/);
    const first = await attention.locator('.unit-rows tbody tr').first().innerText();
    expect(first).toMatch(/Quá ngày dự kiến \(\d+\/\d+\/2020\) \d+ ngày/);
    expect(first).toMatch(/congresses\/[\w-]+\.csv:\d+/);
    await follow(/^Trên đây 5 trong \d+/, '[aria-labelledby=attention]');
    expect(path()).toBe(`${term}/as-of/2020-05-25/progress/`);
    expect(await attention.locator('.unit-rows tbody tr').count()).toBeGreaterThan(5);
    await page.goBack();
  });

  it('what changed leads to who, and to the row that says so', async () => {
    await follow(/Xem số liệu/, '[aria-labelledby=overview-changed]');
    expect(path()).toBe(`${term}/as-of/2020-05-25/what-changed/`);
    await tabTo(/Danh sách và dòng trong biểu/);
    await page.keyboard.press('Enter');
    const unit = page.locator('details[open] li').first();
    expect(await unit.innerText()).toMatch(/\S+ .*\.csv:\d+/);
  });

  it('a committee is found, and why it lags', async () => {
    await follow(/^Đảng bộ trực thuộc$/, '.sections');
    await follow(/Ba Bể/, 'main');
    expect(await page.locator('h1').innerText()).toContain('Ba Bể');
    expect(await headings()).toContain('Quá hạn và có nguy cơ chậm');
  });

  it('the briefing is a step from everywhere', async () => {
    await follow(/^Báo cáo$/, '.sections');
    expect(path()).toBe(`${term}/briefing/`);
  });
});
