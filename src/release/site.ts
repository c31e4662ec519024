import type { Files } from './manifest.ts';

/** A site as it can be looked into: a build, or a release. */
export interface Site {
  readonly files: Files;
  readonly read: (path: string) => string;
}
