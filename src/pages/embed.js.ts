/** The script of the fourth rung: beside a frame on the page of somebody else. */
import type { APIRoute } from 'astro';
import { resizeFrames } from '../components/embeds/resizeFrames.ts';
import { scriptOf } from '../components/embeds/scriptOf.ts';

export const GET = (() => scriptOf(resizeFrames)) satisfies APIRoute;
