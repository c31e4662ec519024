/** A committee's figure as a picture for print. */
import type { APIRoute } from 'astro';
import { figureAt } from '../../../../../../components/figureAt.ts';
import { svgOf } from '../../../../../../components/figureImages.ts';
import { committeePaths } from '../../../../../../edition/figurePaths.ts';

export const getStaticPaths = committeePaths;

export const GET = (({ props }) =>
  new Response(svgOf(figureAt(props['place'])), {
    headers: { 'content-type': 'image/svg+xml' },
  })) satisfies APIRoute;
