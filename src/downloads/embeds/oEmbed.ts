import type { Figure } from '../../figures/figure.ts';
import { messages } from '../../locale/messages.ts';

/** What an oEmbed answer says beside the figure itself; addresses are written as they are given. */
export interface OEmbedParts {
  /** Who compiles the numbers; undefined where nobody is named. */
  readonly owner: string | undefined;
  /** The site that publishes them. */
  readonly site: string;
  /** The code of the frame, and its height. */
  readonly html: string;
  readonly height: number;
  readonly thumbnail: { readonly url: string; readonly width: number; readonly height: number };
}

const A_DAY = 24 * 60 * 60;
/** A frame takes the width of its column; this is the article that it is made for. */
const ARTICLE_WIDTH = 720;

/** The answer for a figure (oEmbed 1.0, type "rich"), as text of a JSON file. */
export function oEmbed({ title, locale }: Figure, parts: OEmbedParts): string {
  const { owner, site, html, height, thumbnail } = parts;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    author_name: owner,
    provider_name: messages(locale)['site.name'],
    provider_url: site,
    cache_age: A_DAY,
    thumbnail_url: thumbnail.url,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
    html,
    width: ARTICLE_WIDTH,
    height,
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}
