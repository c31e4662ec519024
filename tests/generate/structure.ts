/** The tree of organisations: root, committees, grassroots organisations, sectional committees, cells. */
import { cellsOf, type Grassroots } from './cells.ts';
import type { CommitteePreset, Preset } from './preset.ts';
import { at, type Random } from './random.ts';
import type { OrganizationRow } from './rows.ts';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
const two = (number: number): string => String(number).padStart(2, '0');

/** The root and its committees, then for each committee everything below it in the order of the tree. */
export interface Structure {
  readonly province: readonly OrganizationRow[];
  readonly below: ReadonlyMap<string, readonly OrganizationRow[]>;
}

export function structureOf(preset: Preset, random: Random): Structure {
  const below = new Map(
    preset.committees.map((committee) => [
      committee.code,
      unitsBelow(committee, preset, random.fork(committee.code)),
    ]),
  );
  const committees = preset.committees.map((committee) =>
    committeeRow(committee, preset.root.code, below.get(committee.code) ?? []),
  );
  const { code, name, shortName } = preset.root;
  const root: OrganizationRow = { code, name, shortName, level: 'cap-tinh', kind: 'đảng bộ tỉnh' };
  return { province: [root, ...committees], below };
}

function committeeRow(
  preset: CommitteePreset,
  parent: string,
  below: readonly OrganizationRow[],
): OrganizationRow {
  const grassroots = below.filter(({ level }) => level === 'co-so');
  return {
    code: preset.code,
    name: preset.name,
    shortName: preset.shortName,
    parent,
    level: 'cap-tren-co-so',
    kind: 'đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng',
    pilot: preset.pilot,
    members: preset.anonymous ? undefined : sumOfMembers(grassroots),
    tile: preset.tile,
  };
}

function unitsBelow(committee: CommitteePreset, preset: Preset, random: Random): OrganizationRow[] {
  const units = grassrootsOf(committee).map((unit, index) =>
    withCells(unit, `${committee.code}-${two(index + 1)}`, committee, preset, random),
  );
  return blankSomeMembers(withSectional(units, committee.sectional).flat(), committee, random);
}

function grassrootsOf(preset: CommitteePreset): Grassroots[] {
  const changes = preset.changes ?? [];
  const lasting = changes.filter(({ dissolved }) => dissolved === undefined).length;
  const offices = preset.grassroots - preset.communes.length - lasting;
  return [
    ...preset.communes.map((name): Grassroots => {
      return { name: `Đảng bộ ${name}`, type: 'commune', ward: name.startsWith('phường') };
    }),
    ...Array.from({ length: offices }, (_, index) => office(preset, index)),
    ...changes.map((change): Grassroots => ({ name: change.name, type: 'small', change })),
  ];
}

function office(preset: CommitteePreset, index: number): Grassroots {
  const large = index < preset.officeCommittees;
  const own = preset.anonymous
    ? `đơn vị số ${two(index + 1)} thuộc ${preset.place}`
    : `${at(preset.offices, index)} ${preset.place}`.trim();
  return large
    ? { name: `Đảng bộ ${own}`, type: 'office' }
    : { name: `Chi bộ cơ sở ${own}`, type: 'small' };
}

/** The unit's own row, then its cells; its members are theirs together. */
function withCells(
  unit: Grassroots,
  code: string,
  committee: CommitteePreset,
  preset: Preset,
  random: Random,
): OrganizationRow[] {
  const cells = cellsOf(unit, code, committee, preset, random);
  const row: OrganizationRow = {
    code,
    name: unit.name,
    parent: committee.code,
    level: 'co-so',
    kind: unit.type === 'small' ? 'chi bộ cơ sở' : 'đảng bộ cơ sở',
    established: unit.change?.established ? day(unit.change.established) : undefined,
    dissolved: unit.change?.dissolved ? day(unit.change.dissolved) : undefined,
    members: cells.length > 0 ? sumOfMembers(cells) : random.between(7, 34),
  };
  return [row, ...cells];
}

/** Puts sectional committees, two at a time, into the units with the most cells. */
function withSectional(units: readonly OrganizationRow[][], count: number): OrganizationRow[][] {
  const largest = units.toSorted((one, other) => other.length - one.length).slice(0, count / 2);
  return units.map((unit) => (largest.includes(unit) ? grouped(unit) : unit));
}

function grouped(unit: readonly OrganizationRow[]): OrganizationRow[] {
  const [head, ...cells] = unit;
  if (!head) return [];
  const size = Math.max(2, Math.floor(cells.length / 3));
  return [
    head,
    ...section(head, 1, 'Khối chuyên môn', cells.slice(0, size)),
    ...section(head, 2, 'Khối phục vụ', cells.slice(size, 2 * size)),
    ...cells.slice(2 * size),
  ];
}

function section(
  head: OrganizationRow,
  number: number,
  name: string,
  cells: readonly OrganizationRow[],
): OrganizationRow[] {
  const code = `${head.code}-B${number}`;
  const row: OrganizationRow = {
    code,
    name: `Đảng bộ bộ phận ${name}`,
    parent: head.code,
    level: 'dang-bo-bo-phan',
    kind: 'đảng bộ bộ phận',
    members: sumOfMembers(cells),
  };
  return [row, ...cells.map((cell) => ({ ...cell, parent: code }))];
}

function sumOfMembers(rows: readonly OrganizationRow[]): number {
  return rows
    .filter(({ dissolved }) => dissolved === undefined)
    .reduce((sum, { members }) => sum + (members ?? 0), 0);
}

/** Gaps, as real exports have them; police and army give no number at all. */
function blankSomeMembers(
  rows: readonly OrganizationRow[],
  committee: CommitteePreset,
  random: Random,
): OrganizationRow[] {
  return rows.map((row) =>
    committee.anonymous || random.chance(0.05) ? { ...row, members: undefined } : row,
  );
}
