/** The play-through of completion over time, with the keyboard on a phone. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from './walk.ts';

const address = '/bac-kan-2020-2025/progress/';
const phone = { viewport: { width: 360, height: 640 } };
const still = { ...phone, reducedMotion: 'reduce' as const };

const slider = (page: Page) => page.locator('play-through input');
const state = (page: Page) => page.locator('.play-state').innerText();
/** Where the moving line stands in the drawing that is shown; undefined while the whole chart is. */
const curtain = (page: Page) =>
  page
    .locator('#completion-over-time svg.chart:visible .played')
    .evaluateAll(([line]) => line && parseFloat(line.getAttribute('d')!.slice(1)));

describe('The play-through', () => {
  it('goes from day to day on the slider, in the drawing and in words', async () => {
    const { page, said } = await visit(address, still);
    await page.locator('play-through:defined').waitFor();
    const last = await state(page);
    expect(last).toContain('30/6/2020');
    expect(last).toContain('452/452 (100%)');
    expect(await curtain(page)).toBeUndefined();
    await slider(page).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await slider(page).getAttribute('aria-valuetext')).toBe('29/6/2020');
    expect(await state(page)).toContain('29/6/2020');
    const late = await curtain(page);
    await page.keyboard.press('Home');
    expect(await curtain(page)).toBeLessThan(late!);
    expect(await state(page)).not.toContain('452/452 (100%)');
    await page.keyboard.press('End');
    expect(await curtain(page)).toBeUndefined();
    expect(await page.locator('#completion-over-time [clip-path]').count()).toBe(0);
    expect(await state(page)).toBe(last);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('plays and stops with the keyboard, and says nothing aloud meanwhile', async () => {
    const { page } = await visit(address, phone);
    const button = page.getByRole('button', { name: 'Phát tiến độ từng ngày' });
    await button.focus();
    await page.keyboard.press('Enter');
    const live = page.locator('.play-state');
    expect(await live.getAttribute('aria-live')).toBe('off');
    await page.waitForFunction(() => {
      const { value, max } = document.querySelector<HTMLInputElement>('play-through input')!;
      return Number(value) > 5 && Number(value) < Number(max);
    });
    expect(await curtain(page)).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Dừng' }).press('Enter');
    expect(await live.getAttribute('aria-live')).toBe('polite');
    const stopped = await slider(page).inputValue();
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    expect(await slider(page).inputValue()).toBe(stopped);
    await page.context().close();
  });

  it('leaves paper the whole chart', async () => {
    const { page } = await visit(address, still);
    await slider(page).press('Home');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('play-through').isVisible()).toBe(false);
    const clips = await page
      .locator('#completion-over-time path.area')
      .evaluateAll((all) => all.map((path) => getComputedStyle(path).clipPath));
    expect(new Set(clips)).toEqual(new Set(['none']));
    expect(await page.locator('.played:visible').count()).toBe(0);
    await page.context().close();
  });

  it('does not move by itself where no motion is wanted', async () => {
    const { page } = await visit(address, still);
    expect(await slider(page).isVisible()).toBe(true);
    expect(await page.locator('play-through button').isVisible()).toBe(false);
    await page.context().close();
  });

  it('is not there without a script', async () => {
    const { page } = await visit(address, { ...phone, javaScriptEnabled: false });
    expect(await page.locator('play-through :visible').count()).toBe(0);
    await page.context().close();
  });
});
