/**
 * `npm run briefing [-- --outDir FOLDER]`: the briefing of every term in both languages, as PDF and as a document for
 * Word. Exit 1 and untouched files on any error.
 */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { briefing } from '../briefing/briefing.ts';
import { reportDocx } from '../downloads/docx/reportDocx.ts';
import { contextOf } from '../edition/context.ts';
import { currentEdition } from '../edition/current.ts';
import type { TermEdition } from '../edition/edition.ts';
import { address } from '../edition/paths.ts';
import { sourceFromEnvironment } from '../edition/source.ts';
import { locales, type Locale } from '../locale/format.ts';
import { notAFolder } from '../release/refusal.ts';
import { openBrowser } from './browser.ts';
import { busy, machineFault, NO_ROOM } from './buildFault.ts';
import { inScratch } from './intoFolder.ts';
import { oneBuild } from './oneBuild.ts';
import { optionsOf } from './options.ts';
import { releaseObjection } from './outputFolder.ts';
import { outputPlace, scratchFolder } from './outputPlace.ts';
import { printPage } from './printPage.ts';
import { stage } from './stage.ts';
import { writeTogether } from './writeTogether.ts';

const { outDir } = optionsOf({ outDir: { type: 'string', default: 'briefings' } });

/** Gives false, with what is wrong in the terminal and the files as they were. */
async function briefings(): Promise<boolean> {
  const objected = objection();
  if (objected !== undefined) return refused(objected);
  const pages = outputPlace(scratchFolder('briefing', outDir));
  try {
    const made = await oneBuild(pages, () => inScratch(pages.target, fromPages));
    return 'done' in made ? made.done : refused(busy(outDir, made.holder));
  } catch (error) {
    const fault = machineFault(error, outDir, { folder: outDir, which: 'files' });
    if (fault === undefined) throw error;
    return refused(fault);
  }
}

/** Builds the pages into a folder, and makes the files of them. */
async function fromPages(site: string): Promise<boolean> {
  const browser = await openBrowser().catch(() => undefined);
  if (browser === undefined) return refused(NO_BROWSER);
  // Loaded here, because the packages that build take longer than a refusal.
  const { buildPages } = await import('./buildSite.ts');
  try {
    if (!(await buildPages(site))) return false;
    const files = await stage('Soạn báo cáo · Writing the briefings', () =>
      allFiles(browser, site),
    );
    return written(files);
  } finally {
    await browser.close();
  }
}

/** Why the files cannot go where they are wanted; undefined where they can. */
function objection(): string | undefined {
  if (existsSync(outDir) && !statSync(outDir).isDirectory()) return notAFolder(outDir).message;
  return releaseObjection(outDir, sourceFromEnvironment(process.env).dataFolder);
}

const NO_BROWSER =
  'Không mở được trình duyệt để in PDF: hãy cài Chrome, Chromium hoặc Edge, hoặc đặt CHROME_PATH. / No browser starts that could print the PDF: install Chrome, Chromium or Edge, or set CHROME_PATH.';

async function allFiles(browser: Browser, site: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const edition of currentEdition().terms)
    for (const locale of locales) {
      const name = fileName(edition, locale);
      files.set(`${name}.pdf`, await pdf(edition, locale, browser, site));
      files.set(`${name}.docx`, await reportDocx(briefing(contextOf(edition, locale))));
    }
  return files;
}

/** "bac-kan-2020-2025-briefing@2020-06-30-vi" */
function fileName({ register: { term } }: TermEdition, locale: Locale): string {
  return `${term.id}-briefing@${term.settings.defaultDate}-${locale}`;
}

function pdf({ register: { term } }: TermEdition, locale: Locale, browser: Browser, site: string) {
  const path = address(locale, term.id, 'briefing');
  return printPage(browser, site, path, term.settings.defaultDate);
}

/** `dest` is the place that a file was to take. */
type SystemError = NodeJS.ErrnoException & { readonly dest?: string };

function written(files: ReadonlyMap<string, Uint8Array>): boolean {
  try {
    writeTogether(outDir, files);
  } catch (error) {
    const { code, path = outDir, dest = path } = error as SystemError;
    if (code === undefined || NO_ROOM.has(code)) throw error;
    return refused(
      `${dest}: không ghi được (${code}), tệp có thể đang mở. / cannot be written (${code}); it may be open.`,
    );
  }
  console.log([...files.keys()].map((name) => join(outDir, name)).join('\n'));
  return true;
}

function refused(line: string): false {
  console.error(line);
  return false;
}

process.exitCode = (await briefings()) ? 0 : 1;
