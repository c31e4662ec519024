/** The corrections of a term, for pages of others and for the release, which adds the versions that each brought. */
import type { APIRoute } from 'astro';
import { soundEdition, termEdition } from '../../../edition/current.ts';
import { datedCorrections } from '../../../feeds/news.ts';

export const getStaticPaths = () =>
  soundEdition().terms.map(({ register }) => ({ params: { term: register.term.id } }));

export const GET = (({ params }) => {
  const { term } = termEdition(params['term']).register;
  const corrections = datedCorrections(term).map(({ figure, asOf, date, reason, reasonEn }) => ({
    figure,
    asOf,
    date,
    reason,
    reasonEn,
  }));
  return new Response(`${JSON.stringify({ term: term.id, corrections }, null, 1)}\n`);
}) satisfies APIRoute;
