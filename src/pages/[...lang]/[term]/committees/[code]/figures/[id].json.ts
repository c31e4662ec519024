/** A committee's figure for machines. */
import type { APIRoute } from 'astro';
import { figureAt } from '../../../../../../components/figureAt.ts';
import { json } from '../../../../../../downloads/json.ts';
import { committeePaths } from '../../../../../../edition/figurePaths.ts';

export const getStaticPaths = committeePaths;

export const GET = (({ props }) =>
  new Response(json(figureAt(props['place'])), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })) satisfies APIRoute;
