/** A committee's figure as a picture for pages and other sites. */
import type { APIRoute } from 'astro';
import { figureAt } from '../../../../../../components/figureAt.ts';
import { imageOf } from '../../../../../../components/figureImages.ts';
import { committeePngPaths } from '../../../../../../edition/figurePaths.ts';

export const getStaticPaths = committeePngPaths;

export const GET = (async ({ props }) =>
  new Response(await imageOf(figureAt(props['place']), props['image']), {
    headers: { 'content-type': 'image/png' },
  })) satisfies APIRoute;
