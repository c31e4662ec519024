/** Every statistic of a term, for machines and tests. */
import type { APIRoute } from 'astro';
import { soundEdition, termEdition, termProblems } from '../../edition/current.ts';
import { statisticsDocument } from '../../statistics/statisticsDocument.ts';

export const getStaticPaths = () =>
  soundEdition().terms.map(({ register }) => ({ params: { term: register.term.id } }));

export const GET = (({ params }) => {
  const { statistics, register } = termEdition(params['term']);
  const problems = termProblems(params['term']);
  const document = statisticsDocument(
    statistics,
    register.term.files,
    problems.map((problem) => ({ ...problem, message: problem.message.en })),
  );
  return new Response(JSON.stringify(document));
}) satisfies APIRoute;
