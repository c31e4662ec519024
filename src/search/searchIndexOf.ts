/** The index of a whole site in one language: what every term has, and the definitions that all share. */
import { contextOf } from '../edition/context.ts';
import type { TermEdition } from '../edition/edition.ts';
import { address } from '../edition/paths.ts';
import { levelName } from '../figures/levels/levelStates.ts';
import type { FigureContext } from '../figures/figure.ts';
import type { Locale } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { definitions } from './definitions.ts';
import { documents } from './documents.ts';
import { figures } from './figures.ts';
import { committees, committeesBelow } from './organizations.ts';
import { KINDS, type Group, type Kind, type SearchIndex } from './searchIndex.ts';
import type { TermUnits } from './unitFiles.ts';
import { unitFilesOf } from './unitFilesOf.ts';

type Part = (context: FigureContext) => readonly Group[];

/** Of the terms as of their default dates, in their order. */
export function searchIndexOf(terms: readonly TermEdition[], locale: Locale): SearchIndex {
  return {
    ...searchListsOf(terms, locale, [committees, committeesBelow, figures, documents]),
    units: unitsOf(terms, locale),
  };
}

/** What the page of the search lists by itself: all but units and committees further below, which may be thousands. */
export function searchListsOf(
  terms: readonly TermEdition[],
  locale: Locale,
  parts: readonly Part[] = [committees, figures, documents],
): Pick<SearchIndex, 'kinds' | 'groups'> {
  const words = messages(locale);
  const named = KINDS.map((kind) => [kind, words[`search.kind.${kind}`]] as const);
  const groups = terms.flatMap((term) =>
    groupsOf(term, locale, parts, termLabel(term, terms, locale)),
  );
  return {
    kinds: Object.fromEntries(named) as Record<Kind, string>,
    groups: [...groups, ...definitions(locale)],
  };
}

/** Beside another term everything says which one it belongs to. */
function termLabel(
  { register }: TermEdition,
  terms: readonly TermEdition[],
  locale: Locale,
): string {
  return terms.length > 1 ? messages(locale)['site.termLabel'](register.term.settings.term) : '';
}

function groupsOf(
  term: TermEdition,
  locale: Locale,
  parts: readonly Part[],
  label: string,
): readonly Group[] {
  const context = contextOf(term, locale);
  const groups = parts.flatMap((part) => part(context));
  return groups.map((group) => ({
    ...group,
    about: [group.about, label].filter((part) => part !== '').join(' · '),
  }));
}

function unitsOf(terms: readonly TermEdition[], locale: Locale): readonly TermUnits[] {
  const addresses = unitFileNames(terms).values();
  return terms.map((term) => ({
    link: address(locale, term.register.term.id, 'committees'),
    levels: term.register.levels.map((level) => levelName(level, locale)),
    term: termLabel(term, terms, locale),
    files: unitFilesOf(term).map(() => `/search/${addresses.next().value}.json`),
  }));
}

/** What the files of all units are called: "units-1", "units-2", from term to term. */
export function unitFileNames(terms: readonly TermEdition[]): readonly string[] {
  return terms.flatMap(unitFilesOf).map((_, index) => `units-${index + 1}`);
}
