import type { Files } from './manifest.ts';

/** A site as it can be looked into: a build, or a release. */
export interface Site {
  readonly files: Files;
  readonly read: (path: string) => string;
}

/** Whether a site is what everyone may read: only the public bundle has a file of this name. */
export function isBundle({ files }: Site): boolean {
  return files.has('public-index.css');
}
