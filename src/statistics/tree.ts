/**
 * The tree of organisations laid out in a line, depth first: a committee and all below it are then one
 * unbroken run of the line, and finding them is two look-ups instead of a walk.
 */
import { bisectLeft } from 'd3-array';
import type { Organization } from '../data/records.ts';

/** Places on the line: from `from` up to, but not including, `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Things that stand along the line, in its order. */
export interface Lineup<T> {
  readonly places: number[];
  readonly things: T[];
}

/** A thing that a place of the line holds for one level. */
export interface OfLevel<T> {
  readonly level: string;
  readonly thing: T;
}

/** The organisations directly under each, in the order of the data. */
export function childrenOf(
  organizations: readonly Organization[],
): ReadonlyMap<string | undefined, readonly Organization[]> {
  return Map.groupBy(organizations, ({ parent }) => parent);
}

/** The root and all below it, each before those below it, siblings in the order of the data. */
export function depthFirst(
  root: Organization,
  below: ReadonlyMap<string | undefined, readonly Organization[]>,
): readonly Organization[] {
  const line: Organization[] = [];
  // A stack of our own: a tree may be deeper than the engine's.
  const waiting = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    line.push(next);
    for (const child of below.get(next.code)?.toReversed() ?? []) waiting.push(child);
  }
  return line;
}

/** For each organisation of the line, its own place and those of all below it. */
export function runsOf(line: readonly Organization[]): ReadonlyMap<string, Run> {
  const sizes = new Map<string | undefined, number>();
  // From the end, so that an organisation's size is whole before it is added to its parent's; the root's is nobody.
  for (const { code, parent } of line.toReversed()) {
    const size = (sizes.get(code) ?? 0) + 1;
    sizes.set(code, size);
    sizes.set(parent, (sizes.get(parent) ?? 0) + size);
  }
  return new Map(line.map(({ code }, from) => [code, { from, to: from + (sizes.get(code) ?? 1) }]));
}

/** One line-up per level, of what each place of the line holds for it. */
export function lineupsByLevel<T>(
  held: readonly (readonly OfLevel<T>[])[],
): ReadonlyMap<string, Lineup<T>> {
  const lineups = new Map<string, Lineup<T>>();
  for (const [place, things] of held.entries()) {
    for (const { level, thing } of things) {
      const lineup = lineups.getOrInsertComputed(level, () => ({ places: [], things: [] }));
      lineup.places.push(place);
      lineup.things.push(thing);
    }
  }
  return lineups;
}

/** The things whose place lies in the run; none where either is not there. */
export function within<T>(lineup: Lineup<T> | undefined, run: Run | undefined): readonly T[] {
  if (!lineup || !run) return [];
  const { places, things } = lineup;
  return things.slice(bisectLeft(places, run.from), bisectLeft(places, run.to));
}
