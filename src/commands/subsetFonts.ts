/**
 * `npm run fonts`: cuts the typeface down to the letters that a page can hold, one WOFF2 per weight. The result is
 * committed, so that a build needs no font tools.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** The weights that the styles use, by the name of their folder in the package. */
const weights = { 400: '400Regular', 600: '600SemiBold' } as const;
export type Weight = keyof typeof weights;

/** Latin with everything that Vietnamese and the languages of its minorities write, and the signs of the pages. */
export const letters: string = [
  span(0x20, 0x7e),
  span(0xa0, 0xff),
  // Ă Č Đ Ĕ Ĭ Ĩ Ŏ Ũ Ŭ Ơ Ư in both cases, then the letters with marks.
  'ĂăČčĐđĔĕĨĩĬĭŎŏŨũŬŭƠơƯư',
  span(0x1ea0, 0x1ef9),
  '–—‘’“”‹›…•←→−×÷Σ≥≤',
].join('');

/** The typeface in one weight with these letters and its own features (tabular figures among them). */
export async function subset(weight: Weight): Promise<Buffer> {
  const name = weights[weight];
  const path = `@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`;
  const original = readFileSync(createRequire(import.meta.url).resolve(path));
  return subsetFont(original, letters, { targetFormat: 'woff2' });
}

/** Where a weight is kept. */
export function fontFile(weight: Weight): URL {
  return new URL(`../styles/fonts/be-vietnam-pro-${weight}.woff2`, import.meta.url);
}

function span(first: number, last: number): string {
  const points = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return String.fromCodePoint(...points);
}

if (import.meta.main) {
  for (const weight of [400, 600] as const) writeFileSync(fontFile(weight), await subset(weight));
}
