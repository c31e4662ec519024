/** What everyone may read of elections: levels of many congresses, and counts of which neither side is small. */
import type { FigureContext } from '../figure.ts';
import { areMany, isSmall } from '../smallCells.ts';
import type { ElectedLevel } from './electedLevels.ts';
import type { Part } from './electionPart.ts';

/** What stands in place of a count that is small, and in place of one that leaves a small rest. */
export interface Withheld {
  readonly count: string;
  readonly rest: string;
}

/**
 * Levels at which one committee's result cannot be told from the others': as many congresses that elected as make a
 * count, or none. Few committees that were appointed are not counted. Of a reported level nobody knows how many
 * congresses there were, but the root's own is one.
 */
export function toldLevels(
  levels: readonly ElectedLevel[],
  context: FigureContext,
): readonly ElectedLevel[] {
  return levels.flatMap((at) => {
    const { closed, level } = at;
    if (closed === undefined) return level.key === context.register.root.level ? [] : [at];
    const appointed = areMany(closed.appointed, context) ? closed.appointed : 0;
    if (isSmall(closed.elected, context) || closed.elected + appointed === 0) return [];
    return [{ ...at, closed: { ...closed, appointed } }];
  });
}

/** A part with its counts or what stands in their place; undefined where too few congresses report it. */
export function toldPart(
  part: Part | undefined,
  withheld: Withheld,
  context: FigureContext,
): Part | undefined {
  if (part === undefined) return undefined;
  const { counts, coverage, report } = part;
  if (coverage !== undefined && !areMany(coverage.reported, context)) return undefined;
  const others = { ...(coverage && { coverage }), ...(report && { report }) };
  const count = counts?.count ?? report?.numerator ?? 0;
  if (isSmall(count, context)) return { ...others, withheld: withheld.count };
  if (counts === undefined) return report?.type === 'published' ? part : undefined;
  return isSmall(counts.of - count, context) ? { ...others, withheld: withheld.rest } : part;
}
