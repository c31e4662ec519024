import { frameCode } from '../../downloads/embeds/codes.ts';
import { frameHeight } from '../../downloads/embeds/frameHeight.ts';
import { oEmbed } from '../../downloads/embeds/oEmbed.ts';
import { soundEdition, termEdition } from '../../edition/current.ts';
import type { Keeping } from '../../edition/figureAddresses.ts';
import { figureOrigin } from '../../edition/figureOrigin.ts';
import type { FigurePlace } from '../../edition/figurePaths.ts';
import { figureAt } from '../figureAt.ts';
import { embedPlaces } from './embedPlaces.ts';
import { sharedImage } from './sharedImage.ts';

/** The oEmbed answer of an address. */
export function oEmbedAt(place: FigurePlace, keeping: Keeping): Response {
  const figure = figureAt(place);
  const origin = figureOrigin(figure, soundEdition().publicUrl);
  const height = frameHeight(figure, keeping === 'fixed');
  const answer = oEmbed(figure, {
    owner: termEdition(place.term).register.term.settings.owner,
    site: `${origin}/`,
    html: frameCode(figure, embedPlaces(figure, keeping, origin), height),
    height,
    thumbnail: sharedImage(figure, keeping, origin),
  });
  return new Response(answer, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
