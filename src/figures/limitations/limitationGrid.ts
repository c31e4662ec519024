/** Limitations by committee and category: the counts of one level, with the whole scope as a row of its own. */
import type { Organization } from '../../data/records.ts';
import { categoriesOf, type NamedCategory } from '../../statistics/categories.ts';
import { completion } from '../../statistics/completion.ts';
import type { Level } from '../../statistics/levels.ts';
import { recordedLimitations } from '../../statistics/limitationAges.ts';
import { limitationCounts } from '../../statistics/limitations.ts';
import type { LimitationCount } from '../../statistics/results.ts';
import { committeesBelow } from '../committees.ts';
import type { FigureContext } from '../figure.ts';

export interface GridRow {
  readonly organization: Organization;
  /** Units of the level that exist on the as-of date. */
  readonly existing: number;
  /** One per category of the grid. */
  readonly counts: readonly LimitationCount[];
}

export interface LimitationGrid {
  readonly level: Level;
  /** Recorded or stated in the scope; the most frequent first, then in the order of the table. */
  readonly categories: readonly NamedCategory[];
  /** Units with a limitation of any category. */
  readonly concerned: number;
  readonly scope: GridRow;
  /** Those directly below the scope, in Vietnamese order; the scope itself where none below has a unit of the level. */
  readonly committees: readonly GridRow[];
}

/** One grid per level in which something was recorded or stated, lowest first; none without the table. */
export function limitationGrids(context: FigureContext): readonly LimitationGrid[] {
  const { register } = context;
  if (register.term.limitations === undefined) return [];
  return register.levels
    .map((level) => gridOf(level, context))
    .filter(({ categories }) => categories.length > 0);
}

/** The level with the most units concerned; where nothing was counted, the one with the most statements. */
export function mainGrid(grids: readonly LimitationGrid[]): LimitationGrid | undefined {
  const stated = ({ scope }: LimitationGrid) =>
    scope.counts.reduce((sum, count) => sum + count.statements, 0);
  return grids.toSorted((a, b) => b.concerned - a.concerned || stated(b) - stated(a)).at(0);
}

/** The committees below the scope; none where the scope is its own only row. */
export function rowsBelow({ scope, committees }: LimitationGrid): readonly GridRow[] {
  return committees.filter(({ organization }) => organization !== scope.organization);
}

/** Whether every row is one unit, so that its shares are all or nothing. */
export function ofSingleUnits({ committees }: LimitationGrid): boolean {
  return committees.every(({ existing }) => existing <= 1);
}

/**
 * The count of a cell; undefined where none is known: no congress was held and none has a limitation, or the
 * limitation was stated there, or everywhere, without a count.
 */
export function countIn(
  { scope }: LimitationGrid,
  row: GridRow,
  index: number,
): LimitationCount | undefined {
  const count = row.counts[index]!;
  if (count.units > 0) return count;
  const uncounted = count.statements > 0 || scope.counts[index]!.units === 0;
  return uncounted || count.held === 0 ? undefined : count;
}

function gridOf(level: Level, context: FigureContext): LimitationGrid {
  const { register, scope, asOf } = context;
  const units = register.units(scope.code, level.key);
  const all = categoriesOf(register.term);
  const counts = countsOf(scope, level, all, context).map((count, index) => ({ count, index }));
  const found = counts
    .filter(({ count }) => count.units > 0 || count.statements > 0)
    .toSorted((a, b) => b.count.units - a.count.units);
  const categories = found.map(({ index }) => all[index]!);
  const rowOf = (organization: Organization): GridRow => ({
    organization,
    existing: completion(register.units(organization.code, level.key), asOf).total,
    counts: countsOf(organization, level, categories, context),
  });
  return {
    level,
    categories,
    concerned: new Set(recordedLimitations(units, asOf).map(({ unit }) => unit)).size,
    scope: rowOf(scope),
    committees: organizationsBelow(level, context).map(rowOf),
  };
}

function countsOf(
  { code }: Organization,
  { key }: Level,
  categories: readonly NamedCategory[],
  { register, asOf }: FigureContext,
): readonly LimitationCount[] {
  const keys = categories.map((category) => category.key);
  return limitationCounts(register.units(code, key), register.statements(code, key), keys, asOf);
}

function organizationsBelow({ key }: Level, context: FigureContext) {
  const { register, scope, asOf } = context;
  const below = committeesBelow(context);
  const counting = below.some(({ code }) => completion(register.units(code, key), asOf).total > 0);
  return counting ? below : [scope];
}
