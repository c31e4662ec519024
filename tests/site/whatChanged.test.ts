/** Who is meant by a change: folded on a screen, below it on paper, from which nobody can unfold. */
import { expect, it } from 'vitest';
import { visit } from './walk.ts';

const address = '/bac-kan-2020-2025/what-changed/';

it('names the units of a change on paper, and on a screen when asked', async () => {
  const { page } = await visit(address);
  const names = page.locator('.behind-change li');
  const all = await names.count();
  expect(all).toBeGreaterThan(100);
  const visible = () =>
    names.evaluateAll((found) => found.filter((one) => one.checkVisibility()).length);
  expect(await visible()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await visible()).toBe(all);
  await page.context().close();
});
