/** What a browser is given to run: little. That it comes from files alone is in policy.test.ts. */
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
