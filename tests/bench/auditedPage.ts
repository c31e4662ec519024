/** One page as Lighthouse sees it on a phone: scores, paints, and what was fetched by kind. */
import type { Result as Audit } from 'lighthouse';
import { auditPage, scoreOf } from '../lighthouse/auditPage.ts';
import { lastLine } from './child.ts';
import type { Outcome } from './rounds.ts';

/** Loads the page anew; `html` is the page as it is sent. */
export async function auditedPage(url: string, html: string, port: number): Promise<Outcome> {
  try {
    const audit = await auditPage(url, port);
    return {
      values: {
        performance: scoreOf(audit, 'performance'),
        accessibility: scoreOf(audit, 'accessibility'),
        bestPractices: scoreOf(audit, 'best-practices'),
        largestPaint: numberIn(audit, 'largest-contentful-paint'),
        layoutShift: numberIn(audit, 'cumulative-layout-shift'),
        blocked: numberIn(audit, 'total-blocking-time'),
        blockingScripts: blockingScripts(html),
        ...fetched(audit),
      },
    };
  } catch (error) {
    return { reason: 'failed', said: lastLine(String(error)) };
  }
}

function numberIn({ audits }: Audit, id: string): number {
  const value = audits[id]?.numericValue;
  if (value === undefined) throw new Error(`Lighthouse gave no ${id}.`);
  return value;
}

interface Fetched {
  readonly url: string;
  readonly resourceType: string;
  readonly transferSize: number;
}

function fetched({ audits }: Audit) {
  const details = audits['network-requests']?.details as { items: readonly Fetched[] } | undefined;
  const all = (details?.items ?? []).filter(({ url }) => !url.startsWith('data:'));
  const bytes = (type?: string) =>
    all
      .filter(({ resourceType }) => type === undefined || resourceType === type)
      .reduce((sum, { transferSize }) => sum + transferSize, 0);
  return {
    requests: all.length,
    transferred: bytes(),
    html: bytes('Document'),
    css: bytes('Stylesheet'),
    js: bytes('Script'),
    fonts: bytes('Font'),
  };
}

/** Scripts that stop the browser where they stand: neither modules nor deferred, and no mere data. */
export function blockingScripts(html: string): number {
  const tags = html.match(/<script\b[^>]*>/g) ?? [];
  return tags.filter((tag) => !/\b(?:async|defer|type="(?:module|[^"]*json)")/.test(tag)).length;
}
