/** News for followers inside, as an Atom feed. */
import type { APIRoute } from 'astro';
import { soundEdition } from '../../edition/current.ts';
import { insidePages } from '../../edition/newsPages.ts';
import { address, fileAddress, localePaths } from '../../edition/paths.ts';
import { feedOf } from '../../feeds/feed.ts';

export const getStaticPaths = localePaths;

export const GET = (({ props }) => {
  const { locale } = props as ReturnType<typeof localePaths>[number]['props'];
  const feed = feedOf(
    soundEdition().terms.map(({ register }) => register.term),
    {
      locale,
      pages: insidePages(locale),
      id: 'feed',
      self: fileAddress(locale, 'feed.xml'),
      page: address(locale, 'changes'),
    },
  );
  return new Response(feed);
}) satisfies APIRoute;
