/** What is looked for in the HTML of every page, whole site, without a browser. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeHTML } from 'entities';
import { addresses } from './walk.ts';

const site = process.env['SITE'] ?? 'dist';
const fileOf = (address: string) => (address.endsWith('/') ? `${address}index.html` : address);
const pages = new Map(
  addresses.map((address) => [address, readFileSync(join(site, fileOf(address)), 'utf8')]),
);

const idsIn = (html: string) =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => decodeHTML(id!)));
const ids = new Map<string, ReadonlySet<string>>();
const idsOf = (address: string) =>
  ids.getOrInsertComputed(address, () => idsIn(pages.get(address) ?? ''));

/** Whether a link leads to a file of the site, and to a part of it that is there. */
function isThere(link: URL): boolean {
  const address = decodeURIComponent(link.pathname);
  const file = join(site, fileOf(address));
  if (!existsSync(file) || !statSync(file).isFile()) return false;
  return link.hash === '' || idsOf(address).has(decodeURIComponent(link.hash.slice(1)));
}

describe('Every page', () => {
  it('leads nowhere that is not there, parts of pages included', () => {
    const dead = [...pages].flatMap(([address, html]) =>
      [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)]
        .map(([, href]) => new URL(decodeHTML(href!), `http://site${address}`))
        .filter(({ host }) => host === 'site')
        .filter((link) => !isThere(link))
        .map(({ href }) => `${address} → ${href}`),
    );
    expect(dead).toEqual([]);
  });

  it('has one main heading and skips no level below it', () => {
    const wrong = [...pages].filter(([, html]) => {
      const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
      const skips = levels.some((level, index) => level - (levels[index - 1] ?? 0) > 1);
      return skips || levels.filter((level) => level === 1).length !== 1;
    });
    expect(wrong.map(([address]) => address)).toEqual([]);
  });

  it('has no id twice', () => {
    const twice = [...pages].flatMap(([address, html]) => {
      const all = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);
      return all.length === new Set(all).size ? [] : [address];
    });
    expect(twice).toEqual([]);
  });
});
