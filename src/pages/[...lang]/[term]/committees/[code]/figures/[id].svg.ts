/** A committee's figure as a picture for print. */
import type { APIRoute } from 'astro';
import { figureAt } from '../../../../../../components/figureAt.ts';
import { imageOf } from '../../../../../../components/figureImages.ts';
import { committeePaths } from '../../../../../../edition/figurePaths.ts';

export const getStaticPaths = committeePaths;

export const GET = (async ({ props }) =>
  new Response(await imageOf(figureAt(props['place']), 'svg'), {
    headers: { 'content-type': 'image/svg+xml' },
  })) satisfies APIRoute;
