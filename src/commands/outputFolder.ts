import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/**
 * Why a folder may not be replaced by a site, in both languages; undefined where it may. A site only ever takes
 * the place of nothing, of an empty folder or of an earlier site: a mistyped name must not cost a folder.
 */
export function outputObjection(outDir: string, dataFolder: string): string | undefined {
  const target = resolve(outDir);
  const folders = [resolve('.'), resolve(dataFolder)];
  if (folders.some((folder) => isWithin(folder, target)) || isWithin(target, resolve(dataFolder)))
    return `${outDir}: thư mục này chứa mã nguồn hoặc số liệu, hãy chọn thư mục khác. / holds the project or the data; choose another folder.`;
  if (existsSync(target) && !isEmptyOrSite(target))
    return `${outDir}: thư mục này có tệp khác và không phải bản dựng trước, hãy chọn thư mục trống. / holds other files and is no earlier build; choose an empty folder.`;
  return undefined;
}

/** Whether a path is the folder itself or lies in it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && resolve(folder, way) === path);
}

function isEmptyOrSite(folder: string): boolean {
  const names = readdirSync(folder);
  return names.length === 0 || (names.includes('404.html') && names.includes('_astro'));
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
    cpSync(fresh, beside, { recursive: true });
    renameSync(target, former);
    renameSync(beside, target);
  } finally {
    rmSync(beside, { recursive: true, force: true });
    rmSync(former, { recursive: true, force: true });
  }
}
