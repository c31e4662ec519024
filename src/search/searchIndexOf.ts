/** The index of a whole site in one language: what every term has, and the definitions that all share. */
import { contextOf } from '../edition/context.ts';
import type { TermEdition } from '../edition/edition.ts';
import type { Locale } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { definitions } from './definitions.ts';
import { documents } from './documents.ts';
import { figures } from './figures.ts';
import { committees, units } from './organizations.ts';
import { KINDS, type Group, type Kind, type SearchIndex } from './searchIndex.ts';

/** Of the terms as of their default dates, in their order. */
export function searchIndexOf(terms: readonly TermEdition[], locale: Locale): SearchIndex {
  const words = messages(locale);
  const named = KINDS.map((kind) => [kind, words[`search.kind.${kind}`]] as const);
  const groups = terms.flatMap((term) => groupsOf(term, locale, terms.length > 1));
  return {
    kinds: Object.fromEntries(named) as Record<Kind, string>,
    groups: [...groups, ...definitions(locale)],
  };
}

/** Beside another term everything says which one it belongs to. */
function groupsOf(term: TermEdition, locale: Locale, isOneOfMany: boolean): readonly Group[] {
  const context = contextOf(term, locale);
  const groups = [committees, figures, documents, units].flatMap((part) => part(context));
  if (!isOneOfMany) return groups;
  const label = messages(locale)['site.termLabel'](term.register.term.settings.term);
  return groups.map((group) => ({
    ...group,
    about: [group.about, label].filter((part) => part !== '').join(' · '),
  }));
}
