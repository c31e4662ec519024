/** The news of some terms as an Atom feed. */
import type { Term } from '../data/records.ts';
import { messages } from '../locale/messages.ts';
import { atom, tag } from './atom.ts';
import { newsOf, type NewsReader } from './news.ts';

/** Addresses of the feed itself and of the page that it belongs to; `id` tells it from the others of the site. */
export interface FeedPlace extends NewsReader {
  readonly id: string;
  readonly self: string;
  readonly page: string;
}

/** The feed; one term at least. */
export function feedOf(terms: readonly Term[], { id, self, page, ...reader }: FeedPlace): string {
  const { locale } = reader;
  const words = messages(locale);
  const categories = {
    revision: words['changes.revisions'],
    correction: words['changes.corrections'],
    publication: words['feed.publications'],
  };
  return atom({
    id: tag(locale, id),
    language: locale,
    title: words['site.name'],
    subtitle: words['feed.subtitle'],
    author: terms[0]?.settings.owner ?? words['site.name'],
    self,
    page,
    entries: newsOf(terms, reader).map(({ id: newsId, kind, illustrative, ...news }) => ({
      ...news,
      id: tag(locale, newsId),
      summary: illustrative ? `[${words['site.illustrative']}] ${news.summary}` : news.summary,
      category: { term: kind, label: categories[kind] },
    })),
  });
}
