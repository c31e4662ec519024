/** The sections of a page on a phone, where they are one line that is wider than the screen. */
import { expect, it } from 'vitest';
import { visit } from './walk.ts';

const term = '/bac-kan-2020-2025';

it.each([`${term}/`, `${term}/briefing/`, `${term}/data/`])(
  'the section of %s is in sight at 360 px',
  async (address) => {
    const { page, said } = await visit(address, { viewport: { width: 360, height: 740 } });
    const box = (await page.locator('.sections [aria-current]').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => scrollX + scrollY)).toBe(0);
    expect(said).toEqual([]);
    await page.context().close();
  },
);
