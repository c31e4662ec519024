import { existsSync, readdirSync } from 'node:fs';

/** Which site a command would have replaced. */
export type Earlier = 'built' | 'served';

/** What a command that ended early says of the site that stands in a folder, or that none does; in both languages. */
export function untouched(
  folder: string,
  which: Earlier,
): { readonly vi: string; readonly en: string } {
  return isEmpty(folder) ? nothing : whole[which];
}

const whole: Readonly<Record<Earlier, { readonly vi: string; readonly en: string }>> = {
  built: { vi: 'bản dựng trước vẫn như cũ', en: 'the earlier site is as it was' },
  served: { vi: 'trang đang phục vụ vẫn như cũ', en: 'the served site is as it was' },
};

const nothing = { vi: 'chưa có trang nào ở đó', en: 'there is no site yet' };

/** A folder that cannot be looked into holds something. */
function isEmpty(folder: string): boolean {
  try {
    return !existsSync(folder) || readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}
