import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/**
 * Why a folder may not be replaced by a site, in both languages; undefined where it may. A site only ever takes
 * the place of nothing, of an empty folder or of an earlier site: a mistyped name must not cost a folder.
 */
export function outputObjection(
  outDir: string,
  dataFolder: string,
  kind: BuildKind = 'site',
): string | undefined {
  const target = resolve(outDir);
  const folders = [resolve('.'), resolve(dataFolder)];
  if (folders.some((folder) => isWithin(folder, target)) || isWithin(target, resolve(dataFolder)))
    return `${outDir}: thư mục này chứa mã nguồn hoặc số liệu, hãy chọn thư mục khác. / holds the project or the data; choose another folder.`;
  if (existsSync(target) && !isEmptyOrSite(target))
    return `${outDir}: thư mục này có tệp khác và không phải bản dựng trước, hãy chọn thư mục trống. / holds other files and is no earlier build; choose an empty folder.`;
  if (kind === 'site' && isBundle(target))
    return `${outDir}: thư mục này là bản công bố, không đưa trang nội bộ vào; hãy chọn thư mục khác. / holds the public bundle; the internal site must not take its place.`;
  if (kind === 'bundle' && isSite(target) && !isBundle(target))
    return `${outDir}: thư mục này là trang nội bộ, không đưa bản công bố vào; hãy chọn thư mục khác. / holds the internal site; choose another folder for the public bundle.`;
  return undefined;
}

/** The whole site, or what everyone may read of it. */
export type BuildKind = 'site' | 'bundle';

function isBundle(folder: string): boolean {
  return existsSync(join(folder, 'public-index.css'));
}

/**
 * Why releases, or other files that are to last, may not be kept in a folder, in both languages; undefined where they may. The next build replaces
 * whatever lies in an output folder, and a site that held its own releases would publish them.
 */
export function releaseObjection(to: string, dataFolder: string): string | undefined {
  const target = resolve(to);
  const [project, data] = [resolve('.'), resolve(dataFolder)];
  if ([project, data].some((folder) => isWithin(folder, target)) || isWithin(target, data))
    return `${to}: thư mục này chứa mã nguồn hoặc số liệu, hãy chọn thư mục khác. / holds the project or the data; choose another folder.`;
  const outputs = ['dist', 'dist-public', 'node_modules'].map((name) => resolve(name));
  if (outputs.some((folder) => isWithin(target, folder)) || foldersAbove(target).some(isSite))
    return `${to}: nằm trong bản dựng, lần dựng sau sẽ xóa nó; hãy chọn thư mục khác. / lies in the output of a build, which the next build removes; choose another folder.`;
  return undefined;
}

/** The folder itself, its parent, and so on up to the root. */
function foldersAbove(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}

/** Whether a path is the folder itself or lies in it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && resolve(folder, way) === path);
}

function isEmptyOrSite(folder: string): boolean {
  return readdirSync(folder).length === 0 || isSite(folder);
}

function isSite(folder: string): boolean {
  return ['404.html', '_astro'].every((name) => existsSync(join(folder, name)));
}

/**
 * Puts a fresh site in the place of an earlier one: beside it first, because the two may be on different disks,
 * then by two renames. Between them is the only moment without a site, and none of it is half of one.
 */
export function replaceFolder(fresh: string, outDir: string): void {
  const target = resolve(outDir);
  const beside = join(dirname(target), `.${basename(target)}.building-${process.pid}`);
  const former = `${beside}-former`;
  try {
    mkdirSync(target, { recursive: true });
    moveFolder(fresh, beside);
    renameSync(target, former);
    renameSync(beside, target);
  } finally {
    rmSync(beside, { recursive: true, force: true });
    rmSync(former, { recursive: true, force: true });
  }
}

function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // Another disk.
    cpSync(from, to, { recursive: true });
  }
}
