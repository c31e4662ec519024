/** Which version of each fixed figure a release holds, and the links to them. */
import { fixedKey, versionName } from './fixedName.ts';

/** A fixed figure in a release. */
export interface Versioned {
  readonly place: string;
  readonly figure: string;
  readonly asOf: string;
  /** The newest one; it holds the numbers of the build. */
  readonly version: number;
}

/** The last parts of a fixed address, as pages write it from the root, before any version. */
const address =
  /\/(?<place>[^/@"'\s<>&]+(?:\/committees\/[^/@"'\s<>&]+)?)\/(?<part>figures|embed)\/(?<figure>[a-z0-9-]+)@(?<asOf>\d{4}-\d{2}-\d{2})(?!_v\d|\d)/g;

/**
 * The text of a page with its links to corrected figures leading to their newest version, whose numbers the page
 * shows. `corrected` is by key.
 */
export function withNewestVersions(
  text: string,
  corrected: ReadonlyMap<string, Versioned>,
): string {
  return text.replace(address, (found, place, part, figure, asOf) => {
    const newest = corrected.get(fixedKey({ place, figure, asOf }));
    return newest === undefined ? found : `/${place}/${part}/${versionName(newest)}`;
  });
}
