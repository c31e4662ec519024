/** Embeds as they were built: small, high as their frames, light where they were not asked to be dark. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../src/data/figureIds.ts';
import { readOEmbed } from '../downloads/embeds/validOEmbed.ts';
import { visit } from './walk.ts';

const site = process.env['SITE'] ?? 'dist';
const term = 'bac-kan-2020-2025';
const text = (path: string) => readFileSync(join(site, path), 'utf8');

/** Folders of all embeds: of the term and of its committees, current and fixed, in both languages. */
const embeds: readonly string[] = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\/embed\/[^/]+$/.test(path));
const ofTerm = embeds.filter((path) => path.includes(`${term}/embed/`));

/** What a browser loads of a page, without fonts. */
function loaded(html: string): readonly string[] {
  const parts = /<link rel="stylesheet" href="([^"]+)"|<script[^>]* src="([^"]+)"/g;
  return [...html.matchAll(parts)].map(([, css, script]) => text((css ?? script)!));
}

describe('Every embed', () => {
  it('is there in both languages, fixed at every reporting date, and for every committee', () => {
    const names = ofTerm.map((path) => path.split('/').at(-1)!);
    for (const id of FIGURE_IDS) {
      expect(names.filter((name) => name === id)).toHaveLength(2);
      expect(names.filter((name) => name.startsWith(`${id}@`)).length).toBeGreaterThan(2);
    }
    expect(embeds).toContain(`en/${term}/committees/BK-BB/embed/timeline`);
    expect(embeds.filter((path) => /committees\/.*@/.test(path))).toEqual([]);
  });

  it('has at most 15 kB with all that it loads, compressed, without fonts', () => {
    for (const path of embeds) {
      const html = text(`${path}/index.html`);
      const bytes = [html, ...loaded(html)].map((part) => gzipSync(part).length);
      expect(
        bytes.reduce((sum, one) => sum + one, 0),
        path,
      ).toBeLessThanOrEqual(15_000);
    }
  });

  it('says what it shows to those who share its address, and is not for search engines', () => {
    for (const path of embeds) {
      const html = text(`${path}/index.html`);
      expect(html, path).toContain('<meta name="robots" content="noindex">');
      for (const property of ['og:title', 'og:description', 'og:site_name'])
        expect(html, path).toMatch(new RegExp(`<meta property="${property}" content="[^"]{5,}">`));
      // Without PUBLIC_URL there is no whole address of a picture.
      expect(html, path).not.toContain('og:image');
      expect(html, path).not.toMatch(/\sstyle="|<script(?! src="\/embed-frame.js")/);
    }
  });

  it('leads only to embeds of its own figure', () => {
    for (const path of embeds) {
      const own = `/${path.split('@')[0]}/`;
      const links = [...text(`${path}/index.html`).matchAll(/<a [^>]*href="([^"]+)"/g)];
      expect(links.map(([, href]) => href).filter((href) => href !== own)).toEqual([]);
    }
  });

  it('of a term has a valid oEmbed answer, whose frame is of the embed and whose picture is there', () => {
    for (const path of ofTerm) {
      const discovery = `type="application/json+oembed" href="/${path}/oembed.json"`;
      expect(text(`${path}/index.html`), path).toContain(discovery);
      const answer = readOEmbed(text(`${path}/oembed.json`));
      expect(answer.html).toContain(`<iframe src="/${path}/" `);
      expect(answer.html).toContain(`height="${answer.height}"`);
      const png = readFileSync(join(site, answer.thumbnail_url));
      const { thumbnail_width: width, thumbnail_height: height } = answer;
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
    }
  });
});

/** Wide frames are as high as the narrow ones: of a tall figure more than half may stay empty. */
const MOST_EMPTY = 0.56;
// Browsers break lines a little differently: in one of them a line of text fewer.
const MOST_EMPTY_AT_THE_HIGHEST = 0.08;

describe('A frame of the height that the code has', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await visit(`/${ofTerm[0]}/`));
  });
  afterAll(() => page.context().close());

  const tried = ofTerm.filter((path) => !path.includes('@') || path.endsWith('@2020-04-30'));
  it.each(tried)(
    'cuts nothing of %s from 320 to 720 px, and is no higher than it must be',
    async (path) => {
      const { height } = readOEmbed(text(`${path}/oembed.json`));
      await page.goto(new URL(`/${path}/`, page.url()).href);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const heights = [];
      for (const width of [320, 352, 384, 412, 711, 720]) {
        await page.setViewportSize({ width, height });
        const { sideways, own } = await page.evaluate(() => {
          const root = document.documentElement;
          return { sideways: root.scrollWidth - innerWidth, own: root.getBoundingClientRect() };
        });
        expect(sideways).toBeLessThanOrEqual(0);
        heights.push(own.height);
      }
      expect(Math.max(...heights)).toBeLessThanOrEqual(height);
      expect(1 - Math.max(...heights) / height).toBeLessThan(MOST_EMPTY_AT_THE_HIGHEST);
      expect(1 - Math.min(...heights) / height).toBeLessThan(MOST_EMPTY);
    },
  );
});

