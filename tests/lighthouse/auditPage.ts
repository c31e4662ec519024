/** Lighthouse as on a phone, in a browser of our own. Nothing leaves the machine. */
import { createServer, type AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import lighthouse, { type Result } from 'lighthouse';
import { openBrowser } from '../../src/commands/browser.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface AuditBrowser {
  readonly browser: Browser;
  /** Where Lighthouse finds it. */
  readonly port: number;
}

/** A browser that Lighthouse can steer; whatever a page or the browser itself asks of another host is not found. */
export async function openAuditBrowser(): Promise<AuditBrowser> {
  const port = await freePort();
  const browser = await openBrowser([
    `--remote-debugging-port=${port}`,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ]);
  return { browser, port };
}

/** What Lighthouse found on a page. Throws where it could not load it. */
export async function auditPage(url: string, port: number): Promise<Result> {
  // Only Lighthouse's own command line asks to report errors to its authors; called like this it reports nothing.
  const flags = { port, logLevel: 'error' as const, onlyCategories: [...CATEGORIES] };
  const { lhr } = (await lighthouse(url, flags))!;
  if (lhr.runtimeError !== undefined) throw new Error(lhr.runtimeError.message);
  return lhr;
}

/** Of 100. */
export function scoreOf({ categories }: Result, category: Category): number {
  return Math.round((categories[category]?.score ?? 0) * 100);
}

/** A port on which nothing listens. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
