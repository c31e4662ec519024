import { pictureSize } from '../../downloads/picture.ts';
import { figureFile, type Keeping } from '../../edition/figureAddresses.ts';
import type { Figure } from '../../figures/figure.ts';

export interface SharedImage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** The picture that other sites show beside a link to a figure of a term: the card, for a fixed one its own PNG. */
export function sharedImage(figure: Figure, keeping: Keeping, origin: string): SharedImage {
  if (keeping === 'fixed')
    return { url: origin + figureFile(figure, keeping, '.png'), ...pictureSize(figure) };
  return { url: origin + figureFile(figure, keeping, '@card.png'), width: 1200, height: 630 };
}
