/** A term whose every word is a trap, as a user builds it: all of it stands there as text, and no page breaks. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '../counted.ts';
import { openBrowser } from '../../src/commands/browser.ts';
import { readFiles } from '../data/smallTerm.ts';
import { readAtom } from '../feeds/validAtom.ts';
import { readCalendar } from '../feeds/validCalendar.ts';
import { serve, type SiteServer } from '../site/server.ts';
import { shellEnvironment } from './environment.ts';
import {
  FORMULA,
  hostileTerm,
  LONG_WORD,
  MARK,
  MARKUP,
  RIGHT_TO_LEFT,
  TERM,
} from './hostileTerm.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
const site = join(scratch, 'site');

function build(files: Readonly<Record<string, string>>) {
  const folder = join(scratch, 'data', TERM);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['src/commands/build.ts', '--outDir', site],
    {
      encoding: 'utf8',
      env: shellEnvironment({ DATA_DIR: join(scratch, 'data') }),
    },
  );
  return { status, said: stdout + stderr };
}

let server: SiteServer;
let browser: Browser;
let files: readonly string[];
beforeAll(async () => {
  const { status, said } = build(hostileTerm());
  expect(said).not.toMatch(/\n\s+at /);
  expect(status, said).toBe(0);
  files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.split(sep).join('/'),
  );
  [server, browser] = await Promise.all([serve(site), openBrowser()]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(scratch, { recursive: true, force: true });
});

const ending = (end: string) => files.filter((file) => file.endsWith(end));
const text = (file: string) => readFileSync(join(site, file), 'utf8');

/** A page that writes down what its browser says and whom it asks. */
async function listening(): Promise<{ page: Page; said: string[] }> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.origin) && !url.startsWith('data:')) said.push(`asked ${url}`);
  });
  return { page, said };
}

/** What a page shows once everything is unfolded, and what it must not have. */
const reading = (page: Page) =>
  page.evaluate((mark) => {
    document
      .querySelectorAll<HTMLDetailsElement>('details:not(.embed-preview)')
      .forEach((one) => (one.open = true));
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      overflow: scrollWidth - clientWidth,
      elements: document.querySelectorAll(`#${mark}, [onload], [onerror]`).length,
      hasRun: document.title === mark,
      words: document.body.textContent,
    };
  }, MARK);

describe('Every page of a term of traps', () => {
  // Pages of one kind differ in their rows, and the languages in words of our own; pieces for articles come later.
  const repeated =
    /\/embed\/[^/]*@|\/committees\/[^/]+\/embed\/|^en\/.+\/(?:embed|as-of|committees|figures)\/.|\/figures\/(?!index)[^/]*\.html$/;

  it('shows markup as text, fits a phone and a screen, is silent and asks no other origin', async ({
    task,
  }) => {
    const tried = ending('.html').filter((file) => !repeated.test(file));
    const { page, said } = await listening();
    const words: string[] = [];
    for (const file of tried) {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(`${server.origin}/${file.replace(/index\.html$/, '')}`);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const { words: shown, ...found } = await reading(page);
        expect(found, `${file} at ${width} px`).toEqual({
          overflow: 0,
          elements: 0,
          hasRun: false,
        });
        words.push(shown!);
      }
      expect(said, file).toEqual([]);
    }
    expect(tried.length).toBeGreaterThan(60);
    for (const trap of [MARKUP, RIGHT_TO_LEFT, LONG_WORD, FORMULA])
      expect(words.filter((shown) => shown.includes(trap)).length, trap).toBeGreaterThan(10);
    await page.close();
    task.meta.counted = { pages: tried.length };
  });

  it('finds a trap by its letters, and shows it as text', async () => {
    const { page, said } = await listening();
    await page.goto(`${server.origin}/search/`);
    await page.getByRole('searchbox').fill('script');
    const results = page.locator('.search-results');
    await results.getByText(MARKUP).first().waitFor();
    expect(await results.locator(`#${MARK}, img, script, b`).count()).toBe(0);
    expect(said).toEqual([]);
    await page.close();
  });
});

const elements = (node: XmlNode): readonly XmlElement[] =>
  node instanceof XmlElement ? [node, ...node.children.flatMap(elements)] : [];

describe('Every file of a term of traps', () => {
  it('that is XML is well-formed, and holds no element and no handler from the data', ({
    task,
  }) => {
    const pictures = ending('.svg');
    for (const file of pictures) {
      const all = elements(parseXml(text(file)).root!);
      const foreign = all.filter(
        ({ name, attributes }) =>
          /^(?:script|img|b|foreignObject|a)$/i.test(name) ||
          attributes['id'] === MARK ||
          Object.keys(attributes).some((key) => /^on|^style$/i.test(key)),
      );
      expect(
        foreign.map(({ name }) => name),
        file,
      ).toEqual([]);
    }
    expect(pictures.length).toBeGreaterThan(50);
    const feeds = ending('feed.xml');
    for (const file of feeds) readAtom(text(file));
    expect(feeds.map(text).join()).toContain('&lt;/script');
    task.meta.counted = { files: pictures.length + feeds.length };
  });

  it('that is JSON, a calendar or a piece of HTML is what it says it is', async () => {
    for (const file of ending('.json')) JSON.parse(text(file));
    for (const file of ending('.ics')) readCalendar(text(file));
    const { page, said } = await listening();
    for (const file of ending('.html').filter((one) => /\/figures\/[a-z-]+\.html$/.test(one))) {
      await page.goto(`${server.origin}/${file}`);
      expect(await reading(page), file).toMatchObject({ elements: 0, hasRun: false });
    }
    expect(said.filter((line) => !line.includes('favicon.ico'))).toEqual([]);
    await page.close();
  });

  it('that is a table for a spreadsheet has no cell that it would run', () => {
    const tables = ending('.csv').filter((file) => file.includes('/figures/'));
    const cells = tables.flatMap((file) => Papa.parse<string[]>(text(file).slice(1)).data.flat());
    expect(cells.some((cell) => cell.startsWith(`'${FORMULA}`))).toBe(true);
    expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
  });
});

describe('What no page could show safely', () => {
  const good = hostileTerm();
  const refused = (file: string, from: string, to: string) => {
    expect(good[file]).toContain(from);
    const { problems } = readFiles({ ...good, [file]: good[file]!.replace(from, to) });
    return problems
      .filter(({ severity }) => severity === 'error')
      .map((problem) => `${problem.file.split('/').at(-1)}:${problem.line} ${problem.code}`);
  };

  it.each([
    ['runs a script', 'javascript:alert(1)//'],
    ['is a page of its own', 'data:text/html;base64:PHNjcmlwdD4='],
    ['ends where markup begins', 'https://example.org/<script>'],
  ])('is refused at its place: an address that %s', (_, address) => {
    expect(refused('reported.csv', 'https://example.org/', address)).toEqual([
      'reported.csv:2 bad-url',
    ]);
  });

  it.each([
    ['control character, which no feed could hold', '\\u0001'],
    ['sign that turns what stands beside it', '\\u202e'],
  ])('is refused at its place: in term.json a %s', (_, sign) => {
    expect(refused('term.json', '"owner":"', `"owner":"${sign}`)).toEqual([
      'term.json:1 bad-setting',
    ]);
  });
});
