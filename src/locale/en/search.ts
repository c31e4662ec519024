/** Words of the search, in English. */
import type { Translated } from '../translated.ts';
import type { searchTexts as pattern } from '../vi/search.ts';

export const searchTexts: Translated<typeof pattern> = {
  'nav.search': 'Search',
  'search.title': 'Search',
  'search.lead':
    'Find committees, units, figures, definitions and documents. Diacritics are not needed: “bac kan” finds Bắc Kạn.',
  'search.field': 'What to find',
  'search.keys':
    'Type how the words begin, in any order. Arrow down or Enter goes to the first result, Enter again opens it.',
  'search.noScript':
    'This browser runs no script, so nothing can be searched here: read the lists below, or search in the page with your browser.',
  'search.shortcut': 'The key / opens the search from every page',
  'search.count': 'Results: {count}',
  'search.atLeast': 'Results: at least {count}; type another word to narrow them down',
  'search.looking': 'Results so far: {count}; looking on among the units ({done} of {all} parts)…',
  'search.partly': 'Results: {count}; not all units could be loaded, type again to go on.',
  'search.none': 'Nothing is found for “{query}”. Try fewer words, or only how a word begins.',
  'search.failed': 'The index could not be loaded. See the lists below.',
  'search.more': '{count} more: type another word to narrow them down.',
  'search.unitsElsewhere': 'Committees further below and units stand on the pages of these.',
  'search.kind.committee': 'Committees',
  'search.kind.figure': 'Figures',
  'search.kind.definition': 'Definitions',
  'search.kind.document': 'Documents and milestones',
  'search.kind.unit': 'Units',
  'search.planFor': (levels) => `Sets the deadlines of: ${levels}`,
};