describe('An embed', () => {
  const path = `/${term}/embed/completion-by-level/`;
  const fixed = `/${term}/embed/completion-by-level@2020-05-25/`;

  it('shows one of the two drawings, with letters of at least 12 px', async () => {
    const { page, said, asked } = await visit(path, { viewport: { width: 320, height: 800 } });
    expect(said).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(new URL(page.url()).origin))).toEqual([]);
    for (const [width, shown] of [
      [320, 'chart-phone'],
      [720, 'chart-wide'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      const charts = page.locator('svg.chart:visible');
      expect(await charts.count()).toBe(1);
      expect(await charts.first().getAttribute('class')).toContain(shown);
      const smallest = await charts.first().evaluate((svg: SVGSVGElement) => {
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        const sizes = [...svg.querySelectorAll('text')].map(
          (one) => getComputedStyle(one).fontSize,
        );
        return scale * Math.min(...sizes.map(parseFloat));
      });
      expect(smallest).toBeGreaterThanOrEqual(12);
    }
    await page.context().close();
  });

  it('is whole and light without a script', async () => {
    const { page } = await visit(`${fixed}?theme=auto`, {
      javaScriptEnabled: false,
      colorScheme: 'dark',
    });
    const said = await page.locator('body').innerText();
    for (const words of [
      'Số liệu cố định tại 25/5/2020. Đã có số liệu đến hết ngày 30/6/2020.',
      'Đảng bộ tỉnh Bắc Kạn, nhiệm kỳ 2020–2025',
      'Số liệu minh họa',
      '190/451',
      'Số liệu đến hết ngày 25/5/2020. Nguồn:',
      'Tiến độ Đại hội',
    ])
      expect(said).toContain(words);
    await page.locator('summary').click();
    expect(await page.locator('table').isVisible()).toBe(true);
    await page.context().close();
  });

  it('leads from a fixed one to the newest data, and not from the newest', async () => {
    const { page } = await visit(fixed);
    expect(await page.locator('a').getAttribute('href')).toBe(path);
    await page.context().close();
    expect(text(`${term}/embed/completion-by-level@2020-06-30/index.html`)).not.toContain('<a ');
  });

  it('says that it is internal where it is', () => {
    expect(text(`${term}/embed/limitations-by-category/index.html`)).toContain('Tài liệu nội bộ');
    expect(text(`${path}index.html`)).not.toContain('Tài liệu nội bộ');
  });

  it.each([
    ['light', 'light', '', 255],
    ['light in a dark browser', 'dark', '', 255],
    ['dark in a dark browser that it is asked to follow', 'dark', '?theme=auto', 20],
    ['light in a light browser that it is asked to follow', 'light', '?theme=auto', 255],
  ] as const)('is %s', async (_, colorScheme, query, red) => {
    const { page } = await visit(path + query, { colorScheme });
    const looks = await page.evaluate(() => {
      const root = getComputedStyle(document.documentElement);
      const letters = getComputedStyle(document.querySelector('h1')!).color;
      return { ground: root.backgroundColor, scheme: root.colorScheme, letters };
    });
    expect(looks.ground).toMatch(new RegExp(`^rgb\\(${red}, `));
    expect(looks.scheme).toBe(query === '' ? 'light' : 'light dark');
    expect(looks.letters).toMatch(red === 255 ? /^rgb\(26, / : /^rgb\(232, /);
    await page.context().close();
  });

  it('gives axe nothing to report, also in the dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await visit(`${fixed}?theme=auto`, { colorScheme });
      await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
      await page.$$eval('svg.chart', (all) => all.forEach((one) => one.remove()));
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await page.context().close();
    }
  });

  it('shows a correction on top of itself, readable in light and dark', async () => {
    const { page } = await visit(`${fixed}?theme=auto`, { colorScheme: 'dark' });
    // Piece by piece: the policy lets no script make markup from text.
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {
        href: '../x/',
        textContent: 'Xem',
      });
      const note = document.createElement('aside');
      note.className = 'correction';
      note.append('Đính chính ngày 02/7/2020: nhầm. ', link);
      document.body.prepend(note);
    });
    const box = await page.locator('.correction').boundingBox();
    expect(box!.y).toBeLessThan(20);
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .include('.correction')
      .withRules(['color-contrast', 'link-in-text-block'])
      .analyze();
    expect(violations).toEqual([]);
    await page.context().close();
  });
});

describe('The scripts of embeds', () => {
  it.each(['embed.js', 'embed-frame.js'])('%s has less than 1 kB and runs alone', (name) => {
    const script = text(name);
    expect(Buffer.byteLength(script)).toBeLessThan(1024);
    expect(script).toMatch(/^\(function [\s\S]*\}\)\(\);\n$/);
    expect(script).not.toMatch(/import|require|__/);
    expect(existsSync(join(site, name))).toBe(true);
  });
});
