import { sha256, type Files } from './manifest.ts';

/**
 * The one hash of a site: SHA-256 of what `sha256sum` prints for its files in the order of their paths' bytes, so that
 * nobody needs this program to check it: `find . -type f | LC_ALL=C sort | xargs sha256sum | sha256sum`.
 */
export function treeHash(files: Files): string {
  const lines = [...files].map(([path, hash]) => ({ path: Buffer.from(`./${path}`), hash }));
  const sorted = lines.sort((a, b) => Buffer.compare(a.path, b.path));
  return sha256(Buffer.concat(sorted.map(({ path, hash }) => line(path, hash))));
}

function line(path: Buffer, hash: string): Buffer {
  return Buffer.concat([Buffer.from(`${hash}  `), path, Buffer.from('\n')]);
}
