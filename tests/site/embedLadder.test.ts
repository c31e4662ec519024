/** The ladder of embeds on a figure's page: what is copied, and what is shown of it. */
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { pageText, visit } from './walk.ts';

const page = '/bac-kan-2020-2025/figures/completion-by-level/';
const file = '/bac-kan-2020-2025/figures/completion-by-level.html';
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('The ladder of embeds', () => {
  it('has four rungs with two codes each, in both languages, and says which one cannot keep up', async () => {
    for (const [address, current, pasted, fixed] of [
      [page, 'Cập nhật theo số liệu mới', 'Số liệu mới nhất lúc dán', 'Cố định tại 30/6/2020'],
      [`/en${page}`, 'Keeps up to date', 'The newest data when pasted', 'Fixed at 30 June 2020'],
    ] as const) {
      const visited = await visit(address);
      const rungs = visited.page.locator('.embed-rung');
      const names = (await rungs.all()).map((rung) =>
        rung.locator('.embed-code-head p').allInnerTexts(),
      );
      expect(await Promise.all(names)).toEqual([
        [current, fixed],
        [pasted, fixed],
        [current, fixed],
        [current, fixed],
      ]);
      await visited.page.context().close();
    }
  });

  it('copies a code with the address of the page before it', async () => {
    const visited = await visit(page, clipboard);
    await visited.page.locator('copy-button[data-of=code-frame-fixed] button').click();
    await visited.page.getByText('Đã chép').waitFor();
    const copied = await visited.page.evaluate(() => navigator.clipboard.readText());
    const { origin } = new URL(visited.page.url());
    expect(copied).toContain(
      `src="${origin}/bac-kan-2020-2025/embed/completion-by-level@2020-06-30/"`,
    );
    await visited.page.context().close();
  });

  it('copies the file of the static HTML, and leaves nothing of it in the page', async () => {
    const visited = await visit(page, clipboard);
    const button = visited.page.locator(`copy-button[data-src="${file}"]`);
    await button.locator('button').click();
    await visited.page.getByText('Đã chép').waitFor();
    const copied = await visited.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await pageText(file));
    expect(await button.locator('textarea').count()).toBe(0);
    await visited.page.context().close();
  });

  it('copies the file also where browsers hide the clipboard', async () => {
    const visited = await visit('/embed.js');
    await visited.page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.addEventListener('copy', () => {
        document.title = (document.activeElement as HTMLTextAreaElement).value;
      });
    });
    await visited.page.goto(new URL(page, visited.page.url()).href);
    await visited.page.locator(`copy-button[data-src="${file}"] button`).click();
    await visited.page.getByText('Đã chép').waitFor();
    const copied = await visited.page.evaluate(() => document.title);
    expect(copied.length).toBeGreaterThan(2000);
    expect((await pageText(file)).replaceAll(/\s+/g, ' ').trim()).toBe(copied);
    await visited.page.context().close();
  });

  it('says so where the file cannot be had', async () => {
    const visited = await visit(page, clipboard);
    await visited.page.route(`**${file}`, (route) => route.abort());
    await visited.page.locator(`copy-button[data-src="${file}"] button`).click();
    await visited.page.getByText('Chưa chép được').first().waitFor();
    await visited.page.context().close();
  });

  it('shows nothing of a rung before it is unfolded, then on a phone and in an article', async () => {
    const visited = await visit(page, { viewport: { width: 360, height: 800 } });
    const own = visited.page.locator('.embed-rung');
    expect(visited.asked.filter((url) => /\/embed\/|\.html$|\.png$/.test(url))).toEqual([]);
    for (const index of [0, 1, 2, 3]) {
      const rung = own.nth(index);
      await rung.locator('summary').click();
      for (const [at, width] of [320, 720].entries()) {
        const preview = rung.locator('iframe').nth(at);
        await preview.scrollIntoViewIfNeeded();
        expect((await preview.boundingBox())!.width).toBe(width);
        const frame = (await (await preview.elementHandle())!.contentFrame())!;
        await frame.locator('img:visible, svg:visible, iframe:visible').first().waitFor();
      }
    }
    expect(visited.said).toEqual([]);
    expect(
      await visited.page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBe(0);
    // The last rung has its script: its frame is lower than the one of a fixed height.
    const heightOf = async (index: number) =>
      (await own.nth(index).locator('iframe').nth(1).boundingBox())!.height;
    await expect.poll(async () => (await heightOf(2)) - (await heightOf(3))).toBeGreaterThan(100);
    await visited.page.context().close();
  });

  it('gives axe nothing to report when all of it is unfolded', async () => {
    const visited = await visit(page);
    await visited.page.$$eval('.embeds details', (all) =>
      all.forEach((one) => one.setAttribute('open', '')),
    );
    const { violations } = await new AxeBuilder({ page: visited.page })
      .setLegacyMode()
      .include('.embeds')
      .options({ iframes: false })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await visited.page.context().close();
  });

  it('is not printed: nobody pastes from paper', async () => {
    const visited = await visit(page);
    await visited.page.$$eval('.embeds details', (all) =>
      all.forEach((one) => one.setAttribute('open', '')),
    );
    await visited.page.emulateMedia({ media: 'print' });
    expect(await visited.page.locator('.embeds:visible').count()).toBe(0);
    await visited.page.context().close();
  });
});
