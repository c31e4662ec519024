import { join, resolve } from 'node:path';

/** Where everything of a published folder stands. Only `current` is served. */
export interface Places {
  readonly folder: string;
  /** The symbolic link that a server serves. */
  readonly current: string;
  /** `<id>/` is a site, `<id>.json` beside it its manifest. */
  readonly releases: string;
  /** A release while it is written; a killed publish leaves it. */
  readonly building: string;
  /** Which releases were served, in what order. */
  readonly history: string;
  readonly lock: string;
  /** Who holds the lock, for the one who waits. */
  readonly holder: string;
}

export function placesOf(to: string): Places {
  const folder = resolve(to);
  const releases = join(folder, 'releases');
  return {
    folder,
    current: join(folder, 'current'),
    releases,
    building: join(releases, '.building'),
    history: join(folder, 'history.json'),
    lock: join(folder, 'release.lock'),
    holder: join(folder, 'release.lock.pid'),
  };
}

export const siteOf = ({ releases }: Places, id: string): string => join(releases, id);
export const manifestOf = ({ releases }: Places, id: string): string =>
  join(releases, `${id}.json`);
