/**
 * Be Vietnam Pro as outlines. HarfBuzz places the letters as a browser does, marks and kerning included; lengths are
 * thousandths of the font size, y points up.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { compactPath } from './compactPath.ts';
import { drawGlyphs, type DrawnText } from './glyphs.ts';

export type Weight = 400 | 600;

/** One weight of the font, and what was asked of it before: labels and letters repeat from figure to figure. */
interface Cut {
  readonly font: Font;
  /** Begins the names of its glyphs. */
  readonly prefix: string;
  readonly letters: ReadonlySet<number>;
  readonly drawn: Map<string, DrawnText>;
  readonly paths: Map<number, string>;
}

const cuts = new Map<Weight, Cut>();
const cutOf = (weight: Weight) => cuts.getOrInsertComputed(weight, openCut);

/** A run of letters that the font has, as outlines. */
export function drawLetters(text: string, weight: Weight): DrawnText {
  const cut = cutOf(weight);
  return cut.drawn.getOrInsertComputed(text, () => drawAnew(text, cut));
}

/** Whether the font has every letter of a text. */
export function hasLetters(text: string, weight: Weight): boolean {
  const { letters, drawn } = cutOf(weight);
  return drawn.has(text) || Array.from(text).every((letter) => letters.has(letter.codePointAt(0)!));
}

/** The code points of the letters that the font has. */
export function lettersOf(weight: Weight): ReadonlySet<number> {
  return cutOf(weight).letters;
}

function openCut(weight: Weight): Cut {
  const name = { 400: '400Regular', 600: '600SemiBold' }[weight];
  const path = `@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`;
  const face = new Face(new Blob(readFileSync(createRequire(import.meta.url).resolve(path))));
  const letters = new Set(face.collectUnicodes());
  const prefix = weight === 400 ? 'r' : 's';
  return { font: new Font(face), prefix, letters, drawn: new Map(), paths: new Map() };
}

function drawAnew(text: string, { font, prefix, paths }: Cut): DrawnText {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const places = buffer.getGlyphPositions();
  let width = 0;
  const glyphs = buffer.getGlyphInfos().map(({ codepoint: id }, index) => {
    const { xAdvance, xOffset, yOffset } = places[index]!;
    const path = paths.getOrInsertComputed(id, () => compactPath(font.glyphToJson(id)));
    const glyph = { name: `${prefix}${id}`, path, x: width + xOffset, y: yOffset };
    width += xAdvance;
    return glyph;
  });
  return drawGlyphs(glyphs, width);
}
