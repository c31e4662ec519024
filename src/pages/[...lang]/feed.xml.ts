/** News for followers as an Atom feed. */
import type { APIRoute } from 'astro';
import { soundEdition } from '../../edition/current.ts';
import { address, fileAddress, localePaths } from '../../edition/paths.ts';
import { atom, tag } from '../../feeds/atom.ts';
import { newsOf } from '../../feeds/news.ts';
import type { Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';

export const getStaticPaths = localePaths;

export const GET = (({ props }) => new Response(feed(props['locale']))) satisfies APIRoute;

function feed(locale: Locale): string {
  const words = messages(locale);
  const terms = soundEdition().terms.map(({ register }) => register.term);
  const categories = {
    revision: words['changes.revisions'],
    correction: words['changes.corrections'],
    publication: words['feed.publications'],
  };
  return atom({
    id: tag(locale, 'feed'),
    language: locale,
    title: words['site.name'],
    subtitle: words['feed.subtitle'],
    author: terms[0]?.settings.owner ?? words['site.name'],
    self: fileAddress(locale, 'feed.xml'),
    page: address(locale, 'changes'),
    entries: newsOf(terms, locale).map(({ id, kind, path, illustrative, ...news }) => ({
      ...news,
      id: tag(locale, id),
      page: address(locale, ...path),
      summary: illustrative ? `[${words['site.illustrative']}] ${news.summary}` : news.summary,
      category: { term: kind, label: categories[kind] },
    })),
  });
}
