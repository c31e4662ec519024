/** The rungs of the ladder for a figure: what each is good for, and its two codes. */
import { frameCode, pictureCode, scriptedFrameCode } from '../../downloads/embeds/codes.ts';
import { frameHeight } from '../../downloads/embeds/frameHeight.ts';
import { figureFile, type Keeping } from '../../edition/figureAddresses.ts';
import type { Figure } from '../../figures/figure.ts';
import { formatCount, formatDate } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { embedPlaces } from './embedPlaces.ts';

export type RungKind = 'picture' | 'static' | 'frame' | 'script';

export interface RungCode {
  readonly keeping: Keeping;
  /** "Cố định tại 30/6/2020". */
  readonly name: string;
  /** What is pasted; a file where that is too long to be shown. */
  readonly content: { readonly html: string } | { readonly file: string };
}

export interface Rung {
  readonly kind: RungKind;
  readonly explained: string;
  readonly codes: readonly RungCode[];
}

/** All four rungs, with addresses behind an origin; none is an address from the root of the site. */
export function rungsOf(figure: Figure, origin: string): readonly Rung[] {
  const words = messages(figure.locale);
  const height = formatCount(frameHeight(figure, false), figure.locale);
  const rung = (kind: RungKind, explained: string): Rung => ({
    kind,
    explained,
    codes: [codeOf(kind, figure, 'current', origin), codeOf(kind, figure, 'fixed', origin)],
  });
  return [
    rung('picture', words['embeds.pictureExplained']),
    rung('static', words['embeds.staticExplained']),
    rung('frame', words['embeds.frameExplained'](height)),
    rung('script', words['embeds.scriptExplained']),
  ];
}

function codeOf(kind: RungKind, figure: Figure, keeping: Keeping, origin: string): RungCode {
  const words = messages(figure.locale);
  const date = formatDate(figure.asOf, figure.locale);
  // What was pasted cannot follow: it says so.
  const current = words[kind === 'static' ? 'embeds.staticCurrent' : 'embeds.current'];
  const name = keeping === 'current' ? current : words['embeds.fixed'](date);
  if (kind === 'static')
    return { keeping, name, content: { file: figureFile(figure, keeping, '.html') } };
  const write = { picture: pictureCode, frame: frameCode, script: scriptedFrameCode }[kind];
  const places = embedPlaces(figure, keeping, origin);
  const html = write(figure, places, frameHeight(figure, keeping === 'fixed'));
  return { keeping, name, content: { html } };
}
