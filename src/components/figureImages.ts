/** The pictures of figures as files, each drawn once: fixed files repeat what keeps up to date. */
import { drawCard } from '../downloads/card.ts';
import { drawBeside } from '../downloads/drawingThreads.ts';
import { drawPicture } from '../downloads/picture.ts';
import type { Figure } from '../figures/figure.ts';

export type Image = 'svg' | 'png' | '2x' | 'card';

const images = new WeakMap<Figure, Map<Image, Promise<Uint8Array<ArrayBuffer>>>>();

/** The bytes of an image of a figure. */
export function imageOf(figure: Figure, image: Image): Promise<Uint8Array<ArrayBuffer>> {
  return images
    .getOrInsertComputed(figure, () => new Map())
    .getOrInsertComputed(image, () => drawImage(figure, image));
}

function drawImage(figure: Figure, image: Image): Promise<Uint8Array<ArrayBuffer>> {
  if (image === 'card') return drawBeside({ drawn: drawCard(figure), as: 1 });
  const as = image === 'svg' ? image : image === '2x' ? 2 : 1;
  return drawBeside({ drawn: pictures.getOrInsertComputed(figure, drawPicture), as });
}

const pictures = new WeakMap<Figure, string>();
