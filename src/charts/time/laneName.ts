/** The name of a lane on a time chart, left of it or above it, with its count and rate below. */
import { fontSize, lineHeight, lines, smallSize } from '../frame.ts';
import { text } from '../svg.ts';
import { textWidth, wrap } from '../textWidth.ts';

interface NamedLane {
  readonly label: string;
  readonly value: string;
  readonly share?: string;
}

/** Draws the name from the top `y` in at most `width` pixels; gives the markup and its height. */
export function drawLaneName(
  { label, value, share }: NamedLane,
  y: number,
  width: number,
): { markup: string; height: number } {
  const name = wrap(label, width, fontSize);
  const baseline = y + 14 + name.length * lineHeight;
  const shareX = textWidth(value, fontSize, true) + 8;
  const markup = [
    lines(name, 0, y + 14),
    text(value, 0, baseline, { class: 'strong', 'font-weight': 600 }),
    share === undefined
      ? ''
      : text(share, shareX, baseline, { class: 'quiet', 'font-size': smallSize }),
  ];
  return { markup: markup.join(''), height: (name.length + 1) * lineHeight };
}
