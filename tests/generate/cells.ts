/** The cells below a grassroots committee: villages, quarters and the parts of offices. */
import { communeCells, officeCells, villageFirst, villageSecond } from './names.ts';
import type { Change, CommitteePreset, Preset } from './preset.ts';
import type { Random } from './random.ts';
import type { OrganizationRow } from './rows.ts';

/** A grassroots organisation before it has a code. */
export interface Grassroots {
  readonly name: string;
  readonly type: 'commune' | 'office' | 'small';
  readonly ward?: boolean;
  readonly change?: Change;
}

export function cellsOf(
  unit: Grassroots,
  code: string,
  committee: CommitteePreset,
  preset: Preset,
  random: Random,
): OrganizationRow[] {
  return cellNames(unit, committee, preset, random).map((name, index) =>
    cellRow(name, `${code}-${String(index + 1).padStart(2, '0')}`, code, random),
  );
}

function cellNames(
  unit: Grassroots,
  committee: CommitteePreset,
  preset: Preset,
  random: Random,
): string[] {
  if (unit.type === 'small') return [];
  if (unit.type === 'office') {
    const count = random.between(...committee.officeCells);
    if (committee.anonymous)
      return Array.from({ length: count }, (_, index) => `Chi bộ số ${index + 1}`);
    return random
      .shuffled(officeCells)
      .slice(0, count)
      .map((name) => `Chi bộ ${name}`);
  }
  const offices = communeCells.slice(0, random.between(3, communeCells.length));
  return [...homes(unit, random.between(...preset.villages), random), ...offices].map(
    (name) => `Chi bộ ${name}`,
  );
}

/** Villages, or the numbered quarters of a ward. */
function homes(unit: Grassroots, count: number, random: Random): string[] {
  if (unit.ward) return Array.from({ length: count }, (_, index) => `Tổ ${index + 1}`);
  const all = villageFirst.flatMap((first) =>
    villageSecond.map((second) => `thôn ${first} ${second}`),
  );
  return random.shuffled(all).slice(0, count);
}

function cellRow(name: string, code: string, parent: string, random: Random): OrganizationRow {
  const village = name.includes(' thôn ');
  // Villages were merged early in 2020: a few cells ended, and a few began.
  const ended = village && random.chance(0.006);
  const begun = village && !ended && random.chance(0.006);
  return {
    code,
    name,
    parent,
    level: 'chi-bo',
    kind: 'chi bộ trực thuộc',
    established: begun ? Temporal.PlainDate.from('2020-02-01') : undefined,
    dissolved: ended ? Temporal.PlainDate.from('2020-03-01') : undefined,
    members: random.between(4, 24),
  };
}
