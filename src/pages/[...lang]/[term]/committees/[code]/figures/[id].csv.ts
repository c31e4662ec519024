/** A committee's figure as a table for a spreadsheet. */
import type { APIRoute } from 'astro';
import { figureAt } from '../../../../../../components/figureAt.ts';
import { csv } from '../../../../../../downloads/csv.ts';
import { committeePaths } from '../../../../../../edition/figurePaths.ts';

export const getStaticPaths = committeePaths;

export const GET = (({ props }) =>
  new Response(csv(figureAt(props['place'])), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  })) satisfies APIRoute;
