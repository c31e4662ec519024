import type { EmbedPlaces } from '../../downloads/embeds/codes.ts';
import { embedPage, figureFile, type Keeping } from '../../edition/figureAddresses.ts';
import type { Figure } from '../../figures/figure.ts';

/** Where the things of a figure stand, behind an origin; none is an address from the root. */
export function embedPlaces(figure: Figure, keeping: Keeping, origin: string): EmbedPlaces {
  return {
    page: origin + embedPage(figure, keeping),
    picture: origin + figureFile(figure, keeping, '.png'),
    sharpPicture: keeping === 'fixed' ? undefined : origin + figureFile(figure, keeping, '@2x.png'),
    script: `${origin}/embed.js`,
  };
}
