/**
 * A term with a canary in every cell of every column that is not public, and a built site of it: what the bundle is
 * chosen from, and what a leak would show.
 */
import { readFileSync } from 'node:fs';
import { TABLES, TABLE_NAMES } from '../../src/data/tables.ts';
import type { Correction, FileAccount, TableName, Term } from '../../src/data/records.ts';
import { FIGURE_IDS } from '../../src/data/figureIds.ts';
import { csv } from '../../src/downloads/csv.ts';
import { json } from '../../src/downloads/json.ts';
import { picture } from '../../src/downloads/picture.ts';
import { embedPage, figureFile } from '../../src/edition/figureAddresses.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { figure } from '../../src/figures/registry.ts';
import { bundleOf, type BuiltSite } from '../../src/publicBundle/bundle.ts';
import { COLUMN_VISIBILITY } from '../../src/publicBundle/columns.ts';
import { publicFigures } from '../../src/publicBundle/publicFigures.ts';
import type { PublicTerm } from '../../src/publicBundle/scan.ts';
import { registerOf, type Register } from '../../src/statistics/register.ts';
import { approved } from '../figures/publicTerm.ts';
import { bacKanInSmall } from '../figures/terms.ts';
import { congress, date, heldOn, organization, reported } from '../statistics/smallTerm.ts';

/** Figures that the term publishes; all others are internal. */
export const PUBLISHED = FIGURE_IDS.filter(
  (id) => !['limitations-by-committee', 'congress-calendar', 'election-outcome'].includes(id),
);

const place = { file: 'small/table.csv', line: 1 };
const correction = (figure: string): Correction => ({
  place,
  figure,
  asOf: date('2020-05-25'),
  date: date('2020-07-01'),
  reason: 'Bổ sung',
  reasonEn: 'Added',
});

const { term } = bacKanInSmall;
const full: Term = {
  ...term,
  organizations: [
    ...term.organizations,
    ...Array.from({ length: 6 }, (_, at) =>
      organization(`DU${at}`, 'BB', 'co-so', { pilot: at === 0 }),
    ),
    organization('SAU', 'DU0', 'chi-bo'),
  ],
  congresses: [
    ...term.congresses!,
    ...Array.from({ length: 5 }, (_, at) => heldOn(`DU${at}`, '2020-06-02')),
    congress('DU5', { planned: '2020-07-03' }),
    congress('SAU', { planned: '2020-06-01' }),
  ],
  reported: [
    ...term.reported!,
    reported({
      code: 'CS0',
      level: 'chi-bo',
      measure: 'held',
      asOf: '2020-06-30',
      numerator: 6,
      denominator: 6,
      type: 'published',
      source: 'x',
    }),
  ],
  publication: PUBLISHED.map(approved),
  corrections: [correction('timeline'), correction('election-outcome')],
};

/** A text of its own for every cell: of more than six words, so that it is found in parts too. */
export const canary = (column: string, at: number): string =>
  ['Chim', 'hoàng', 'yến', ...column.split('.'), 'hót', 'líu', 'lo']
    .map((word) => `${word}${at}`)
    .join(' ');

const isText = (table: TableName, key: string) =>
  ['text', 'name', 'url'].includes(TABLES[table].columns.find((one) => one.key === key)!.type);

function withCanaries(table: TableName): readonly object[] {
  return (full[table] ?? []).map((row, at) => {
    const keys = Object.entries(COLUMN_VISIBILITY[table])
      .filter(([key, visibility]) => isHidden(visibility, row) && isText(table, key))
      .map(([key]) => [key, canary(`${table}.${key}`, at)]);
    return {
      ...row,
      place: { file: `nho-2020-2025/${table}/tep-mat.csv`, line: at + 2 },
      ...Object.fromEntries(keys),
    };
  });
}

/** Rows about what was published keep their words. */
function isHidden(visibility: string, row: object): boolean {
  const isOpen =
    ('type' in row && row.type === 'published') || ('figure' in row && row.figure === 'timeline');
  return ['internal', 'name'].includes(visibility) || (visibility === 'ofPublished' && !isOpen);
}

