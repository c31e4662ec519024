/**
 * The pictures of the publishing guide are parts of the pages as they are. `npm run golden` takes them anew; otherwise
 * they are compared, leniently, since browsers smooth letters each in its way.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { publishingSteps } from '../../src/guide/publishingSteps.ts';
import { shots, width, type Shot } from './guidePictures.ts';
import { pageText, visit } from './walk.ts';

const folder = 'src/guide/pictures';
const accepts = process.env['GOLDEN'] === 'accept';
const MARGIN = 12;
/** Of the pixels; a changed word or colour is more, other smoothing is less. */
const MOST_OTHER = 0.02;

async function take(locale: 'vi' | 'en', { path, from, to, before }: Shot): Promise<Buffer> {
  const address = `${locale === 'en' ? '/en/' : '/'}${path}`;
  const { page } = await visit(address, {
    viewport: { width, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await before?.(page);
  await page.evaluate(() => scrollTo(0, 0));
  const boxes = [from, to].map((selector) => page.locator(selector).first().boundingBox());
  const [first, last] = await Promise.all(boxes);
  const top = Math.max(0, first!.y - MARGIN);
  const height = last!.y + last!.height + MARGIN - top;
  const clip = { x: 0, y: top, width, height };
  const picture = await page.screenshot({ clip, fullPage: true, animations: 'disabled' });
  await page.context().close();
  return picture;
}

function compare(path: string, taken: Buffer): void {
  const [kept, now] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(taken)];
  const advice = `${path} no longer shows the page: npm run golden`;
  expect([now.width, now.height], advice).toEqual([kept.width, kept.height]);
  const other = pixelmatch(kept.data, now.data, undefined, kept.width, kept.height);
  expect(other / (kept.width * kept.height), advice).toBeLessThan(MOST_OTHER);
}

describe.each(['vi', 'en'] as const)('The publishing guide (%s)', (locale) => {
  it.each(shots)('shows the page as it is: $step', async (shot) => {
    const path = join(folder, locale, `${shot.step}.png`);
    const taken = await take(locale, shot);
    if (accepts) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, taken);
    }
    expect(existsSync(path), path).toBe(true);
    compare(path, taken);
  });

  it('has a picture for each step that needs one, and no other', () => {
    const expected = publishingSteps.filter(({ hasPicture }) => hasPicture).map(({ key }) => key);
    expect(shots.map(({ step }) => step)).toEqual(expected);
    expect(readdirSync(join(folder, locale)).sort()).toEqual(
      expected.map((key) => `${key}.png`).sort(),
    );
  });

  it('has ten steps and every picture on its page', async () => {
    const html = await pageText(locale === 'en' ? '/en/guide/publishing/' : '/guide/publishing/');
    expect(html.match(/<h2 class="step"/g)).toHaveLength(10);
    expect(html.match(/<img class="screen"/g)).toHaveLength(shots.length);
  });
});
