import type { Site } from './site.ts';
import { manifestText, sha256, type Files } from './manifest.ts';

/**
 * The id of a release: the newest as-of date of its build, then the beginning of the hash over all its files. The same
 * site has the same id on every machine and day.
 */
export function releaseId(build: Site, files: Files): string {
  return `${newestDate(build)}-${sha256(manifestText({ files, twins: new Map() })).slice(0, 12)}`;
}

/** The newest date of the statistics; of the addresses, where a site publishes no statistics. */
function newestDate({ files, read }: Site): string {
  const paths = [...files.keys()];
  const counted = paths
    .filter((path) => /^[^/]+\/statistics\.json$/.test(path))
    .flatMap((path) => JSON.parse(read(path)).dates as readonly { readonly asOf: string }[])
    .map(({ asOf }) => asOf);
  const named = paths.flatMap((path) => path.match(/\d{4}-\d{2}-\d{2}/g) ?? []);
  return (counted.length > 0 ? counted : named).sort().at(-1) ?? 'undated';
}
