/** A committee's figure as a picture for pages. */
import type { APIRoute } from 'astro';
import { figureAt } from '../../../../../../components/figureAt.ts';
import { pngOf } from '../../../../../../components/figureImages.ts';
import { committeePaths } from '../../../../../../edition/figurePaths.ts';

export const getStaticPaths = committeePaths;

export const GET = (async ({ props }) =>
  new Response(await pngOf(figureAt(props['place']), undefined), {
    headers: { 'content-type': 'image/png' },
  })) satisfies APIRoute;
