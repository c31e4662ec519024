/** News for everyone: the public bundle has this feed as it is, and its links lead to pages of the bundle. */
import type { APIRoute } from 'astro';
import { soundEdition } from '../../../edition/current.ts';
import { publicPages } from '../../../edition/newsPages.ts';
import { address, fileAddress, publishedPaths } from '../../../edition/paths.ts';
import { feedOf } from '../../../feeds/feed.ts';
import { isPublished } from '../../../feeds/news.ts';

export const getStaticPaths = publishedPaths;

export const GET = (({ props }) => {
  const { locale } = props as ReturnType<typeof publishedPaths>[number]['props'];
  const { terms, publicUrl } = soundEdition();
  const feed = feedOf(terms.map(({ register }) => register.term).filter(isPublished), {
    locale,
    pages: publicPages(locale, publicUrl),
    id: 'published/feed',
    self: `${publicUrl ?? ''}${fileAddress(locale, 'published', 'feed.xml')}`,
    page: `${publicUrl ?? ''}${address(locale)}`,
  });
  return new Response(feed);
}) satisfies APIRoute;
