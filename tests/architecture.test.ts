/** The folders are the pipeline, and imports run one way. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder of src/ may import: its neighbours upstream, and packages. `locale` is a leaf for everyone. */
const allowed: Readonly<Record<string, { folders: string[]; packages: RegExp }>> = {
  data: { folders: [], packages: /^(papaparse|zod|node:.*)$/ },
  statistics: { folders: ['data (types)'], packages: /^d3-array$/ },
  locale: { folders: [], packages: /^$/ },
  figures: { folders: ['statistics', 'locale', 'data (types)'], packages: /^$/ },
  charts: {
    folders: ['figures (types)', 'locale', 'data (types)'],
    packages: /^d3-(scale|shape|time)$/,
  },
  downloads: {
    folders: ['figures (types)', 'briefing (types)', 'charts', 'locale', 'data (types)'],
    packages:
      /^(@resvg\/resvg-js|@rgrove\/parse-xml|docx|fflate|harfbuzzjs|papaparse|tinypool|node:.*)$/,
  },
  // What is published and when, as a feed and a calendar: text from records, like a chart from a figure.
  feeds: {
    folders: ['statistics (types)', 'figures (types)', 'locale', 'data (types)'],
    packages: /^$/,
  },
  // Works on built sites alone: it neither reads the exports nor draws.
  release: { folders: ['locale'], packages: /^node:.*$/ },
  // What everyone may read: chosen from a built site, and proved to hold nothing else.
  publicBundle: {
    folders: [
      'data',
      'statistics',
      'figures',
      'charts',
      'downloads',
      'edition',
      'feeds',
      'release',
      'serving',
      'locale',
    ],
    packages: /^(entities|papaparse|node:.*)$/,
  },
  edition: {
    folders: ['data', 'statistics', 'figures (types)', 'feeds', 'locale'],
    packages: /^(astro|node:.*)$/,
  },
  // The contract of the exports made plain for offices: it takes the columns from the code that checks them and the
  // messages from the reader, so that pages need not import `data` itself.
  guide: { folders: ['data', 'locale'], packages: /^node:.*$/ },
  // The leaders' report as plain data, from which the page and the document for Word are made.
  briefing: { folders: ['figures', 'statistics', 'locale', 'data (types)'], packages: /^$/ },
  // One search over everything, as an index; matching runs in the browser.
  search: {
    folders: ['data', 'edition', 'figures', 'statistics', 'locale'],
    packages: /^$/,
  },
  // What was tried before the product is trusted: a record that the tests write, as a table.
  trust: { folders: ['figures (types)', 'locale'], packages: /^$/ },
  // What the product costs: a record that the benchmark writes, as tables and drawings.
  performance: { folders: ['figures (types)', 'locale'], packages: /^$/ },
  components: {
    folders: [
      'briefing',
      'search',
      'figures',
      'charts',
      'downloads',
      'feeds',
      'guide',
      'locale',
      'edition',
      'layouts',
      'performance',
      'styles',
      'data (types)',
    ],
    packages: /^$/,
  },
  // What servers and browsers are told about the files: policies, headers.
  serving: { folders: ['downloads', 'locale'], packages: /^node:.*$/ },
  layouts: { folders: ['locale', 'edition', 'serving', 'styles'], packages: /^$/ },
  pages: {
    folders: [
      'search',
      'figures',
      'charts',
      'downloads',
      'feeds',
      'guide',
      'locale',
      'edition',
      'components',
      'layouts',
      'performance',
      'statistics',
      'styles',
      'trust',
    ],
    packages: /^astro$/,
  },
  commands: {
    folders: [
      'briefing',
      'data',
      'downloads',
      'edition',
      'locale',
      'publicBundle',
      'release',
      'serving',
    ],
    packages: /^(@sparticuz\/chromium|astro|playwright-core|subset-font|node:.*)$/,
  },
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const imports: Import[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro)$/.test(file))
  .flatMap((file) => {
    const text = readFileSync(join('src', file), 'utf8');
    const lines = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\s+from\s+)?'([^']+)'/gm;
    return [...text.matchAll(lines)].map(([, type, target]) => ({
      file: file.split(sep).join('/'),
      target: target!,
      typeOnly: type !== undefined,
    }));
  });

function breach({ file, target, typeOnly }: Import): boolean {
  const from = file.split('/')[0]!;
  const rule = allowed[from];
  if (rule === undefined) return true;
  if (!target.startsWith('.')) return !rule.packages.test(target);
  const to = normalize(join(dirname(file), target)).split(sep)[0]!;
  const known = to === from || rule.folders.includes(to);
  return !known && !(typeOnly && rule.folders.includes(`${to} (types)`));
}

describe('The house', () => {
  it('lets imports run one way only', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter(breach).map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('has no room without a rule', () => {
    const folders = readdirSync('src', { withFileTypes: true }).map((entry) => entry.name);
    expect(folders.filter((folder) => folder !== 'styles' && !(folder in allowed))).toEqual([]);
  });

  it('has no circles between files', () => {
    const edges = Map.groupBy(
      imports.filter(({ target, typeOnly }) => target.startsWith('.') && !typeOnly),
      ({ file }) => file,
    );
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      expect(path, `${[...path, file].join(' → ')}`).not.toContain(file);
      if (done.has(file)) return;
      for (const { target } of edges.get(file) ?? [])
        visit(
          normalize(join(dirname(file), target))
            .split(sep)
            .join('/'),
          [...path, file],
        );
      done.add(file);
    };
    for (const file of edges.keys()) visit(file, []);
  });

  it('never asks what day it is', () => {
    const clock = /Date\.now\(\)|new Date\(\)|Temporal\.Now/;
    const asking = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|astro)$/.test(file))
      .filter((file) => clock.test(readFileSync(join('src', file), 'utf8')));
    expect(asking).toEqual([]);
  });
});
