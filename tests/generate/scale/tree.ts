/** The units of a generated term: every tier is shared out among the units of the tier above, unevenly as in life. */
import { districtOffices, villageFirst, villageSecond } from '../names.ts';
import { at, createRandom, type Random } from '../random.ts';
import type { LevelKey, OrganizationRow } from '../rows.ts';
import type { Size, Tier } from './sizes.ts';

export interface Unit {
  readonly row: OrganizationRow;
  readonly tier: Tier;
}

/** The root and the units under it, branch by branch; each branch is one committee directly under the root. */
export interface Tree {
  readonly root: Unit;
  readonly branches: () => Iterable<readonly Unit[]>;
}

export function treeOf(size: Size, seed: number): Tree {
  const [top, ...below] = size.tiers;
  if (!top || below.length === 0) throw new RangeError('A size has a root and a tier below it.');
  const root: OrganizationRow = { ...size.root, level: top.level, kind: KINDS[top.level] };
  const random = createRandom(seed);
  const quotas = quotasOf(below, random.fork('quotas'));
  return {
    root: { row: root, tier: top },
    *branches() {
      const taken = below.map(() => 0);
      for (let index = 0; index < at(below, 0).count; index += 1) {
        const branch: Unit[] = [];
        grow(root.code, index, 0, random.fork(`branch/${index}`), branch);
        yield branch;
      }

      function grow(parent: string, order: number, depth: number, own: Random, into: Unit[]): void {
        const tier = at(below, depth);
        const code = `${parent}-${String(order + 1).padStart(2, '0')}`;
        into.push({ row: rowOf(code, parent, order, tier, depth, own), tier });
        const quota = quotas[depth + 1]?.[at(taken, depth)] ?? 0;
        taken[depth] = at(taken, depth) + 1;
        for (let child = 0; child < quota; child += 1) grow(code, child, depth + 1, own, into);
      }
    },
  };
}

/** For each tier how many units each unit of the tier above has, in the order of the tree; they add up to the tier. */
function quotasOf(tiers: readonly Tier[], random: Random): readonly (readonly number[])[] {
  return tiers.map((tier, depth) =>
    depth === 0 ? [tier.count] : shares(tier.count, at(tiers, depth - 1).count, random),
  );
}

/** A whole number shared out by weights from half to one and a half; nothing is lost by rounding. */
function shares(whole: number, among: number, random: Random): number[] {
  const weights = Array.from({ length: among }, () => 0.5 + random.next());
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  let given = 0;
  return weights.map((weight) => {
    sum += weight;
    const upTo = Math.round((sum / total) * whole);
    const share = upTo - given;
    given = upTo;
    return share;
  });
}

const KINDS: Readonly<Record<LevelKey, string>> = {
  'chi-bo': 'chi bộ trực thuộc',
  'dang-bo-bo-phan': 'đảng bộ bộ phận',
  'co-so': 'đảng bộ cơ sở',
  'cap-tren-co-so': 'đảng bộ cấp trên trực tiếp cơ sở',
  'cap-tinh': 'đảng bộ tỉnh, thành phố',
  'trung-uong': 'toàn Đảng',
};

function rowOf(
  code: string,
  parent: string,
  order: number,
  { level }: Tier,
  depth: number,
  random: Random,
): OrganizationRow {
  const own = nameOf(level, order);
  const tile = depth === 0 ? `${(order % 9) + 1},${Math.floor(order / 9) + 1}` : undefined;
  return {
    code,
    name: own.name,
    shortName: own.shortName,
    parent,
    level,
    kind: KINDS[level],
    pilot: depth === 0 && order === 0 ? true : undefined,
    members: membersOf(level, random),
    tile,
  };
}

/** No two units under one parent have one name. */
function nameOf(level: LevelKey, order: number): { name: string; shortName?: string } {
  const place = placeName(order);
  switch (level) {
    case 'chi-bo':
      return { name: `Chi bộ thôn ${place}` };
    case 'co-so':
      return order % 4 === 3
        ? { name: `Đảng bộ ${at(districtOffices, (order >> 2) % districtOffices.length)} ${place}` }
        : { name: `Đảng bộ xã ${place}` };
    case 'cap-tren-co-so':
      return { name: `Đảng bộ huyện ${place}`, shortName: place };
    default:
      return { name: `Đảng bộ tỉnh ${place}`, shortName: place };
  }
}

const places = villageSecond.flatMap((second) => villageFirst.map((first) => `${first} ${second}`));

/** "Nà Mèo", then "Nà Mèo 2" when all have been used. */
function placeName(order: number): string {
  const round = Math.floor(order / places.length);
  const place = at(places, order % places.length);
  return round === 0 ? place : `${place} ${round + 1}`;
}

function membersOf(level: LevelKey, random: Random): number | undefined {
  if (random.chance(0.04)) return undefined;
  if (level === 'chi-bo') return random.between(4, 30);
  return level === 'co-so' ? random.between(40, 420) : undefined;
}
