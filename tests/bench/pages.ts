/** What every kind of page costs, on the site of the shipped data. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { PAGE_KINDS, pageKind, type PageKind } from '../../src/performance/pageKinds.ts';
import type { Result } from '../../src/performance/performanceRun.ts';
import { openAuditBrowser } from '../lighthouse/auditPage.ts';
import { serve } from '../site/server.ts';
import { auditedPage } from './auditedPage.ts';
import { runNode } from './child.ts';
import { rounds, type Program } from './rounds.ts';
import type { BenchSettings } from './settings.ts';

export async function pages(settings: BenchSettings): Promise<Readonly<Record<string, Result>>> {
  const site = join(settings.scratch, 'site');
  const args = ['src/commands/build.ts', '--outDir', site];
  const env = { DATA_DIR: 'data', ASTRO_TELEMETRY_DISABLED: '1' };
  const built = await runNode(args, { ...settings, env });
  if ('reason' in built)
    return Object.fromEntries(PAGE_KINDS.map((kind) => [kind, { values: {}, notRun: built }]));
  const [server, { browser, port }] = await Promise.all([serve(site), openAuditBrowser()]);
  try {
    const programs = [...heaviestPages(site)].map(([kind, address]): [PageKind, Program] => {
      const html = readFileSync(fileOf(site, address), 'utf8');
      return [kind, () => auditedPage(server.origin + address, html, port)];
    });
    return await rounds(Object.fromEntries(programs), settings.runs);
  } finally {
    await browser.close();
    server.close();
  }
}

/** The Vietnamese page of each kind that has the most bytes, in the order of the kinds. */
export function heaviestPages(site: string): ReadonlyMap<PageKind, string> {
  const addresses = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.split(sep).join('/')}`.replace(/index\.html$/, ''))
    .filter((address) => !address.startsWith('/en/'));
  const size = (address: string) => statSync(fileOf(site, address)).size;
  const heaviest = new Map<PageKind, string>();
  for (const address of addresses.sort()) {
    const kind = pageKind(address);
    if (kind === undefined) continue;
    const before = heaviest.get(kind);
    if (before === undefined || size(before) < size(address)) heaviest.set(kind, address);
  }
  return new Map(PAGE_KINDS.flatMap((kind) => kindIn(heaviest, kind)));
}

function kindIn(pages: ReadonlyMap<PageKind, string>, kind: PageKind): [PageKind, string][] {
  const address = pages.get(kind);
  return address === undefined ? [] : [[kind, address]];
}

function fileOf(site: string, address: string): string {
  return join(site, address.endsWith('/') ? `${address}index.html` : address);
}
