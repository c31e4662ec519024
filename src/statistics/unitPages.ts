/** In what order, and on which pages of its committee, every unit stands. */
import type { Organization } from '../data/records.ts';
import { ownOrganizations, subCommittees } from './committeePages.ts';
import { dayOf } from './day.ts';
import { once } from './once.ts';
import type { Register } from './register.ts';
import { exists } from './state.ts';
import type { Unit } from './unit.ts';

/** More rows make a page that a phone takes seconds to show. */
export const UNITS_ON_A_PAGE = 500;

/**
 * The units of a committee's own pages that exist on the as-of date, page by page: itself first, then level by level, the
 * highest first. At least one page; no unit is on two of them, nor on those of another committee.
 */
export const unitPages = once(
  (
    register: Register,
    committee: Organization,
    asOf: Temporal.PlainDate,
  ): readonly (readonly Unit[])[] => {
    const units = ownUnits(register, committee, asOf);
    const count = Math.max(1, Math.ceil(units.length / UNITS_ON_A_PAGE));
    return Array.from({ length: count }, (_, page) =>
      units.slice(page * UNITS_ON_A_PAGE, (page + 1) * UNITS_ON_A_PAGE),
    );
  },
);

function ownUnits(
  register: Register,
  committee: Organization,
  asOf: Temporal.PlainDate,
): readonly Unit[] {
  const day = dayOf(asOf);
  const units = ownOrganizations(committee, register).map(({ code }) => register.unit(code)!);
  const byLevel = Map.groupBy(
    units.filter((unit) => exists(unit, day)),
    ({ organization }) => organization.level,
  );
  return register.levels.toReversed().flatMap(({ key }) => byLevel.get(key) ?? []);
}

/** Whether all units of a committee stand in one table, so that a number of them can lead to just the rows it counts. */
export function isOneTable(
  register: Register,
  committee: Organization,
  asOf: Temporal.PlainDate,
): boolean {
  return (
    subCommittees(committee.code, register).length === 0 &&
    unitPages(register, committee, asOf).length === 1
  );
}
