/** Which files of a built site belong to public figures, by a list of addresses that each figure may have. */
import { embedPage, figureFile, type FileEnding } from '../edition/figureAddresses.ts';
import { fileAddress } from '../edition/paths.ts';
import { locales } from '../locale/format.ts';
import type { PublicFigure } from './publicFigures.ts';

/** What keeps up to date has two shapes more. */
const ENDINGS: Readonly<Record<PublicFigure['keeping'], readonly FileEnding[]>> = {
  current: ['.svg', '.png', '@2x.png', '@card.png', '.csv', '.json', '.html'],
  fixed: ['.svg', '.png', '.csv', '.json', '.html'],
};

/** Every path below the site, with `/`, at which a file of the figure may stand. */
export function pathsOf({ figure, keeping }: PublicFigure): readonly string[] {
  const files = ENDINGS[keeping].map((ending) => figureFile(figure, keeping, ending));
  const embed = embedPage(figure, keeping);
  return [...files, `${embed}index.html`, `${embed}oembed.json`].map((path) => path.slice(1));
}

/** The script that other sites load beside a frame: no page of the bundle asks for it. */
export const HOST_SCRIPT = 'embed.js';

/** Looks, typefaces and scripts; never a page or a file of a figure. */
export function isAsset(path: string): boolean {
  return path.startsWith('_astro/') || /^embed[\w-]*\.js$/.test(path);
}

/** What followers outside subscribe to, in both languages; the site has them where something is published. */
export const FOLLOWED: readonly string[] = locales.flatMap((locale) =>
  ['feed.xml', 'calendar.ics'].map((file) => fileAddress(locale, 'published', file).slice(1)),
);
