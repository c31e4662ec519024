/** What others paste into their pages to show a figure: HTML that no style sheet has to help. */
import { element, escape } from '../../charts/svg.ts';
import type { Figure } from '../../figures/figure.ts';
import { pictureSize } from '../picture.ts';

/** Addresses as the codes write them: whole, or from the root of a site that is put before them. */
export interface EmbedPlaces {
  /** The figure alone. */
  readonly page: string;
  readonly picture: string;
  /** The picture in double resolution; a fixed one has none. */
  readonly sharpPicture: string | undefined;
  /** The script that makes frames as high as their figures. */
  readonly script: string;
}

/** A picture that leads to the figure. It has its size before it is there, and shrinks where the page lets it. */
export function pictureCode(figure: Figure, { page, picture, sharpPicture }: EmbedPlaces): string {
  const image = element('img', {
    src: picture,
    srcset: sharpPicture && `${sharpPicture} 2x`,
    ...pictureSize(figure),
    alt: figure.description,
    loading: 'lazy',
    style: 'max-width:100%;height:auto',
  });
  return element('a', { href: page }, image);
}

/** A frame that is as wide as its column and of a fixed height. */
export function frameCode({ title }: Figure, { page }: EmbedPlaces, height: number): string {
  // A border would be the browser's own; an attribute takes it away also where styles are forbidden.
  const look = { width: '100%', height, frameborder: 0, loading: 'lazy' };
  return element('iframe', { src: page, title, ...look }, '');
}

/** The same frame with the script that makes it as high as its content. */
export function scriptedFrameCode(figure: Figure, places: EmbedPlaces, height: number): string {
  const script = `<script async src="${escape(places.script)}"></script>`;
  return `${frameCode(figure, places, height)}\n${script}`;
}
