/**
 * The codes of the ladder, as the page of a figure gives them, pasted into an article on another origin that allows no
 * more than each rung says it needs: no style, and scripts only where the rung has one.
 */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { colourAt, foreignSite, type ForeignSite } from './foreignSite.ts';
import { visit } from './walk.ts';

const figures = ['completion-by-level', 'congress-calendar'] as const;
const keepings = ['current', 'fixed'] as const;
const widths = [320, 720] as const;
type Rung = 'picture' | 'static' | 'frame' | 'script';

let news: ForeignSite;
let site: string;
/** By figure, rung and keeping. */
const codes = new Map<string, string>();
const code = (figure: string, rung: Rung, keeping: string) =>
  codes.get(`${figure} ${rung} ${keeping}`)!;

beforeAll(async () => {
  news = await foreignSite();
  for (const figure of figures) {
    const { page } = await visit(`/bac-kan-2020-2025/figures/${figure}/`);
    site = new URL(page.url()).origin;
    for (const keeping of keepings) {
      for (const rung of ['picture', 'frame', 'script'])
        codes.set(
          `${figure} ${rung} ${keeping}`,
          await page.locator(`#code-${rung}-${keeping}`).inputValue(),
        );
      const file = await page.locator(`#code-static-${keeping}`).getAttribute('href');
      codes.set(`${figure} static ${keeping}`, await (await fetch(site + file!)).text());
    }
    await page.context().close();
  }
});
afterAll(() => news.close());

const strict = () => `default-src 'none'; img-src ${site} data:; frame-src ${site}`;
const withScript = () => `${strict()}; script-src ${site}`;

interface Reading {
  readonly page: Page;
  readonly asked: readonly string[];
}

/** Reads an article on a device of a width. */
async function read(
  article: string,
  policy: string,
  width: number,
  options: { ground?: string; colorScheme?: 'dark' | 'light'; javaScriptEnabled?: boolean } = {},
): Promise<Reading> {
  const { ground, ...device } = options;
  const address = news.publish(article, policy, ground);
  // The visit only opens a browser of this width; the article comes after it.
  const { page, asked } = await visit('/embed.js', { viewport: { width, height: 900 }, ...device });
  asked.length = 0;
  await page.goto(address, { waitUntil: 'load' });
  return { page, asked };
}

/** The page in the only frame, or in one of several. */
async function framed(page: Page, index = 0): Promise<Frame> {
  const element = await page.locator('iframe').nth(index).elementHandle();
  await element!.scrollIntoViewIfNeeded();
  const frame = (await element!.contentFrame())!;
  await frame.waitForLoadState('load');
  await frame.evaluate(() => document.fonts.ready.then(() => undefined));
  return frame;
}

const contentHeight = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
const shownHeight = async (page: Page, index = 0) =>
  (await page.locator('iframe').nth(index).boundingBox())!.height;

/** Waits until a frame is exactly as high as its content. */
async function isResized(page: Page, index = 0): Promise<number> {
  const frame = await framed(page, index);
  await expect
    .poll(async () => (await shownHeight(page, index)) - (await contentHeight(frame)), {
      timeout: 10_000,
    })
    .toBe(0);
  return shownHeight(page, index);
}

const cases = figures.flatMap((figure) =>
  keepings.flatMap((keeping) => widths.map((width) => [figure, keeping, width] as const)),
);

