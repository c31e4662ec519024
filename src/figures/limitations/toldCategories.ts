/**
 * What everyone may read of limitations by category: levels with enough congresses held, categories recorded at enough
 * of them, the others together, and statements in words. Nothing adds up to a whole that would give the rest back.
 */
import { messages } from '../../locale/messages.ts';
import { categoriesOf, type NamedCategory } from '../../statistics/categories.ts';
import { completion } from '../../statistics/completion.ts';
import type { Level } from '../../statistics/levels.ts';
import { recordedLimitations } from '../../statistics/limitationAges.ts';
import { limitationCounts } from '../../statistics/limitations.ts';
import type { LimitationCount } from '../../statistics/results.ts';
import type { FigureContext } from '../figure.ts';
import { areMany, isSmall, isTellableTogether, writtenLimit } from '../smallCells.ts';

export interface ToldCategory {
  readonly level: Level;
  readonly category: NamedCategory;
  /** Units with the limitation; undefined where it was only stated, or may only be told in words. */
  readonly units: number | undefined;
  readonly held: number;
  readonly isStated: boolean;
  /** Several categories together, none of them at enough congresses. */
  readonly isRest: boolean;
}

/** By level, the most frequent first, then the rest and what was stated; undefined where no level has enough congresses. */
export function toldCategories(context: FigureContext): readonly ToldCategory[] | undefined {
  const levels = context.register.levels.flatMap((level) => toldLevel(level, context) ?? []);
  return levels.length === 0 ? undefined : levels.flatMap(({ rows }) => rows);
}

interface CountedCategory {
  readonly category: NamedCategory;
  readonly count: LimitationCount;
}

function toldLevel(level: Level, context: FigureContext) {
  const { register, scope, asOf } = context;
  const units = register.units(scope.code, level.key);
  const { held } = completion(units, asOf);
  if (!areMany(held, context)) return undefined;
  const categories = categoriesOf(register.term);
  const counts = limitationCounts(
    units,
    register.statements(scope.code, level.key),
    categories.map(({ key }) => key),
    asOf,
  ).map((count, index) => ({ category: categories[index]!, count }));
  const told = counts.filter(({ count }) => count.units > 0 && !isSmall(count.units, context));
  const small = counts.filter(({ count }) => isSmall(count.units, context));
  const stated = counts.filter((one) => one.count.statements > 0 && !told.includes(one));
  const rest = small.filter((one) => !stated.includes(one));
  const row = ({ category, count }: CountedCategory): ToldCategory => ({
    level,
    category,
    held,
    units: told.some((one) => one.category === category) ? count.units : undefined,
    isStated: count.statements > 0,
    isRest: false,
  });
  return {
    rows: [
      ...told.toSorted((a, b) => b.count.units - a.count.units).map(row),
      ...restRow(level, held, rest, context),
      ...stated.map(row),
    ],
  };
}

/** One row for categories that are each at too few congresses, by the units that have any of them. */
function restRow(
  level: Level,
  held: number,
  rest: readonly CountedCategory[],
  context: FigureContext,
): readonly ToldCategory[] {
  const keys = new Set(rest.map(({ category }) => category.key));
  const units = unitsWith(keys, level, context);
  if (!isTellableTogether(units, keys.size, context)) return [];
  const name = messages(context.locale)['limitations.others'](writtenLimit(context));
  const category = { key: '', name };
  return [{ level, category, held, units, isStated: false, isRest: true }];
}

function unitsWith(
  categories: ReadonlySet<string>,
  level: Level,
  { register, scope, asOf }: FigureContext,
): number {
  const rows = recordedLimitations(register.units(scope.code, level.key), asOf);
  return new Set(rows.filter((row) => categories.has(row.category)).map(({ unit }) => unit)).size;
}
