/** A page of a built site as PDF, as a browser prints it: no server, nothing from outside, no hour of the clock. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Route } from 'playwright-core';

/** Any name: every request is answered from the folder. */
const ORIGIN = 'http://site.invalid';

/**
 * On the paper that the page's styles ask for, with headings as bookmarks and tags for screen readers. Dated by `day`,
 * so that the same page gives the same bytes. Throws where the folder has no such page.
 */
export async function printPage(
  browser: Browser,
  folder: string,
  address: string,
  day: Temporal.PlainDate,
): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.route('**/*', (route) => answer(route, folder));
    const answered = await page.goto(ORIGIN + address, { waitUntil: 'load' });
    if (!answered?.ok()) throw new Error(`${address}: not in ${folder}`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    return dated(pdf, day);
  } finally {
    await page.close();
  }
}

function answer(route: Route, folder: string): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const path = join(
    folder,
    decodeURIComponent(pathname),
    pathname.endsWith('/') ? 'index.html' : '',
  );
  return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
}

/** The moment of printing as the beginning of a day, of the same length: the file finds its parts by their places. */
function dated(pdf: Buffer, day: Temporal.PlainDate): Uint8Array {
  const moment = `(D:${day.toString().replaceAll('-', '')}000000`;
  const text = pdf.toString('latin1').replaceAll(/(?<=\/(?:Creation|Mod)Date )\(D:\d{14}/g, moment);
  return Buffer.from(text, 'latin1');
}
