import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../src/data/figureIds.ts';
import { addresses, isEnglish, pageText, visit } from './walk.ts';

describe('The site', () => {
  it('has every page in Vietnamese and in English', () => {
    const vietnamese = addresses.filter((one) => !isEnglish(one) && one !== '/404.html');
    expect(vietnamese).toContain('/bac-kan-2020-2025/timeline/');
    expect(addresses).toEqual(expect.arrayContaining(vietnamese.map((one) => `/en${one}`)));
  });

  it('is whole without JavaScript: the chart and its numbers are in the page', async () => {
    const { page } = await visit('/', { javaScriptEnabled: false });
    expect(await page.locator('svg.chart:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('body').innerText()).toContain('452/452');
    await page.context().close();
  });

  it("shows one of the two drawings, the phone's on a phone", async () => {
    const { page } = await visit('/bac-kan-2020-2025/timeline/');
    const shown = () =>
      page.locator('svg.chart:visible').evaluateAll((all) => all.map((one) => one.classList[1]));
    expect(new Set(await shown())).toEqual(new Set(['chart-wide']));
    await page.setViewportSize({ width: 360, height: 800 });
    expect(new Set(await shown())).toEqual(new Set(['chart-phone']));
    await page.context().close();
  });

  it.each(['', '/en'])('shows all sixteen figures of the term under "%s"', async (language) => {
    const own = addresses.filter((one) => one.startsWith(`${language}/bac-kan-2020-2025/`));
    const pages = await Promise.all(own.map(pageText));
    const ids = pages.flatMap((text) => [...text.matchAll(/<figure class="figure" id="([^"]+)"/g)]);
    expect(new Set(ids.map((match) => match[1]))).toEqual(new Set(FIGURE_IDS));
  });

  it('marks every figure that counts invented rows', async () => {
    const { page } = await visit('/bac-kan-2020-2025/progress/');
    const figures = await page.locator('figure.figure').count();
    expect(await page.locator('figure.figure .mark').count()).toBe(figures);
    expect(figures).toBeGreaterThan(0);
    await page.context().close();
  });

  it('shows in the gallery, without a script, only what may be published when asked', async () => {
    const { page } = await visit('/bac-kan-2020-2025/figures/', { javaScriptEnabled: false });
    const shown = () => page.locator('.cards li:visible').count();
    expect(await shown()).toBe(FIGURE_IDS.length);
    await page.locator('[name=shown][value=public]').check();
    const published = await shown();
    expect(published).toBe(await page.locator('.cards li[data-state=public]').count());
    expect(published).toBeGreaterThan(0);
    expect(published).toBeLessThan(FIGURE_IDS.length);
    await page.locator('[name=shown][value=limitations]').check();
    expect(await shown()).toBe(3);
    await page.context().close();
  });
});
