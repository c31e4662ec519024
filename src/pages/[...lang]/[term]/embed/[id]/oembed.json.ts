/** What a site that is given the address of an embed is told. */
import type { APIRoute } from 'astro';
import { oEmbedAt } from '../../../../../components/embeds/oEmbedAt.ts';
import { embedPaths } from '../../../../../edition/embedPaths.ts';

export const getStaticPaths = embedPaths;

export const GET = (({ props }) => oEmbedAt(props['place'], props['keeping'])) satisfies APIRoute;
