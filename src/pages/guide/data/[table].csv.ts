/** The template of each table, for Excel; one for both languages, since the headings are the Vietnamese ones. */
import type { APIRoute } from 'astro';
import { template, templateTables } from '../../../guide/template.ts';

export const getStaticPaths = () =>
  templateTables.map(({ name }) => ({ params: { table: name }, props: { name } }));

export const GET = (({ props }) =>
  new Response(template(props['name']), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  })) satisfies APIRoute;
