/**
 * What the public bundle is made of: files of the built site, as they are, and a few pages of its own. Nothing is taken
 * that is not asked for: the addresses of public figures, then what their pages load.
 */
import { correctionsPath, correctionsText } from '../release/corrections.ts';
import { indexPages, INDEX_STYLE } from './indexPages.ts';
import { correctionsIn, publicCorrections } from './publicCorrections.ts';
import { publishedIds } from './publicFigures.ts';
import { referencesIn } from './references.ts';
import type { PublicTerm } from './scan.ts';
import { FOLLOWED, HOST_SCRIPT, isAsset, pathsOf } from './selection.ts';

/** The built site: its paths, with `/`, and their bytes. */
export interface BuiltSite {
  readonly paths: ReadonlySet<string>;
  readonly read: (path: string) => Uint8Array;
}

/** What the bundle adds to what it takes from the site. */
export interface BundleParts {
  readonly publicUrl: string | undefined;
  /** The stylesheet of the index. */
  readonly indexStyle: string;
}

/** Path below the bundle → bytes. */
export function bundleOf(
  site: BuiltSite,
  terms: readonly PublicTerm[],
  { publicUrl, indexStyle }: BundleParts,
): ReadonlyMap<string, Uint8Array> {
  const figures = terms.flatMap((term) => term.figures);
  const chosen = figures.flatMap(pathsOf).filter((path) => site.paths.has(path));
  const followed = FOLLOWED.filter((path) => site.paths.has(path));
  const shared = sharedStyles(site, publicUrl);
  const host = chosen.length > 0 && site.paths.has(HOST_SCRIPT) ? [HOST_SCRIPT] : [];
  const assets = assetsOf([...chosen, ...shared, ...host], site, publicUrl);
  const taken = [...new Set([...chosen, ...followed, ...assets])];
  const has = (address: string) => taken.includes(address.slice(1));
  const read = (address: string) => textOf(site, address.slice(1));
  const styles = [...shared, INDEX_STYLE].map((path) => `/${path}`);
  const pages = indexPages({ figures, has, read, styles, corrections: publicCorrections(terms) });
  const own = new Map([...pages, [INDEX_STYLE, indexStyle], ...correctionFiles(terms)]);
  return new Map([
    ...taken.map((path) => [path, site.read(path)] as const),
    ...[...own].map(([path, text]) => [path, new TextEncoder().encode(text)] as const),
  ]);
}

/** The stylesheets of the site's first page. */
function sharedStyles(site: BuiltSite, publicUrl: string | undefined): readonly string[] {
  const home = 'index.html';
  if (!site.paths.has(home)) return [];
  return referencesIn(home, textOf(site, home), publicUrl).filter((path) => path.endsWith('.css'));
}

/** Looks, typefaces and scripts that files load, and what these load in turn; never a page or a file of a figure. */
function assetsOf(
  from: readonly string[],
  site: BuiltSite,
  publicUrl: string | undefined,
): ReadonlySet<string> {
  const assets = new Set(from.filter(isAsset));
  const waiting = from.filter((path) => /\.(?:html|css|js)$/.test(path));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
    for (const found of referencesIn(path, textOf(site, path), publicUrl)) {
      if (!isAsset(found) || !site.paths.has(found) || assets.has(found)) continue;
      assets.add(found);
      waiting.push(found);
    }
  return assets;
}

function textOf(site: BuiltSite, path: string): string {
  return Buffer.from(site.read(path)).toString('utf8');
}

/** A release needs to know which published numbers were corrected. */
function correctionFiles(terms: readonly PublicTerm[]): readonly (readonly [string, string])[] {
  return terms
    .filter(({ figures }) => publishedIds(figures).size > 0)
    .map((one) => {
      const { id } = one.register.term;
      const rows = correctionsIn(one).map(({ figure, asOf, date, reason, reasonEn }) => ({
        figure,
        asOf: `${asOf}`,
        date: `${date}`,
        reason,
        ...(reasonEn !== undefined && { reasonEn }),
      }));
      return [correctionsPath(id), correctionsText(id, rows)];
    });
}