describe('On a page of another origin', () => {
  it.each(cases.slice(0, 4))(
    'the picture shows: %s, %s, at %i px',
    async (figure, keeping, width) => {
      const article = code(figure, 'picture', keeping);
      for (const styles of ['', "; style-src 'unsafe-inline'"]) {
        const { page } = await read(article, strict() + styles, width);
        const isThere = () =>
          page.locator('img').evaluate((image: HTMLImageElement) => image.complete);
        await expect.poll(isThere).toBe(true);
        const shown = await page.locator('img').evaluate((image: HTMLImageElement) => {
          const { width, height } = image.getBoundingClientRect();
          const { naturalWidth, naturalHeight } = image;
          return { width, height, naturalWidth, naturalHeight };
        });
        expect(shown.naturalWidth).toBe(800);
        expect(shown.width / shown.height).toBeCloseTo(shown.naturalWidth / shown.naturalHeight, 2);
        // Where styles are forbidden, attributes give it its own size.
        expect(shown.width).toBe(styles === '' ? 800 : Math.min(800, width - 16));
        expect(await page.locator('img').getAttribute('alt')).toMatch(/.{20}/);
        const link = await page.locator('a').getAttribute('href');
        expect((await fetch(link!)).status).toBe(200);
        await page.context().close();
      }
    },
  );

  it.each(cases)(
    'the static HTML shows drawing and table, and asks for nothing: %s, %s, at %i px',
    async (figure, keeping, width) => {
      const { page, asked } = await read(code(figure, 'static', keeping), strict(), width);
      const drawing = (await page.locator('svg').boundingBox())!;
      const [, , own, high] = (await page.locator('svg').getAttribute('viewBox'))!.split(' ');
      expect(drawing.width).toBe(width - 16);
      expect(drawing.height).toBe(Number(high));
      // Never larger than it is drawn, and whole in the column.
      const ground = (await page.locator('svg > rect').boundingBox())!;
      expect(ground.width).toBeCloseTo(Math.min(Number(own), width - 16), 0);
      expect(ground.height).toBeLessThanOrEqual(drawing.height + 0.5);
      const outside = await page.$$eval('svg text', (texts) => {
        const edge = document.querySelector('svg > rect')!.getBoundingClientRect();
        return texts
          .filter((one) => {
            const { left, right } = one.getBoundingClientRect();
            return left < edge.left - 1 || right > edge.right + 1;
          })
          .map((one) => one.textContent);
      });
      expect(outside).toEqual([]);
      if ((await page.locator('details').getAttribute('open')) === null)
        await page.locator('summary').click();
      expect((await page.locator('table caption').boundingBox())!.height).toBeGreaterThan(10);
      expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([page.url()]);
      await page.context().close();
    },
  );

  it.each(cases)(
    'the frame shows all of it without a script: %s, %s, at %i px',
    async (figure, keeping, width) => {
      const article = code(figure, 'frame', keeping);
      const { page } = await read(article, strict(), width, { javaScriptEnabled: false });
      const frame = await framed(page);
      const box = (await page.locator('iframe').boundingBox())!;
      expect(box.width).toBe(width - 16);
      expect(box.height).toBe(Number(await page.locator('iframe').getAttribute('height')));
      expect(await contentHeight(frame)).toBeLessThanOrEqual(box.height);
      expect(await frame.locator('svg.chart:visible').count()).toBe(1);
      await page.context().close();
    },
  );

  it.each(cases)(
    'the script makes the frame as high as its content: %s, %s, at %i px',
    async (figure, keeping, width) => {
      const { page } = await read(code(figure, 'script', keeping), withScript(), width);
      const frame = await framed(page);
      const folded = await isResized(page);
      await frame.locator('summary').click();
      expect(await isResized(page)).toBeGreaterThan(folded);
      await frame.locator('summary').click();
      expect(await isResized(page)).toBe(folded);
      await page.context().close();
    },
  );

  it.each(widths)('the script does no harm when it is stripped, at %i px', async (width) => {
    const whole = code(figures[0], 'script', 'current');
    const height = Number(/height="(\d+)"/.exec(whole)![1]);
    for (const [article, policy] of [
      [whole, strict()],
      [whole.replace(/<script.*<\/script>/, ''), withScript()],
    ] as const) {
      const { page } = await read(article, policy, width);
      expect(await contentHeight(await framed(page))).toBeLessThanOrEqual(height);
      expect(await shownHeight(page)).toBe(height);
      await page.context().close();
    }
  });

  it('several figures have each their own height', async () => {
    const article = figures.map((figure) => code(figure, 'script', 'current')).join('\n');
    const { page } = await read(article, withScript(), 720);
    const heights = [await isResized(page, 0), await isResized(page, 1)];
    expect(heights[1]).toBeGreaterThan(heights[0]! + 100);
    expect(await shownHeight(page, 0)).toBe(heights[0]);
    await page.context().close();
  });

  it('a script that comes late asks the frames that were there first', async () => {
    const { page } = await read(code(figures[0], 'frame', 'current'), withScript(), 720);
    const before = await shownHeight(page);
    await framed(page);
    await page.addScriptTag({ url: `${site}/embed.js` });
    expect(await isResized(page)).toBeLessThan(before);
    await page.context().close();
  });
});

