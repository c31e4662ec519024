/** The settings of the example, to begin with. */
import type { APIRoute } from 'astro';
import { EXAMPLE_TERM } from '../../../guide/exampleTerm.ts';

export const GET = (() =>
  new Response(EXAMPLE_TERM['term.json'], {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })) satisfies APIRoute;
