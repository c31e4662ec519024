/** The arrows of the charts, which the typeface lacks: drawn here to its measure, so that no other font is needed. */
import { drawGlyphs, type DrawnText } from './glyphs.ts';

const width = 868;

const arrows: ReadonlyMap<string, DrawnText> = new Map([
  ['→', arrow('arrow-on', 'm90 290h530l-150-150l60-58l248 248l-248 248l-60-58l150-150h-530z')],
  ['←', arrow('arrow-back', 'm778 290h-530l150-150l-60-58l-248 248l248 248l60-58l-150-150h530z')],
]);

function arrow(name: string, path: string): DrawnText {
  return drawGlyphs([{ name, path, x: 0, y: 0 }], width);
}

/** An arrow as outlines; undefined for every other letter. */
export function drawArrow(letter: string): DrawnText | undefined {
  return arrows.get(letter);
}
