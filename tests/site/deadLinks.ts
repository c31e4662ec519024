/** Links of a built site that lead nowhere, parts of pages included. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities';

const fileOf = (address: string) => (address.endsWith('/') ? `${address}index.html` : address);
const idsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => decodeHTML(id!)));

/** The HTML of pages by their addresses. */
export function pagesAt(site: string, addresses: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    addresses.map((address) => [address, readFileSync(join(site, fileOf(address)), 'utf8')]),
  );
}

/** "page → link" for each link within the site to a file or to a part of a page that is not there. */
export function deadLinks(site: string, pages: ReadonlyMap<string, string>): readonly string[] {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (address: string) =>
    ids.getOrInsertComputed(address, () => idsIn(pages.get(address) ?? ''));
  const files = new Map<string, boolean>();
  const isFile = (address: string) =>
    files.getOrInsertComputed(address, () => {
      const file = join(site, fileOf(address));
      return existsSync(file) && statSync(file).isFile();
    });
  const isThere = ({ pathname, hash }: URL) => {
    const address = decodeURIComponent(pathname);
    return (
      isFile(address) && (hash === '' || idsOf(address).has(decodeURIComponent(hash.slice(1))))
    );
  };
  return [...pages].flatMap(([address, html]) =>
    [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)]
      .map(([, href]) => new URL(decodeHTML(href!), `http://site${address}`))
      .filter(({ host }) => host === 'site')
      .filter((link) => !isThere(link))
      .map(({ href }) => `${address} → ${href}`),
  );
}
