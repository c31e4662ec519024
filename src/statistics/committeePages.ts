/**
 * Which committees are read by themselves, each on a page of its own, and to whose page every other organisation belongs.
 * Keys of levels are free, so what is above the grassroots is read from the tree alone.
 */
import type { Organization } from '../data/records.ts';
import type { Level } from './levels.ts';
import { once } from './once.ts';
import type { Register } from './register.ts';

/**
 * Codes of all committees directly under the root and, below one of these, of every unit of a level most of whose units
 * have organisations two steps below them, as long as the committee above it is among them too. A cell is one step below a
 * grassroots organisation and two below the committee above that; a few grassroots organisations with sectional committees
 * do not lift their level. Of any time; each before those below it. Linear in the organisations.
 */
export const committeePages = once((register: Register): ReadonlySet<string> => {
  const levels = new Set(
    register.levels.filter((level) => isAboveGrassroots(level, register)).map(({ key }) => key),
  );
  return new Set(
    register.scopes
      .slice(1)
      .flatMap((committee) => fromTopDown(committee, register, ({ level }) => levels.has(level)))
      .map(({ code }) => code),
  );
});

function isAboveGrassroots({ key }: Level, register: Register): boolean {
  const { root } = register;
  const all = register.units(root.code, key).filter(({ organization }) => organization !== root);
  const above = all.filter(({ organization }) =>
    register.below(organization.code).some(({ code }) => register.below(code).length > 0),
  );
  return 2 * above.length > all.length;
}

/** The committees directly under one that have pages of their own, in the order of the data. */
export function subCommittees(code: string, register: Register): readonly Organization[] {
  const paged = committeePages(register);
  return register.below(code).filter((one) => paged.has(one.code));
}

/**
 * The organisations that belong to a committee's own pages: itself, then all below it that belong to no sub-committee's,
 * each before those below it. All committees together have every organisation but the root once.
 */
export function ownOrganizations(
  committee: Organization,
  register: Register,
): readonly Organization[] {
  const paged = committeePages(register);
  return fromTopDown(committee, register, ({ code }) => !paged.has(code));
}

/** An organisation and all below it, as far as they are followed without a gap. */
function fromTopDown(
  top: Organization,
  register: Register,
  isFollowed: (organization: Organization) => boolean,
): readonly Organization[] {
  const found: Organization[] = [];
  const waiting = [top];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    waiting.push(...register.below(next.code).filter(isFollowed).toReversed());
  }
  return found;
}
