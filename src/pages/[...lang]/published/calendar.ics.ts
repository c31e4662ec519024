/** The calendar for everyone, which the public bundle has as it is: terms with something public, nothing that waits by name. */
import type { APIRoute } from 'astro';
import { soundEdition } from '../../../edition/current.ts';
import { publishedPaths } from '../../../edition/paths.ts';
import { agendaOf } from '../../../feeds/agenda.ts';
import { isPublished } from '../../../feeds/news.ts';

export const getStaticPaths = publishedPaths;

export const GET = (({ props }) => {
  const registers = soundEdition().terms.map(({ register }) => register);
  const open = registers.filter(({ term }) => isPublished(term));
  return new Response(agendaOf(open, props['locale'], 'everyone'));
}) satisfies APIRoute;
