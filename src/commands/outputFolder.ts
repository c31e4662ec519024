import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { notAFolder } from '../release/refusal.ts';
import { realPath } from './outputPlace.ts';

/**
 * Why a folder may not be replaced by a site, in both languages; undefined where it may. A site only ever takes
 * the place of nothing, of an empty folder or of an earlier site: a mistyped name must not cost a folder.
 */
export function outputObjection(
  outDir: string,
  dataFolder: string,
  kind: BuildKind = 'site',
): string | undefined {
  const [target, project, data] = [outDir, '.', dataFolder].map(realPath) as Three;
  if ([project, data].some((folder) => isWithin(folder, target)) || isWithin(target, data))
    return `${outDir}: thư mục này chứa mã nguồn hoặc số liệu, hãy chọn thư mục khác. / holds the project or the data; choose another folder.`;
  if (isThere(target) && !isFolder(target)) return notAFolder(outDir).message;
  if (existsSync(target) && !isEmptyOrSite(target))
    return `${outDir}: thư mục này có tệp khác và không phải bản dựng trước, hãy chọn thư mục trống. / holds other files and is no earlier build; choose an empty folder.`;
  if (kind === 'site' && isBundle(target))
    return `${outDir}: thư mục này là bản công bố, không đưa trang nội bộ vào; hãy chọn thư mục khác. / holds the public bundle; the internal site must not take its place.`;
  if (kind === 'bundle' && isSite(target) && !isBundle(target))
    return `${outDir}: thư mục này là trang nội bộ, không đưa bản công bố vào; hãy chọn thư mục khác. / holds the internal site; choose another folder for the public bundle.`;
  return undefined;
}

type Three = [string, string, string];

/** A link that leads nowhere is there too. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
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
  const [target, project, data] = [to, '.', dataFolder].map(realPath) as Three;
  if ([project, data].some((folder) => isWithin(folder, target)) || isWithin(target, data))
    return `${to}: thư mục này chứa mã nguồn hoặc số liệu, hãy chọn thư mục khác. / holds the project or the data; choose another folder.`;
  const outputs = ['dist', 'dist-public', 'node_modules'].map(realPath);
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
