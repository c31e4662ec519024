/**
 * The browser that prints the briefing and runs the site tests: `CHROME_PATH`, else the one that npm brought (Linux x64),
 * which needs nothing from the machine, draws the same everywhere and starts in half of the time; on other systems an
 * installed Chrome, Chromium or Edge.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Nothing that would make the browser talk to the outside. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Throws where there is no browser, or it does not start. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const isPackaged = process.platform === 'linux' && process.arch === 'x64';
  const found = isPackaged ? undefined : installed.find((path) => existsSync(path));
  const own = process.env['CHROME_PATH'] ?? found;
  const args = [...quiet, ...more];
  if (own !== undefined) return chromium.launch({ executablePath: own, args });
  const folder = await packagedBrowser();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  });
}

/** Inflates the packaged browser with its own system libraries once; the rename keeps half of one from being used. */
async function packagedBrowser(): Promise<string> {
  const folder = resolve('node_modules/.cache/browser');
  if (existsSync(folder)) return folder;
  const scratch = `${folder}-${process.pid}`;
  mkdirSync(scratch, { recursive: true });
  const bin = join(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '../bin',
  );
  // The package inflates into the system's folder for temporary files.
  const former = process.env['TMPDIR'];
  process.env['TMPDIR'] = scratch;
  const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];
  await Promise.all(archives.map((archive) => inflate(join(bin, archive))));
  if (former === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = former;
  // Without a font of last resort this browser ends at the first text; its own list looks in other places.
  writeFileSync(join(scratch, 'fonts', 'fonts.conf'), fontList(folder));
  if (existsSync(folder)) rmSync(scratch, { recursive: true });
  else renameSync(scratch, folder);
  return folder;
}

function fontList(folder: string): string {
  const places = `<dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${places}</fontconfig>`;
}
