/** The index of the search without the units, fetched when somebody searches. Internal: it names everything. */
import type { APIRoute } from 'astro';
import { soundEdition } from '../../../edition/current.ts';
import { localePaths } from '../../../edition/paths.ts';
import { searchIndexOf } from '../../../search/searchIndexOf.ts';

export const getStaticPaths = localePaths;

export const GET = (({ props }) => {
  const { locale } = props as ReturnType<typeof localePaths>[number]['props'];
  return Response.json(searchIndexOf(soundEdition().terms, locale));
}) satisfies APIRoute;