describe('The script beside a frame', () => {
  it('listens to no other origin', async () => {
    const stranger = news.publish('', "script-src 'unsafe-inline'");
    const article = `${code(figures[0], 'script', 'current')}<iframe src="${stranger}" height="150"></iframe>`;
    const { page } = await read(
      article,
      `${withScript()} 'self'; frame-src ${site} ${news.origin}`,
      720,
    );
    const height = await isResized(page);
    const other = await framed(page, 1);
    for (const from of [other, page.mainFrame()])
      await from.evaluate(() => top!.postMessage({ figureHeight: 333 }, '*'));
    await page.waitForTimeout(100);
    expect(await shownHeight(page, 0)).toBe(height);
    expect(await shownHeight(page, 1)).toBe(150 + 2 * 2);
    await page.context().close();
  });

  it('takes nothing for a height that is none', async () => {
    const { page } = await read(code(figures[0], 'script', 'current'), withScript(), 720);
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const height = await isResized(page);
    const frame = await framed(page);
    await frame.evaluate(() => {
      const wrong = [NaN, Infinity, -Infinity, -400, 0, 49, 20_001, 1e9, '600', null, [600], {}];
      for (const figureHeight of wrong) parent.postMessage({ figureHeight }, '*');
      for (const message of [null, undefined, 600, 'figureHeight', { height: 600 }])
        parent.postMessage(message, '*');
    });
    await page.waitForTimeout(100);
    expect(await shownHeight(page)).toBe(height);
    expect(errors).toEqual([]);
    // And that it would have listened.
    await frame.evaluate(() => parent.postMessage({ figureHeight: 600.2 }, '*'));
    await expect.poll(() => shownHeight(page)).toBe(601);
    await page.context().close();
  });
});

describe('On a dark page', () => {
  const dark = { ground: '#101010', colorScheme: 'dark' } as const;
  const corner = async (page: Page, of: string) => {
    const { x, y, width } = (await page.locator(of).first().boundingBox())!;
    return colourAt(page, x + width / 2, y + 5);
  };

  it('a frame is light, and dark only where it is asked to follow the page', async () => {
    const article = code(figures[0], 'frame', 'current');
    const light = await read(article, strict(), 720, dark);
    await framed(light.page);
    expect(await corner(light.page, 'iframe')).toEqual([255, 255, 255]);
    expect(await colourAt(light.page, 2, 2)).toEqual([16, 16, 16]);
    await light.page.context().close();

    const asked = article.replace(/(src="[^"]+)/, '$1?theme=auto');
    const followed = await read(asked, strict(), 720, dark);
    await framed(followed.page);
    expect(await corner(followed.page, 'iframe')).toEqual([20, 25, 28]);
    await followed.page.context().close();
  });

  it('the static HTML has its own ground', async () => {
    const { page } = await read(code(figures[0], 'static', 'current'), strict(), 720, dark);
    expect(await corner(page, 'svg > rect')).toEqual([255, 255, 255]);
    expect(await colourAt(page, 2, 2)).toEqual([16, 16, 16]);
    await page.context().close();
  });
});
