/** For whom a fixed figure was made: an approval, or one that is withdrawn, gives it another form, and no other number. */
import { fixedPath, type FixedName } from './fixedName.ts';
import type { Site } from './site.ts';

/** What is fixed at one date of one figure, in a build and in the release before. */
export interface Editions {
  readonly build: Site;
  readonly built: readonly FixedName[];
  readonly base: Site;
  readonly published: readonly FixedName[];
}

/** The office alone has seen it so far: what everyone may read takes its place, and is fixed from then on. */
export function isNewlyPublic(editions: Editions): boolean {
  const { before, after } = audiences(editions);
  return before === 'internal' && after === 'public';
}

/** It was published and is internal again: what was published stays as it is. */
export function isWithdrawn(editions: Editions): boolean {
  const { before, after } = audiences(editions);
  return before === 'public' && after === 'internal';
}

function audiences({ build, built, base, published }: Editions) {
  return { before: audienceIn(base, published), after: audienceIn(build, built) };
}

/** Of the newest version; undefined where its JSON says nothing of it. */
function audienceIn({ files, read }: Site, names: readonly FixedName[]): string | undefined {
  const newest = names
    .filter(({ part, rest }) => part === 'figures' && rest === '.json')
    .toSorted((a, b) => b.version - a.version)[0];
  if (newest === undefined || !files.has(fixedPath(newest))) return undefined;
  return /"audience":\s*"(\w+)"/.exec(read(fixedPath(newest)))?.[1];
}
