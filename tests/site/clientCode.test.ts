/** What a browser is given to run: little, and from files alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const site = process.env['SITE'] ?? 'dist';
const files = readdirSync(site, { recursive: true, encoding: 'utf8' });

it('is 12 kB in all, compressed', () => {
  const scripts = files.filter((file) => file.endsWith('.js'));
  const sizes = scripts.map((file) => gzipSync(readFileSync(join(site, file))).byteLength);
  expect(scripts.length).toBeGreaterThan(4);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(12_000);
});

it('stands in no page, so that a policy can allow the files of the site and nothing else', () => {
  const inline =
    /<script(?![^>]*(?: src=| type="application\/json"))|<[^>]+ on[a-z]+="|<[^>]+ style="/;
  const pages = files.filter((file) => file.endsWith('.html') && !/[\\/]embed[\\/]/.test(file));
  const own = pages.filter((file) => !/[\\/]figures[\\/][^\\/]+\.html$/.test(file));
  const lax = own.filter((file) => inline.test(readFileSync(join(site, file), 'utf8')));
  expect(own.length).toBeGreaterThan(20);
  expect(lax).toEqual([]);
});
