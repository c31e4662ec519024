/** The page of what the product costs. */
import { describe, expect, it } from 'vitest';
import { GOALS } from '../../src/performance/goals.ts';
import { lastRun } from '../../src/performance/lastRun.ts';
import { PARTS } from '../../src/performance/performanceRun.ts';
import { visit } from './walk.ts';

describe.each(['', '/en'])('%s/methods/performance/', (language) => {
  it('is reached from the methods, and shows every goal and every part', async () => {
    const { page } = await visit(`${language}/methods/`);
    await page.locator(`a[href="${language}/methods/performance/"]`).click();
    await page.waitForURL(`**${language}/methods/performance/`);
    const goals = page.locator('#goals ~ .scroll tbody tr');
    expect(await goals.count()).toBe(Object.keys(GOALS).length);
    expect(await page.locator('figure.figure').count()).toBe(PARTS.length);
    expect(await page.locator('figure svg.chart:visible').count()).toBe(PARTS.length);
    await page.context().close();
  });

  it('says on which commit and day each part was measured, or that it was not', async () => {
    const { page } = await visit(`${language}/methods/performance/`);
    for (const part of PARTS) {
      const figure = page.locator(`#${part}`);
      const record = lastRun[part];
      const said = await figure.innerText();
      const never = language === '' ? 'Phần này chưa được đo.' : 'This part has not been measured.';
      expect(said).toContain(record === undefined ? never : record.commit);
      expect(await figure.locator('details').count()).toBe(record === undefined ? 0 : 1);
    }
    await page.context().close();
  });
});
