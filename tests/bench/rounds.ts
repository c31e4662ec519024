/** Runs what is compared in turns, so that a machine that slows down slows all of it. */
import type { Metric, NotRun, Result } from '../../src/performance/performanceRun.ts';
import { spreadOf } from './spread.ts';

/** What one run measured, or why it measured nothing. */
export type Outcome = { readonly values: Partial<Record<Metric, number>> } | NotRun;

export type Program = () => Promise<Outcome>;

/** Runs each program once a round. One that measured nothing is not run again, and none of its runs count. */
export async function rounds<Subject extends string>(
  programs: Partial<Record<Subject, Program>>,
  count: number,
): Promise<Readonly<Record<string, Result>>> {
  const outcomes = new Map<string, Outcome[]>(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < count; round++)
    for (const [name, program] of Object.entries<Program>(programs as Record<string, Program>)) {
      const before = outcomes.get(name)!;
      if (before.some((outcome) => 'reason' in outcome)) continue;
      before.push(await program());
    }
  return Object.fromEntries([...outcomes].map(([name, all]) => [name, resultOf(all)]));
}

function resultOf(outcomes: readonly Outcome[]): Result {
  const stopped = outcomes.find((outcome) => 'reason' in outcome);
  if (stopped !== undefined) return { values: {}, notRun: stopped };
  const values = outcomes.map((outcome) => ('values' in outcome ? outcome.values : {}));
  const metrics = [...new Set(values.flatMap((one) => Object.keys(one) as Metric[]))];
  return {
    values: Object.fromEntries(
      metrics.map((metric) => [metric, spreadOf(values.flatMap((one) => one[metric] ?? []))]),
    ),
  };
}
