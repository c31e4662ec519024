/** The level at which committees are compared with each other. */
import type { Organization } from '../../data/records.ts';
import type { Level } from '../../statistics/levels.ts';
import { committeesBelow } from '../committees.ts';
import type { FigureContext } from '../figure.ts';

/**
 * The highest level below the committees that at least half of them have a unit of; where there is none (communes
 * directly under a province), the level that most of the committees are of themselves. Undefined without levels.
 */
export function levelBelow(
  context: FigureContext,
  committees: readonly Organization[] = committeesBelow(context),
): Level | undefined {
  const { register } = context;
  const rankOf = ({ level }: Organization) => register.levels.findIndex(({ key }) => key === level);
  const rank = Math.max(-1, ...committees.map(rankOf));
  const having = ({ key }: Level) =>
    committees.filter(({ code }) => register.units(code, key).length > 0).length;
  const below = register.levels.slice(0, Math.max(rank, 0)).toReversed();
  const own = register.levels.toSorted((a, b) => having(b) - having(a));
  return below.find((level) => 2 * having(level) >= committees.length) ?? own[0];
}
