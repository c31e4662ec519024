/** Reporting dates, deadlines and planned releases as a calendar for those inside. */
import type { APIRoute } from 'astro';
import { soundEdition } from '../../edition/current.ts';
import { localePaths } from '../../edition/paths.ts';
import { agendaOf } from '../../feeds/agenda.ts';

export const getStaticPaths = localePaths;

export const GET = (({ props }) => {
  const registers = soundEdition().terms.map(({ register }) => register);
  return new Response(agendaOf(registers, props['locale'], 'inside'));
}) satisfies APIRoute;
