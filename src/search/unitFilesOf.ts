/** The units of a term, file by file, in the order of the committees on whose pages their rows stand. */
import { contextOf } from '../edition/context.ts';
import type { TermEdition } from '../edition/edition.ts';
import { withinTerm } from '../figures/placeText.ts';
import { committeePages } from '../statistics/committeePages.ts';
import { once } from '../statistics/once.ts';
import type { Register } from '../statistics/register.ts';
import type { Unit } from '../statistics/unit.ts';
import { unitPages } from '../statistics/unitPages.ts';
import type { UnitFile, UnitGroup, UnitRow, UnitsOfPage } from './unitFiles.ts';

/** About so many units stand in a file; a page of a committee stands in one. */
const UNITS_IN_A_FILE = 20_000;

/** All units that exist on the term's default date and are no committee with a page of their own. */
export const unitFilesOf = once((edition: TermEdition): readonly UnitFile[] => {
  const { register } = edition;
  return portions(pagesOf(edition)).map((pages) => fileOf(pages, register));
});

interface Page {
  readonly at: string;
  readonly committee: string;
  readonly units: readonly Unit[];
}

function pagesOf(edition: TermEdition): readonly Page[] {
  const { register, asOf } = contextOf(edition, 'vi');
  return [...committeePages(register)].flatMap((code) => {
    const { organization } = register.unit(code)!;
    return unitPages(register, organization, asOf).map((units, index) => ({
      at: index === 0 ? `${code}/` : `${code}/units/${index + 1}/`,
      committee: organization.name,
      units: units.filter((unit) => unit.organization !== organization),
    }));
  });
}

/** Neighbouring pages together, until they have enough units; a page without one is left out. */
function portions(pages: readonly Page[]): readonly (readonly Page[])[] {
  const all: Page[][] = [];
  let room = 0;
  for (const page of pages) {
    if (page.units.length === 0) continue;
    if (room < page.units.length) {
      all.push([]);
      room = UNITS_IN_A_FILE;
    }
    all.at(-1)!.push(page);
    room -= page.units.length;
  }
  return all;
}

function fileOf(pages: readonly Page[], register: Register): UnitFile {
  const places = new Map<string, number>();
  const placeOf = (text: string) => places.getOrInsertComputed(text, () => places.size);
  const written = pages.map(({ at, committee, units }): UnitsOfPage => ({
    at,
    committee: placeOf(committee),
    groups: groupsOf(units, register, placeOf),
  }));
  return { texts: [...places.keys()], pages: written };
}

type PlaceOf = (text: string) => number;

function groupsOf(
  units: readonly Unit[],
  register: Register,
  placeOf: PlaceOf,
): readonly UnitGroup[] {
  const levels = new Map(register.levels.map(({ key }, rank) => [key, rank]));
  const alike = Map.groupBy(units, ({ organization }) =>
    [organization.level, organization.parent, organization.place.file].join('\n'),
  );
  return [...alike.values()].map((some): UnitGroup => {
    const { level, parent, place } = some[0]!.organization;
    const above = register.unit(parent!)!.organization;
    const begins = some.every(({ organization }) => organization.code.startsWith(above.code));
    const code = begins ? above.code : '';
    return [
      levels.get(level)!,
      placeOf(above.name),
      placeOf(withinTerm(place.file)),
      code,
      some.map((unit) => rowOf(unit, code, placeOf)),
    ];
  });
}

function rowOf({ organization }: Unit, begun: string, placeOf: PlaceOf): UnitRow {
  const { name, code, shortName, place } = organization;
  const row = [placeOf(name), code.slice(begun.length), place.line] as const;
  return shortName === undefined ? row : [...row, placeOf(shortName)];
}
