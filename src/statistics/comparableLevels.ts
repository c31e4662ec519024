/**
 * Which levels of two terms are the same thing. A level is known by its key, its name and its place: all three must
 * agree, because a plan may give an old key or an old name to something new.
 */
import { fold } from './fold.ts';
import type { Level } from './levels.ts';
import type { Register } from './register.ts';

/** Why a level of one term is not a level of the other; the names are those of the plans. */
export type LevelReason =
  /** Only the earlier term has it. */
  | { readonly kind: 'abolished' }
  /** Only the later term has it. */
  | { readonly kind: 'new' }
  /** One key, two names. */
  | { readonly kind: 'otherName'; readonly earlier: string; readonly later: string }
  /** One name, two keys. */
  | { readonly kind: 'otherKey'; readonly earlier: string; readonly later: string }
  /** It stands under other levels: those above it, the nearest first. */
  | {
      readonly kind: 'otherPlace';
      readonly earlier: readonly Level[];
      readonly later: readonly Level[];
    };

export interface LevelPair {
  readonly earlier: Level | undefined;
  readonly later: Level | undefined;
  /** Undefined where it is one level in both. */
  readonly reason: LevelReason | undefined;
}

/** Every level of both plans once, lowest first; those that only the earlier plan has come last. */
export function levelPairs(earlier: Register, later: Register): readonly LevelPair[] {
  const left = new Set(earlier.levels);
  const take = (level: Level | undefined) => {
    if (level !== undefined) left.delete(level);
    return level;
  };
  // Keys before names, so that a level that kept its key is not taken by another of its name.
  const byKey = new Map(
    later.levels.map((level) => [level, take(earlier.levels.find(({ key }) => key === level.key))]),
  );
  const pairs = later.levels.map((level) => {
    const found = byKey.get(level) ?? take([...left].find((other) => isNamed(other, level)));
    return { earlier: found, later: level, reason: reasonOf(found, level, earlier, later) };
  });
  const gone = [...left].map((level): LevelPair => {
    return { earlier: level, later: undefined, reason: { kind: 'abolished' } };
  });
  return [...pairs, ...gone];
}

function reasonOf(
  before: Level | undefined,
  after: Level,
  earlier: Register,
  later: Register,
): LevelReason | undefined {
  if (before === undefined) return { kind: 'new' };
  if (!isNamed(before, after))
    return { kind: 'otherName', earlier: before.name, later: after.name };
  if (before.key !== after.key) return { kind: 'otherKey', earlier: before.key, later: after.key };
  const above = { earlier: levelsAbove(before, earlier), later: levelsAbove(after, later) };
  const isSame =
    above.earlier.length === above.later.length &&
    above.earlier.every((level, index) => isNamed(level, above.later[index]!));
  return isSame ? undefined : { kind: 'otherPlace', ...above };
}

function isNamed(a: Level, b: Level): boolean {
  return fold(a.name) === fold(b.name);
}

/** The levels above one, the nearest first: where most of its units stand, or, without units, as the plan has it. */
export function levelsAbove(level: Level, register: Register): readonly Level[] {
  const above: Level[] = [];
  for (let next = levelAbove(level, register); next; next = levelAbove(next, register)) {
    // Units may stand under their own level, or in turns.
    if (next === level || above.includes(next)) break;
    above.push(next);
  }
  return above;
}

function levelAbove(level: Level, register: Register): Level | undefined {
  const units = register.units(register.root.code, level.key);
  if (units.length === 0) return register.levels[register.levels.indexOf(level) + 1];
  // Every parent is a unit too; only the root has none.
  const parents = units.map(
    ({ organization: { parent } }) => parent && register.unit(parent)!.organization.level,
  );
  const [most] = [...Map.groupBy(parents, (key) => key)].toSorted(
    (a, b) => b[1].length - a[1].length,
  );
  return register.levels.find(({ key }) => key === most![0]);
}
