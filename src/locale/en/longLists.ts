/** What is said where a list or a table is too long for one page, in English. */
import type { Translated } from '../translated.ts';
import type { longListTexts as pattern } from '../vi/longLists.ts';

export const longListTexts: Translated<typeof pattern> = {
  'committee.path': 'Committees above',
  'committee.part.committees': 'Committees below',
  'committee.committees': 'Committees below',
  'committee.committeesExplained':
    'Each has a page of its own with every organisation below it, its limitations and its tasks.',
  'committee.unitsBeside': 'The committee itself and organisations under none of those above',
  'committee.attentionMore.committees': (count) =>
    `All ${count} on the pages of the committees below`,

  'unitPages.title': (a) => `${a.name}: organisations, page ${a.page} of ${a.pages}`,
  'unitPages.label': 'Pages of the table of organisations',
  'unitPages.labelBelow': 'Pages of the table of organisations, below the table',
  'unitPages.here': (a) => `Page ${a.page} of ${a.pages}`,
  'unitPages.previous': 'Previous page',
  'unitPages.next': 'Next page',
  'unitPages.onlyHere': 'Filters and sorting work within this page; to look in all pages, go to',

  'more.rows': (a) =>
    `These are the first ${a.shown} rows; ${a.more} more stand in the table “${a.table}” of the data.`,
  'more.rowsBelow': (a) =>
    `These are the first ${a.shown} rows; ${a.more} more stand on the pages of the committees below, or in the table “${a.table}” of the data.`,
  'more.inCsv': (a) => `These are the first ${a.shown} rows; ${a.more} more stand in the CSV file.`,
  'more.units': (more) => `${more} more: see the table of organisations on each committee’s page`,
  'more.changes': (more) =>
    `${more} more: compare the files of the two states of the data to see them all.`,
  'more.skips': (more) => `${more} more lines were skipped; the table above counts them.`,
  'more.problems': (more) => `${more} more: npm run check:data names every one.`,
};
