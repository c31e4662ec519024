/** How heavy a page of each kind may be, compressed, on the site of the shipped data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pageKind, type PageKind } from '../../src/performance/pageKinds.ts';
import { blockingScripts } from '../bench/auditedPage.ts';
import { heaviestPages } from '../bench/pages.ts';
import { addresses } from './walk.ts';

const site = process.env['SITE'] ?? 'dist';

/** Most kB of the HTML, half as much again as the heaviest page has had. */
const HTML: Readonly<Record<PageKind, number>> = {
  overview: 30,
  progress: 34,
  committees: 14,
  committee: 60,
  elections: 16,
  limitations: 22,
  afterCongress: 8,
  timeline: 30,
  briefing: 14,
  figures: 8,
  figure: 24,
  data: 16,
  whatChanged: 16,
  compare: 20,
  embed: 18,
  search: 10,
  changes: 6,
  methods: 20,
  guide: 21,
  notFound: 4,
};

/** Most kB of what a page loads beside its HTML. */
const BESIDE = { css: 12, js: 6, woff2: 64 };

const compressed = (path: string): number => {
  const bytes = readFileSync(join(site, path));
  return (path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length) / 1000;
};

/** Files of the site that a page asks for at once. */
function filesIn(html: string): readonly string[] {
  const links = html.matchAll(
    /<(?:link|script)\b[^>]*?(?:href|src)="(\/[^"]+\.(?:css|js|woff2))"/g,
  );
  return [...new Set([...links].map(([, path]) => path!))];
}

const heaviest = [...heaviestPages(site)];

describe.each(heaviest)('The heaviest page of the kind %s, %s', (kind, address) => {
  const path = address.endsWith('/') ? `${address}index.html` : address;
  const html = readFileSync(join(site, path), 'utf8');

  it('keeps to its bytes', () => {
    expect(compressed(path)).toBeLessThan(HTML[kind]);
    for (const [type, most] of Object.entries(BESIDE)) {
      const files = filesIn(html).filter((file) => file.endsWith(`.${type}`));
      expect(files.length, type).toBeGreaterThan(0);
      expect(
        files.reduce((sum, file) => sum + compressed(file), 0),
        type,
      ).toBeLessThan(most);
    }
  });

  it('lets no script stop the browser', () => {
    // That of an embed chooses its colours before it is painted; it has a few hundred bytes.
    expect(blockingScripts(html)).toBe(kind === 'embed' ? 1 : 0);
  });
});

describe('The kinds of pages', () => {
  it('leave no page out', () => {
    expect(heaviest.length).toBeGreaterThan(15);
    expect(addresses.filter((address) => pageKind(address) === undefined)).toEqual([]);
  });
});
