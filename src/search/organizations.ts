/** Committees and units as entries of the search. */
import type { Organization } from '../data/records.ts';
import { address } from '../edition/paths.ts';
import type { FigureContext } from '../figures/figure.ts';
import { levelName } from '../figures/levels/levelStates.ts';
import { withinTerm } from '../figures/placeText.ts';
import { dayOf } from '../statistics/day.ts';
import { exists } from '../statistics/state.ts';
import { grouped, type Group } from './searchIndex.ts';

/** The root and the committees directly under it, of any time: each has a page. */
export function committees(context: FigureContext): readonly Group[] {
  const { register, locale } = context;
  const { id } = register.term;
  return grouped(
    register.scopes.map((committee) => ({
      kind: 'committee' as const,
      about: levelOf(committee, context),
      link:
        committee === register.root ? address(locale, id) : address(locale, id, 'committees', '*'),
      file: withinTerm(committee.place.file),
      row: [committee.name, committee.code, committee.shortName ?? '', committee.place.line],
    })),
  );
}

/** Every other organisation that exists on the as-of date: its row in the table of its committee. */
export function units(context: FigureContext): readonly Group[] {
  const { register, asOf, locale } = context;
  const { id, organizations } = register.term;
  const [day, scopes] = [dayOf(asOf), new Set(register.scopes)];
  const below = organizations.filter(
    (one) => !scopes.has(one) && exists(register.unit(one.code)!, day),
  );
  return grouped(
    below.map((unit) => {
      const above = register.unit(unit.parent!)!.organization;
      const committee = committeeOf(unit, context);
      const page = address(locale, id, 'committees', committee.code);
      const over = [...new Set([above.name, committee.name])];
      return {
        kind: 'unit' as const,
        about: [levelOf(unit, context), ...over].join(' · '),
        link: `${page}?find=*#units`,
        file: withinTerm(unit.place.file),
        row: [unit.name, unit.code, unit.shortName ?? '', unit.place.line],
      };
    }),
  );
}

function committeeOf(unit: Organization, { register }: FigureContext): Organization {
  let one = unit;
  while (one.parent !== register.root.code) one = register.unit(one.parent!)!.organization;
  return one;
}

function levelOf({ level }: Organization, { register, locale }: FigureContext): string {
  return levelName(
    register.levels.find(({ key }) => key === level)!,
    locale,
  );
}
