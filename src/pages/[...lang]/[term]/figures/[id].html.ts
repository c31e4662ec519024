/** A figure as a piece of HTML for an article. */
import type { APIRoute } from 'astro';
import { figureAt } from '../../../../components/figureAt.ts';
import { fragment } from '../../../../downloads/fragment/fragment.ts';
import { figurePaths } from '../../../../edition/figurePaths.ts';

export const getStaticPaths = figurePaths;

export const GET = (({ props }) =>
  new Response(fragment(figureAt(props['place'])), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })) satisfies APIRoute;
