/**
 * Whom a published folder is for. A link beside `current` says it by its name, and a server serves through that link: so
 * a folder of the internal site has nothing at the path that the public host serves.
 */
import { lstatSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { toDisk } from './durably.ts';
import type { Places } from './places.ts';
import { foreignMark, otherAudience, wrongBuild } from './refusal.ts';
import type { Site } from './site.ts';

/** The site for those inside, or what everyone may read. */
export type Audience = 'internal' | 'public';

export const AUDIENCES: readonly Audience[] = ['internal', 'public'];

/** Whom a site is for: only the public bundle has a file of this name. */
export const audienceOf = ({ files }: Pick<Site, 'files'>): Audience =>
  files.has(BUNDLE_FILE) ? 'public' : 'internal';

export const BUNDLE_FILE = 'public-index.css';

/** Whom a folder is for, as it is marked; undefined before its first release. Refuses a mark that is no link. */
export function markedAudience(places: Places): Audience | undefined {
  const marks = AUDIENCES.filter((audience) => isMarked(places, audience));
  if (marks.length > 1) throw foreignMark(markOf(places, 'public'));
  return marks[0];
}

/**
 * Refuses what is for others than its folder, or than whoever publishes says (`asked`). `before` is whom the release
 * before was for, which counts where the folder has no mark.
 */
export function checkAudience(
  places: Places,
  own: Audience,
  {
    before,
    asked,
  }: { readonly before?: Audience | undefined; readonly asked?: string | undefined },
): void {
  if (asked !== undefined && asked !== own) throw wrongBuild(own);
  if ((markedAudience(places) ?? before ?? own) !== own) throw otherAudience(places.folder);
}

/** Marks a folder, before anything is served from it; nothing where it is marked. */
export function markAudience(places: Places, audience: Audience): void {
  if (isMarked(places, audience)) return;
  symlinkSync('current', markOf(places, audience));
  toDisk(places.folder);
}

/** The link through which a server serves. */
export const markOf = ({ folder }: Places, audience: Audience): string => join(folder, audience);

function isMarked(places: Places, audience: Audience): boolean {
  const mark = markOf(places, audience);
  const found = lstatSync(mark, { throwIfNoEntry: false });
  if (found !== undefined && !found.isSymbolicLink()) throw foreignMark(mark);
  return found !== undefined;
}
