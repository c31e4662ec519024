/**
 * `npm run build:public [-- --outDir FOLDER]`: builds the site, takes from it what is approved for publication, proves
 * that nothing else came along, and puts it in its place. Exit 1 and an untouched folder on any error.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { currentEdition } from '../edition/current.ts';
import { bundleOf, type BuiltSite } from '../publicBundle/bundle.ts';
import { doubtsIn } from '../publicBundle/freeText/doubts.ts';
import { freeTextIn } from '../publicBundle/freeText/freeText.ts';
import { doubtLine, freeTextLines } from '../publicBundle/freeText/lines.ts';
import { leakLine } from '../publicBundle/leak.ts';
import { publicFigures } from '../publicBundle/publicFigures.ts';
import { scan, type PublicTerm, type Scan } from '../publicBundle/scan.ts';
import { buildPages } from './buildSite.ts';
import { inScratch, intoFolder } from './intoFolder.ts';
import { optionsOf } from './options.ts';
import { scratchFolder } from './outputPlace.ts';
import { stage } from './stage.ts';

const { outDir } = optionsOf({ outDir: { type: 'string', default: 'dist-public' } });

/** Gives false, with what is wrong in the terminal, where something would come along that is not public. */
async function publicPages(site: string, chosen: string): Promise<boolean> {
  if (!(await buildPages(site))) return false;
  const terms = publicTerms();
  const files = await stage('Chọn phần công bố · Choosing what is public', () =>
    bundle(site, terms),
  );
  const found = await stage('Rà soát từng byte · Looking through every byte', () =>
    proof(files, terms),
  );
  if (!told(found)) return false;
  write(files, chosen);
  const texts = freeTextIn(files, terms);
  const doubts = doubtsIn(texts).map(doubtLine);
  console.log(
    [...cautions(terms), ...freeTextLines(texts), ...doubts, summary(files, terms)].join('\n'),
  );
  return true;
}

function publicTerms(): readonly PublicTerm[] {
  return currentEdition().terms.map(({ register }) => ({
    register,
    figures: publicFigures(register),
  }));
}

function bundle(folder: string, terms: readonly PublicTerm[]): ReadonlyMap<string, Uint8Array> {
  const { publicUrl } = currentEdition();
  const indexStyle = readFileSync(new URL('../styles/publicIndex.css', import.meta.url), 'utf8');
  return bundleOf(builtSite(folder), terms, { publicUrl, indexStyle });
}

function builtSite(folder: string): BuiltSite {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return { paths: new Set(paths), read: (path) => readFileSync(join(folder, path)) };
}

function proof(files: ReadonlyMap<string, Uint8Array>, terms: readonly PublicTerm[]): Scan {
  const { dataFolder, publicUrl } = currentEdition();
  return scan(files, terms, { dataFolder, publicUrl });
}

/** What makes a bundle of less use than its owner may expect. */
function cautions(terms: readonly PublicTerm[]): readonly string[] {
  const figures = terms.flatMap((term) => term.figures.map(({ figure }) => figure));
  if (figures.length === 0)
    return [
      'Chưa có dòng nào được duyệt trong bảng publication nên không có biểu đồ nào. / No row of the table publication is approved, so there is no figure.',
    ];
  const empty = new Set(
    figures.filter(({ rows }) => rows.length === 0).map(({ id, asOf }) => `${id}@${asOf}`),
  );
  return [
    ...(empty.size === 0
      ? []
      : [
          `Đã duyệt nhưng chưa có số liệu: ${[...empty].join(', ')}. / Approved without any data yet.`,
        ]),
    ...(currentEdition().publicUrl === undefined
      ? [
          'Chưa đặt PUBLIC_URL: oEmbed, og:image và nguồn tin không có địa chỉ để nơi khác dùng được. / PUBLIC_URL is not set: oEmbed, og:image and the feed have no address that others can use.',
        ]
      : []),
  ];
}

const LISTED = 10;

/** Whether nothing was found; what was is told, and so is what could not be looked for. */
function told({ leaks, unseen }: Scan): boolean {
  const texts = unseen.map(({ text, column }) => `"${text}" (${column})`);
  const list = `${texts.slice(0, LISTED).join(', ')}${texts.length > LISTED ? ', …' : ''}`;
  if (texts.length > 0)
    console.log(
      `${texts.length} ô nội bộ trùng với chữ hoặc số thông thường, không tìm riêng được: ${list}. / internal cells that are ordinary words or numbers too, and cannot be looked for by themselves.`,
    );
  for (const leak of leaks) console.error(leakLine(leak));
  return leaks.length === 0;
}

function write(files: ReadonlyMap<string, Uint8Array>, folder: string): void {
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

function summary(files: ReadonlyMap<string, Uint8Array>, terms: readonly PublicTerm[]): string {
  const ids = new Set(terms.flatMap(({ figures }) => figures.map(({ figure }) => figure.id)));
  return `${ids.size} biểu đồ/figures, ${files.size} tệp/files: ${[...ids].join(', ')}`;
}

const built = await intoFolder(outDir, 'bundle', (chosen) =>
  inScratch(scratchFolder('public', outDir), (site) => publicPages(site, chosen)),
);
process.exitCode = built ? 0 : 1;
