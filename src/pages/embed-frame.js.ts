/** The script of an embed's own page. */
import type { APIRoute } from 'astro';
import { frameFigure } from '../components/embeds/frameFigure.ts';
import { scriptOf } from '../components/embeds/scriptOf.ts';

export const GET = (() => scriptOf(frameFigure)) satisfies APIRoute;
