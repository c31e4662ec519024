/** Parts of a picture that stand below each other. */
import { element, group, text } from '../charts/svg.ts';
import { textWidth, wrap } from '../charts/textWidth.ts';
import { warning } from './outline/paint.ts';
import type { Weight } from './outline/typeface.ts';

/** A part drawn from its own top left corner; its height includes the space below it. */
export interface Block {
  readonly markup: string;
  readonly height: number;
}

export interface TextLook {
  readonly size: number;
  /** Height of a line. */
  readonly line: number;
  readonly weight?: Weight;
  readonly quiet?: boolean;
  /** Lines of about the same length, for a title. */
  readonly balanced?: boolean;
  /** Space below. */
  readonly after?: number;
}

/** The blocks in one column from its top. */
export function column(blocks: readonly Block[]): Block {
  let height = 0;
  const parts = blocks.map((block) => {
    const markup = group({ transform: `translate(0 ${height})` }, block.markup);
    height += block.height;
    return markup;
  });
  return { markup: parts.join(''), height };
}

/** A paragraph, broken between words. */
export function paragraph(content: string, width: number, look: TextLook): Block {
  const { size, line, weight = 400, quiet = false, balanced = false, after = 0 } = look;
  const breakAt = (length: number) => wrap(content, length, size, weight === 600);
  const lines = breakAt(balanced ? balance(breakAt, width) : width);
  const attributes = {
    'font-size': size,
    'font-weight': weight,
    class: quiet ? 'quiet' : undefined,
  };
  // The baseline that puts the letters into the middle of their line.
  const baseline = line / 2 + size * 0.36;
  const markup = lines.map((words, index) => text(words, 0, index * line + baseline, attributes));
  return { markup: markup.join(''), height: lines.length * line + after };
}

/** A line from side to side. */
export function rule(width: number, height: number, fill: string, after: number): Block {
  return { markup: element('rect', { width, height, fill }), height: height + after };
}

/** A warning in a broken frame, as the pages set it; it is as wide as its words. */
export function tag(words: string, size: number): Block & { readonly width: number } {
  const box = { x: 0.5, y: 0.5, width: textWidth(words, size) + size, height: size * 1.6 };
  const frame = { fill: 'none', stroke: warning, 'stroke-dasharray': '3 2' };
  const markup =
    element('rect', { ...box, ...frame }) +
    text(words, size / 2 + 0.5, size * 1.17 + 0.5, { 'font-size': size, fill: warning });
  return { markup, width: box.width + 1, height: box.height + 1 };
}

/** The shortest line, to a few pixels, that needs no line more; at least half the width. */
function balance(breakAt: (length: number) => readonly string[], width: number): number {
  const count = breakAt(width).length;
  let [tooShort, enough] = [width / 2, width];
  while (enough - tooShort > 8) {
    const middle = (tooShort + enough) / 2;
    if (breakAt(middle).length === count) enough = middle;
    else tooShort = middle;
  }
  return enough;
}
