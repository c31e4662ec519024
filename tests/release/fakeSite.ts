/** Small sites as a build leaves them, made by hand: what a release looks at, and nothing else. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../../src/release/site.ts';
import { sha256 } from '../../src/release/manifest.ts';

export const TERM = 'mau-2020-2025';
export const FIGURE = 'completion-by-level';

/** Path → content. */
export type Pages = Readonly<Record<string, string>>;

export interface Correction {
  readonly figure: string;
  readonly asOf: string;
  readonly date: string;
  readonly reason: string;
  readonly reasonEn?: string;
}

/** A correction of the figure at a date. */
export const correction = (asOf: string, date: string): Correction => ({
  figure: FIGURE,
  asOf,
  date,
  reason: `Biểu nộp muộn <${date}>`,
  reasonEn: `Late form <${date}>`,
});

/** A fixed figure in both languages and four formats, with the page that embeds it. */
export function fixed(asOf: string, held: number, place: string = TERM, drawn = 'as ever'): Pages {
  const name = `${FIGURE}@${asOf}`;
  return Object.assign(
    {},
    ...['', 'en/'].map((language) => ({
      [`${language}${place}/figures/${name}.json`]: numbers(asOf, held),
      [`${language}${place}/figures/${name}.svg`]: `<svg>${held}/452 drawn ${drawn}</svg>`,
      [`${language}${place}/figures/${name}_2x.png`]: `png ${held} ${drawn}`,
      [`${language}${place}/embed/${name}/index.html`]: page(
        `<img src="/${language}${place}/figures/${name}.svg">${held}`,
      ),
    })),
  );
}

export function numbers(asOf: string, held: number): string {
  return JSON.stringify({
    id: FIGURE,
    asOf,
    sentence: `${held}/452 tổ chức cơ sở đảng đã tiến hành đại hội.`,
    columns: [
      { key: 'level', label: 'Cấp' },
      { key: 'held', label: 'Đã tiến hành' },
    ],
    rows: [{ level: 'Tổ chức cơ sở đảng', held }],
  });
}

const page = (content: string) => `<!doctype html><html><body class="x">${content}</body></html>`;

/** The pages of a site that are not fixed, all of them signed; and the corrections of its term. */
export function around(sign: string, corrections: readonly Correction[] = []): Pages {
  return {
    'index.html': page(sign),
    'en/index.html': page(sign),
    '404.html': page(sign),
    [`_astro/${sign}.css`]: `/* ${sign} */`,
    [`${TERM}/figures/${FIGURE}/index.html`]: page(
      `${sign} <a href="/${TERM}/figures/${FIGURE}@2020-05-25.svg">25/5</a>` +
        ` <a href="/${TERM}/embed/${FIGURE}@2020-06-30/">30/6</a>`,
    ),
    [`${TERM}/figures/corrections.json`]: JSON.stringify({ term: TERM, corrections }),
  };
}

/** Writes a site into a folder. */
export function write(folder: string, ...parts: readonly Pages[]): string {
  for (const [path, content] of Object.entries<string>(Object.assign({}, ...parts))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A site in memory. */
export function siteOf(...parts: readonly Pages[]): Site {
  const pages: Pages = Object.assign({}, ...parts);
  return {
    files: new Map(Object.entries(pages).map(([path, content]) => [path, sha256(content)])),
    read: (path) => pages[path]!,
  };
}
