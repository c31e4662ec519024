/** Glyphs of a drawing: each is defined once and used by reference, since letters repeat. */
import { element } from '../../charts/svg.ts';

/** Names of glyphs → their outlines. */
export type Outlines = ReadonlyMap<string, string>;

/** A run of letters; lengths are thousandths of the font size, y points up. */
export interface DrawnText {
  /** The letters as references to glyphs. */
  readonly uses: string;
  /** The same letters as the data of one path. */
  readonly path: string;
  /** The glyphs that it uses. */
  readonly outlines: Outlines;
  readonly width: number;
}

export interface Glyph {
  /** The same for the same outline. */
  readonly name: string;
  /** Path data; empty for a space. */
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

/** Glyphs at their places, in a run of a width. */
export function drawGlyphs(glyphs: readonly Glyph[], width: number): DrawnText {
  const visible = glyphs.filter(({ path }) => path !== '');
  const uses = visible.map(({ name, x, y }) =>
    element('use', { 'xlink:href': `#${name}`, x: x || undefined, y: y || undefined }),
  );
  const outlines = new Map(visible.map(({ name, path }) => [name, path]));
  const path = visible.map((glyph) => `M${glyph.x} ${glyph.y}${glyph.path}`).join('');
  return { uses: uses.join(''), path, outlines, width };
}
