/** A figure as a picture for print. */
import type { APIRoute } from 'astro';
import { figureAt } from '../../../../components/figureAt.ts';
import { imageOf } from '../../../../components/figureImages.ts';
import { figurePaths } from '../../../../edition/figurePaths.ts';

export const getStaticPaths = figurePaths;

export const GET = (async ({ props }) =>
  new Response(await imageOf(figureAt(props['place']), 'svg'), {
    headers: { 'content-type': 'image/svg+xml' },
  })) satisfies APIRoute;
