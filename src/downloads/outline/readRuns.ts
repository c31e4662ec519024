/** Reads the text of an outlined picture back from its glyphs: what `drawRun` draws, as words. */
import { drawArrow } from './arrows.ts';
import { drawLetters, lettersOf, type Weight } from './typeface.ts';

interface KnownGlyph {
  readonly letter: string;
  readonly path: string;
  readonly width: number;
}

export interface ReadText {
  /** One per run of letters, spaces included. */
  readonly runs: readonly string[];
  /** Names of glyphs that are not the typeface's own, whatever they show. */
  readonly foreign: readonly string[];
}

/** The runs of letters in an SVG in its order; none where its text is text. */
export function readRuns(svg: string): ReadText {
  const known = knownGlyphs();
  const isKnown = (name: string, path: string) => known.get(name)?.path === path;
  const defined = [...svg.matchAll(/<path id="([^"]+)" d="([^"]*)"\/>/g)];
  const own = new Set(defined.filter(([, id, d]) => isKnown(id!, d!)).map(([, id]) => id!));
  const glyphs = defined.map(([, id]) => id!).filter((id) => /^(?:[rs]\d+|arrow-.*)$/.test(id));
  const used = [...svg.matchAll(/<use\b[^>]*?(?:xlink:)?href="#([^"]*)"/g)].map(([, id]) => id!);
  const groups = [...svg.matchAll(/(?:<use\b[^>]*\/>)+/g)].map(([uses]) => uses);
  return {
    runs: groups.map((uses) => readRun(uses, known)),
    foreign: [...new Set([...glyphs, ...used])].filter((id) => !own.has(id)),
  };
}

/** Spaces are not drawn: they are where the next letter stands further on than the one before is wide. */
function readRun(uses: string, known: ReadonlyMap<string, KnownGlyph>): string {
  let end: number | undefined;
  let text = '';
  for (const [, name, x = '0'] of uses.matchAll(/href="#([^"]*)"(?: x="([^"]*)")?/g)) {
    const glyph = known.get(name!);
    if (glyph === undefined) continue;
    const isApart = end !== undefined && Number(x) - end > HALF_SPACE;
    text += (isApart ? ' ' : '') + glyph.letter;
    end = Number(x) + glyph.width;
  }
  return text;
}

/** In thousandths of the font size; kerning moves letters by less. */
const HALF_SPACE = 110;

let read: ReadonlyMap<string, KnownGlyph> | undefined;

/** Every glyph that a single letter has in either weight, by its name in a picture. */
function knownGlyphs(): ReadonlyMap<string, KnownGlyph> {
  return (read ??= new Map([
    ...([400, 600] as const).flatMap((weight) => glyphsOf(weight)),
    ...['→', '←'].flatMap((letter) => namesOf(drawArrow(letter)!, letter)),
  ]));
}

/** Letters that the typeface may draw as one. */
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl'];

/** Ligatures first: where there is none, the glyph is that of the letter by itself. */
function glyphsOf(weight: Weight): readonly (readonly [string, KnownGlyph])[] {
  const letters = [...lettersOf(weight)].map((point) => String.fromCodePoint(point));
  return [...LIGATURES, ...letters].flatMap((text) => namesOf(drawLetters(text, weight), text));
}

type Drawn = ReturnType<typeof drawLetters>;

/** A letter that is drawn with several glyphs is read by its parts. */
function namesOf({ outlines, width }: Drawn, letter: string): [string, KnownGlyph][] {
  return outlines.size === 1
    ? [...outlines].map(([name, path]) => [name, { letter, path, width }])
    : [];
}
