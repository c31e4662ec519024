import { existsSync, readdirSync } from 'node:fs';

/** What a command would have replaced: a site, or files of its own. */
export type Earlier = 'built' | 'served' | 'files';

/** What a command that ended early says of the site that stands in a folder, or that none does; in both languages. */
export function untouched(
  folder: string,
  which: Earlier,
): { readonly vi: string; readonly en: string } {
  return (isEmpty(folder) ? nothing : whole)[which];
}

type Said = Readonly<Record<Earlier, { readonly vi: string; readonly en: string }>>;

const whole: Said = {
  built: { vi: 'bản dựng trước vẫn như cũ', en: 'the earlier site is as it was' },
  served: { vi: 'trang đang phục vụ vẫn như cũ', en: 'the served site is as it was' },
  files: { vi: 'các tệp trước vẫn như cũ', en: 'the earlier files are as they were' },
};

const noSite = { vi: 'chưa có trang nào ở đó', en: 'there is no site yet' };
const nothing: Said = {
  built: noSite,
  served: noSite,
  files: { vi: 'chưa có tệp nào ở đó', en: 'there are no files yet' },
};

/** A folder that cannot be looked into holds something. */
function isEmpty(folder: string): boolean {
  try {
    return !existsSync(folder) || readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}
