/** A figure as a picture for pages and other sites. */
import type { APIRoute } from 'astro';
import { figureAt } from '../../../../components/figureAt.ts';
import { imageOf } from '../../../../components/figureImages.ts';
import { pngPaths } from '../../../../edition/figurePaths.ts';

export const getStaticPaths = pngPaths;

export const GET = (async ({ props }) =>
  new Response(await imageOf(figureAt(props['place']), props['image']), {
    headers: { 'content-type': 'image/png' },
  })) satisfies APIRoute;
