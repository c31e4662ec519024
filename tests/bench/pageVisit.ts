/** What a page with charts costs a phone: bytes, requests, and how long until its charts can be read. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Metric } from '../../src/performance/performanceRun.ts';

/** As Lighthouse has it for a phone. */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true };
const SLOWER = 4;
const MOST_MILLISECONDS = 30_000;

export interface VisitedPage {
  readonly values: Partial<Record<Metric, number>>;
  readonly tables: readonly VisitedTable[];
}

/** The table of a figure as the browser has it. */
export interface VisitedTable {
  readonly figure: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Opens a page for the first time, with an empty cache. Throws where a figure has no chart after half a minute. */
export async function visitPage(
  browser: Browser,
  url: string,
  figures: readonly string[],
): Promise<VisitedPage> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const fetched = await countBytes(session);
    await page.addInitScript(watchCharts, figures);
    await page.goto(url, { waitUntil: 'networkidle' });
    const readable = await page.waitForFunction(
      () => (globalThis as { chartsReadable?: number }).chartsReadable,
      undefined,
      { timeout: MOST_MILLISECONDS },
    );
    const values = {
      readable: (await readable.jsonValue())!,
      transferred: fetched.bytes,
      fonts: fetched.fonts,
      requests: fetched.requests,
      chartsInHtml: await chartsInHtml(url, figures),
    };
    return { values, tables: await tablesIn(page, figures) };
  } finally {
    await context.close();
  }
}

async function countBytes(session: CDPSession) {
  const fetched = { bytes: 0, fonts: 0, requests: 0 };
  const fonts = new Set<string>();
  session.on('Network.requestWillBeSent', ({ request, requestId, type }) => {
    if (!request.url.startsWith('data:')) fetched.requests += 1;
    if (type === 'Font') fonts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    fetched.bytes += encodedDataLength;
    if (fonts.has(requestId)) fetched.fonts += encodedDataLength;
  });
  await session.send('Network.enable');
  return fetched;
}

/** Runs in the page: notes when every figure has had a chart on the screen for a frame. */
function watchCharts(figures: readonly string[]): void {
  const isWide = (svg: Element) => svg.getBoundingClientRect().width > 200;
  const isDrawn = (id: string) =>
    [...document.querySelectorAll(`[id="${id}"] svg`)].some(
      (svg) => isWide(svg) && svg.querySelector('text') !== null,
    );
  const tell = () => Object.assign(globalThis, { chartsReadable: performance.now() });
  const look = () => requestAnimationFrame(figures.every(isDrawn) ? tell : look);
  requestAnimationFrame(look);
}

/** Figures whose part of the page, as it was sent, holds a chart. */
async function chartsInHtml(url: string, figures: readonly string[]): Promise<number> {
  const html = await (await fetch(url)).text();
  return figures.filter((id) =>
    html.split(`id="${id}"`)[1]?.split('</figure>')[0]?.includes('<svg'),
  ).length;
}

function tablesIn(page: Page, figures: readonly string[]): Promise<VisitedTable[]> {
  return page.evaluate((ids) => {
    const texts = (all: Iterable<Element>) => [...all].map((one) => one.textContent.trim());
    return ids.map((figure) => {
      const table = document.querySelector(`[id="${figure}"] table`)!;
      return {
        figure,
        headings: texts(table.querySelectorAll('thead th')),
        rows: [...table.querySelectorAll('tbody tr')].map((row) => texts(row.children)),
      };
    });
  }, figures);
}
