/** A line of text split into what can be drawn as outlines and what cannot. */
import { drawArrow } from './arrows.ts';
import type { DrawnText } from './glyphs.ts';
import { drawLetters, hasLetters, type Weight } from './typeface.ts';

export interface Piece {
  readonly content: string;
  /** Undefined where there are no outlines of the letters: another font has to show them. */
  readonly drawn: DrawnText | undefined;
  /** In thousandths of the font size; a guess where there are no outlines. */
  readonly width: number;
}

/** Wide enough for most letters of other scripts, as `textWidth` counts them. */
const foreignWidth = 900;
const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' });
const lettersOf = (content: string) =>
  Array.from(letters.segment(content), ({ segment }) => segment);

/** The pieces of a line in their order. */
export function piecesOf(content: string, weight: Weight): readonly Piece[] {
  if (hasLetters(content, weight)) return [pieceOf(content, weight)];
  const groups: { content: string; kind: string }[] = [];
  for (const letter of lettersOf(content)) {
    const kind = hasLetters(letter, weight) ? 'own' : drawArrow(letter) ? letter : 'foreign';
    const last = groups.at(-1);
    if (last?.kind === kind) last.content += letter;
    else groups.push({ content: letter, kind });
  }
  return groups.map((group) => pieceOf(group.content, weight));
}

function pieceOf(content: string, weight: Weight): Piece {
  const own = hasLetters(content, weight) ? drawLetters(content, weight) : drawArrow(content);
  return { content, drawn: own, width: own?.width ?? lettersOf(content).length * foreignWidth };
}
