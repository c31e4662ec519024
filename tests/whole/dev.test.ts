/** The development server: a saved CSV shows at once, a broken one shows its located errors. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../src/commands/browser.ts';
import { shellEnvironment } from './environment.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tien-do-'));
const file = join(scratch, 'ngan-gon-2020-2025', 'organizations.csv');

let server: ChildProcess;
let said = '';
let browser: Browser;
let page: Page;

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (await what()) return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error(`It did not come to that. The server said:\n${said}`);
}

beforeAll(async () => {
  cpSync('tests/fixtures/terms', scratch, { recursive: true });
  server = spawn('node', ['src/commands/dev.ts'], { env: shellEnvironment({ DATA_DIR: scratch }) });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  browser = await openBrowser();
  await until(() => /localhost:\d+/.test(said));
  page = await browser.newPage();
  await page.goto(`http://${/localhost:\d+/.exec(said)![0]}/ngan-gon-2020-2025/progress/`);
});
afterAll(async () => {
  await browser?.close();
  server?.kill();
  rmSync(scratch, { recursive: true, force: true });
});

/** Waits, over the reloads of the page, until it shows a text. */
const shows = (text: string) => page.getByText(text).first().waitFor({ timeout: 15_000 });

describe('While the development server runs', () => {
  const sound = readFileSync('tests/fixtures/terms/ngan-gon-2020-2025/organizations.csv', 'utf8');

  it('a saved CSV refreshes the page', async () => {
    await shows('Đảng bộ tỉnh Mẫu');
    const settings = join(scratch, 'ngan-gon-2020-2025', 'term.json');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('tỉnh Mẫu', 'tỉnh Đổi Tên'));
    await shows('Đảng bộ tỉnh Đổi Tên');
  });

  it('embeds, their scripts, and what stands beside them are there', async () => {
    const { origin } = new URL(page.url());
    for (const path of [
      'embed.js',
      'embed-frame.js',
      'ngan-gon-2020-2025/embed/timeline/',
      'ngan-gon-2020-2025/embed/timeline/oembed.json',
      'ngan-gon-2020-2025/figures/timeline.html',
    ])
      expect((await fetch(`${origin}/${path}`)).status, path).toBe(200);
    const embed = await (await fetch(`${origin}/en/ngan-gon-2020-2025/embed/timeline/`)).text();
    expect(embed).toContain('<html lang="en" data-theme="light">');
    // The server brings scripts and styles of its own into a page, which the policy of a build forbids.
    for (const html of [embed, await page.content()])
      expect(html).not.toMatch(/content-security-policy/i);
  });

  it('a broken CSV shows its located error in the terminal and over the page', async () => {
    writeFileSync(file, `${sound}M-3,Đảng bộ xã Ba,M-9,co-so\n`);
    await until(() => /organizations\.csv:5:\d+ \(C5\) error/.test(said));
    const overlay = page.locator('vite-error-overlay');
    await until(async () => (await overlay.count()) > 0);
    expect(await overlay.evaluate((one) => one.shadowRoot?.textContent)).toContain('M-9');
  });

  it('the mended CSV brings the page back', async () => {
    writeFileSync(file, sound);
    await until(async () => (await page.locator('vite-error-overlay').count()) === 0);
    await shows('Đảng bộ tỉnh Đổi Tên');
  });
});
