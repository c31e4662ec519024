/** A page of the build as text, without a browser: what stands in its middle, without drawings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities';

/** The build under test. */
export const site = process.env['SITE'] ?? 'dist';

/** The HTML of `<main>`, charts and scripts left out. */
export function mainOf(address: string): string {
  const page = readFileSync(join(site, address, 'index.html'), 'utf8');
  const [main] = /<main[\s\S]*<\/main>/.exec(page)!;
  return main.replace(/<(svg|script|style)[\s\S]*?<\/\1>/g, '');
}

/** As a reader has it: no tags, single spaces. */
export function plain(html: string): string {
  return decodeHTML(html.replace(/<[^>]+>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** What stands between a tag's beginning and its end, in order; it must not hold itself. */
export function all(tag: string, html: string): readonly string[] {
  const found = new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g');
  return [...html.matchAll(found)].map((match) => match[1]!);
}
