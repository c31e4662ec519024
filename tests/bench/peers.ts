/** The same three figures from the same exports: the product, Eleventy with Plot on the server, Observable Framework. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../src/commands/browser.ts';
import type { NotRun, Result } from '../../src/performance/performanceRun.ts';
import { serve } from '../site/server.ts';
import { buildOnce } from './build.ts';
import { runNode } from './child.ts';
import { copyWithOnePage, forgetKept } from './copiedProject.ts';
import { generated } from './generated.ts';
import { installedPeers } from './installedPeers.ts';
import { visitPage, type VisitedTable } from './pageVisit.ts';
import { rounds, type Outcome } from './rounds.ts';
import { firstDifference } from './sameNumbers.ts';
import type { BenchSettings } from './settings.ts';
import { writeTidy } from './tidy.ts';

const FIGURES = ['completion-by-level', 'completion-over-time', 'limitations-by-category'];

/** A site of one page: how it is built, and where it then stands. */
interface Site {
  readonly output: string;
  readonly build: () => Promise<Outcome>;
}

export async function peers(settings: BenchSettings): Promise<Readonly<Record<string, Result>>> {
  const data = generated(settings.scratch, 'province', settings.scale);
  const tidy = join(settings.scratch, 'tidy');
  writeTidy(data, tidy);
  const folder = installedPeers();
  const browser = await openBrowser();
  let ours: readonly VisitedTable[] | undefined;
  const measured = (site: Site | NotRun) => async (): Promise<Outcome> => {
    if ('reason' in site) return site;
    const built = await site.build();
    if ('reason' in built) return built;
    const { values, tables } = await visitIndex(browser, site.output);
    ours ??= tables;
    const difference = firstDifference(ours, tables);
    if (difference !== undefined) return { reason: 'otherNumbers', said: difference };
    return { values: { ...built.values, ...values } };
  };
  const peer = (site: (folder: string) => Site) =>
    typeof folder === 'string' ? site(folder) : folder;
  try {
    return await rounds(
      {
        product: measured(productSite(data, settings)),
        eleventy: measured(peer((at) => eleventySite(join(at, 'eleventy'), tidy, settings))),
        framework: measured(peer((at) => frameworkSite(join(at, 'framework'), tidy, settings))),
      },
      settings.runs,
    );
  } finally {
    await browser.close();
  }
}

async function visitIndex(browser: Browser, folder: string) {
  const server = await serve(folder);
  try {
    return await visitPage(browser, `${server.origin}/`, FIGURES);
  } finally {
    server.close();
  }
}

/** Checks, counts, draws and builds as for any site, with one page in it. */
function productSite(data: string, settings: BenchSettings): Site {
  const project = join(settings.scratch, 'one-page');
  if (!existsSync(project)) copyWithOnePage(project, 'ThreeFigures');
  const build = () => {
    forgetKept(project);
    return buildOnce(project, data, settings);
  };
  return { output: join(project, 'dist'), build };
}

function eleventySite(folder: string, tidy: string, settings: BenchSettings): Site {
  const program = join(folder, '..', 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
  return peerSite(folder, [program, '--quiet'], ['_site'], tidy, settings);
}

function frameworkSite(folder: string, tidy: string, settings: BenchSettings): Site {
  const packages = join(folder, '..', 'node_modules');
  const program = join(packages, '@observablehq', 'framework', 'dist', 'bin', 'observable.js');
  const made = ['dist', join('src', '.observablehq')];
  return peerSite(folder, [program, 'build'], made, tidy, settings);
}

/** The first of what a build makes is the site; nothing of it is there when it begins. */
function peerSite(
  folder: string,
  args: readonly string[],
  made: readonly string[],
  tidy: string,
  settings: BenchSettings,
): Site {
  const build = async (): Promise<Outcome> => {
    for (const name of made) rmSync(join(folder, name), { recursive: true, force: true });
    const env = { TIDY: tidy, OBSERVABLE_TELEMETRY_DISABLE: 'true' };
    const run = await runNode(args, { ...settings, cwd: folder, env });
    if ('reason' in run) return run;
    return { values: { milliseconds: run.milliseconds, memory: run.memory } };
  };
  return { output: join(folder, made[0]!), build };
}