const account = (table: TableName): FileAccount => ({
  file: `nho-2020-2025/${table}/tep-mat.csv`,
  table,
  sha256: 'ab12',
  encoding: 'UTF-8',
  delimiter: ';',
  lines: 9,
  accepted: 7,
  skipped: 1,
  rejected: table === 'congresses' ? 1 : 0,
  skips: [],
});

export const canaries: Register = registerOf({
  ...full,
  id: 'nho-2020-2025',
  settings: {
    ...full.settings,
    aliases: { 'Ký hiệu hồ sơ mật': 'code' },
    notes: [canary('term.notes', 0)],
  },
  ...Object.fromEntries(
    TABLE_NAMES.filter((table) => table !== 'plan' && full[table] !== undefined).map((table) => [
      table,
      withCanaries(table),
    ]),
  ),
  files: TABLE_NAMES.map(account),
} as Term);

export const terms: readonly PublicTerm[] = [
  { register: canaries, figures: publicFigures(canaries) },
];

/** Every figure of the term in both languages, at both dates. */
export function everyFigure(): readonly Figure[] {
  return (['vi', 'en'] as const).flatMap((locale) =>
    FIGURE_IDS.flatMap((id) =>
      canaries.term.settings.reportingDates.map((asOf) =>
        figure(id, { register: canaries, asOf, scope: canaries.root, locale }),
      ),
    ),
  );
}

type Files = Record<string, string | Uint8Array>;

/** What a build leaves: the files of all figures, pages around them, and much that is internal. */
export function builtFiles(): Files {
  const files: Files = {
    'index.html': '<link rel="stylesheet" href="/_astro/Page.css"><a href="/nho-2020-2025/">x</a>',
    'feed.xml': canary('limitations.text', 0),
    'nho-2020-2025/statistics.json': JSON.stringify(canaries.term.organizations),
    'nho-2020-2025/figures/timeline/index.html': canary('organizations.name', 5),
    'nho-2020-2025/committees/BT/figures/timeline.json': '{"committee":"BT"}',
    '_astro/Page.css': '@import "./tokens.css";.page{color:#123456}',
    '_astro/tokens.css': '@font-face{src:url(/_astro/font.woff2)}',
    '_astro/font.woff2': readFileSync('src/styles/fonts/be-vietnam-pro-400.woff2'),
    '_astro/internal.css': '.internal{}',
    '_astro/embed.js': 'import"./resize.js";',
    '_astro/resize.js': 'addEventListener("load",()=>{})',
    '_astro/gallery.js': 'gallery()',
    'embed.js': 'addEventListener("message",()=>{})',
  };
  for (const made of everyFigure())
    for (const keeping of made.asOf.equals(canaries.term.settings.defaultDate)
      ? (['current', 'fixed'] as const)
      : (['fixed'] as const)) {
      const at = (ending: '.json' | '.csv' | '.svg') => figureFile(made, keeping, ending).slice(1);
      Object.assign(files, {
        [at('.json')]: json(made),
        [at('.csv')]: csv(made),
        [at('.svg')]: picture(made),
        [`${embedPage(made, keeping).slice(1)}index.html`]: embed(made),
      });
    }
  return files;
}

function embed({ title, sentence, locale }: Figure): string {
  return `<!doctype html><html lang="${locale}"><head><link rel="stylesheet" href="/_astro/Page.css"><script type="module" src="/_astro/embed.js"></script></head><body><h1>${title}</h1><p>${sentence}</p><a href="/">x</a></body></html>`;
}

export function siteOf(files: Files): BuiltSite {
  return {
    paths: new Set(Object.keys(files)),
    read: (path) => Buffer.from(files[path] ?? ''),
  };
}

export const bundled = (files: Files): ReadonlyMap<string, Uint8Array> =>
  bundleOf(siteOf(files), terms, { publicUrl: undefined, indexStyle: '.published{}' });
