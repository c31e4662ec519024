/** A `<text>` element as runs of one look, each at its own place: what anchors, spans and shifts come to. */
import type { XmlElement, XmlText } from '@rgrove/parse-xml';
import { inkOf, ink } from './paint.ts';
import { piecesOf, type Piece } from './pieces.ts';
import type { Weight } from './typeface.ts';

/** How text looks; what an element does not say it has from the one around it. */
export interface Look {
  readonly size: number;
  readonly weight: Weight;
  readonly anchor: string;
  readonly fill: string;
  readonly halo: boolean;
}

export const plainLook: Look = {
  size: 14,
  weight: 400,
  anchor: 'start',
  fill: ink,
  halo: false,
};

export interface Run extends Piece {
  readonly look: Look;
  /** Where its baseline begins, in pixels. */
  readonly x: number;
  readonly y: number;
}

/** The look inside an element. */
export function lookIn({ attributes }: XmlElement, around: Look): Look {
  const classes = (attributes['class'] ?? '').split(' ');
  return {
    size: Number(attributes['font-size'] ?? around.size),
    weight: weightOf(attributes['font-weight']) ?? around.weight,
    anchor: attributes['text-anchor'] ?? around.anchor,
    fill: inkOf(classes) ?? attributes['fill'] ?? around.fill,
    halo: around.halo || classes.includes('halo'),
  };
}

function weightOf(written: string | undefined): Weight | undefined {
  return written === undefined ? undefined : Number(written) >= 600 ? 600 : 400;
}

/** The runs of a text whose surroundings have a look. */
export function runsOf(text: XmlElement, around: Look): readonly Run[] {
  const look = lookIn(text, around);
  const parts = partsIn(text, look);
  const y = Number(text.attributes['y'] ?? 0);
  let x = 0;
  const runs = parts.flatMap(({ content, look: own, shift }) => {
    x += shift;
    return piecesOf(content, own.weight).map((piece) => {
      const run = { ...piece, look: own, x, y };
      x += (piece.width * own.size) / 1000;
      return run;
    });
  });
  const start = Number(text.attributes['x'] ?? 0) - x * before[look.anchor]!;
  return runs.map((run) => ({ ...run, x: start + run.x }));
}

/** How much of a text stands before its anchor. */
const before: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

interface Part {
  readonly content: string;
  readonly look: Look;
  readonly shift: number;
}

function partsIn(text: XmlElement, look: Look): readonly Part[] {
  const parts = text.children.map((child) => {
    if (child.type === 'text') return { content: (child as XmlText).text, look, shift: 0 };
    const span = child as XmlElement;
    const shift = Number(span.attributes['dx'] ?? 0);
    return { content: span.text, look: lookIn(span, look), shift };
  });
  return parts.map((part, index) => ({
    ...part,
    content: withoutEdges(part.content, index === 0, index === parts.length - 1),
  }));
}

/** White space as SVG shows it: single, and none at the ends of the whole. */
function withoutEdges(content: string, isFirst: boolean, isLast: boolean): string {
  const single = content.replaceAll(/[ \t\r\n]+/g, ' ');
  return single.replace(isFirst ? /^ / : '', '').replace(isLast ? / $/ : '', '');
}
