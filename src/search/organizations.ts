/** Committees with pages of their own as entries of the search. */
import type { Organization } from '../data/records.ts';
import { address } from '../edition/paths.ts';
import type { FigureContext } from '../figures/figure.ts';
import { levelName } from '../figures/levels/levelStates.ts';
import { withinTerm } from '../figures/placeText.ts';
import { committeePages } from '../statistics/committeePages.ts';
import { grouped, type Group } from './searchIndex.ts';

/** The root and the committees directly under it, of any time. */
export function committees(context: FigureContext): readonly Group[] {
  return entries(context.register.scopes, context);
}

/** Committees further below, of any time, each with the one above it. */
export function committeesBelow(context: FigureContext): readonly Group[] {
  const { register } = context;
  const below = [...committeePages(register)]
    .map((code) => register.unit(code)!.organization)
    .filter(({ parent }) => parent !== register.root.code);
  return entries(below, context);
}

function entries(some: readonly Organization[], context: FigureContext): readonly Group[] {
  const { register, locale } = context;
  const { id } = register.term;
  const pages = address(locale, id, 'committees', '*');
  return grouped(
    some.map((committee) => ({
      kind: 'committee' as const,
      about: aboutOf(committee, context),
      link: committee === register.root ? address(locale, id) : pages,
      file: withinTerm(committee.place.file),
      row: [committee.name, committee.code, committee.shortName ?? '', committee.place.line],
    })),
  );
}

/** Its level, and the committee above it where that is not the root. */
function aboutOf({ level, parent }: Organization, { register, locale }: FigureContext): string {
  const found = register.levels.find(({ key }) => key === level)!;
  const name = levelName(found, locale);
  if (parent === undefined || parent === register.root.code) return name;
  return `${name} · ${register.unit(parent)!.organization.name}`;
}
