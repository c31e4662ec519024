/** The pictures of figures, each drawn once: a figure's SVG and PNG show the same, and fixed files repeat the newest. */
import { card } from '../downloads/card.ts';
import { picture } from '../downloads/picture.ts';
import { png } from '../downloads/png/png.ts';
import type { PngShape } from '../edition/figurePaths.ts';
import type { Figure } from '../figures/figure.ts';

const pictures = new WeakMap<Figure, string>();
const pngs = new WeakMap<Figure, Map<PngShape | undefined, Promise<Buffer<ArrayBuffer>>>>();

/** The SVG file of a figure. */
export function svgOf(figure: Figure): string {
  return pictures.getOrInsertComputed(figure, picture);
}

/** A PNG file of a figure. */
export function pngOf(figure: Figure, shape: PngShape | undefined): Promise<Buffer<ArrayBuffer>> {
  return pngs
    .getOrInsertComputed(figure, () => new Map())
    .getOrInsertComputed(shape, () =>
      shape === 'card' ? png(card(figure), 1) : png(svgOf(figure), shape === '2x' ? 2 : 1),
    );
}
