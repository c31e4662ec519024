/** The colours of the tokens, in light and dark, and how well one reads on another (WCAG 2). */
import { readFileSync } from 'node:fs';

export type Colour = readonly [number, number, number];
export type Scheme = 'light' | 'dark' | 'print';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const blocks = css.split(/:root[^{]*\{/).slice(1);

/** The value of a raw colour (`teal`), or of what a token means by it (`completed`). */
export function colour(name: string, scheme: Scheme): Colour {
  const block = blocks[{ light: 0, dark: 1, print: 2 }[scheme]]!;
  const raw = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1];
  if (raw !== undefined)
    return [1, 3, 5].map((at) => parseInt(raw.slice(at, at + 2), 16)) as unknown as Colour;
  const other = new RegExp(`--${name}: var\\(--([\\w-]+)\\);`).exec(css)?.[1];
  if (other === undefined) throw new Error(`There is no colour --${name}.`);
  return colour(other, scheme);
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
