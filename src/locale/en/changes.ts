/** Words of what changes, in English. */
import type { changesTexts as pattern } from '../vi/changes.ts';
import type { Translated } from '../translated.ts';

export const changesTexts: Translated<typeof pattern> = {
  'nav.changes': 'Change log',
  'changes.title': 'Change log',
  'changes.lead':
    'Three kinds of change, kept apart: new data of a reporting date, corrections of mistakes, and changes of definition.',
  'changes.revisions': 'New data',
  'changes.revisionsExplained':
    'Each reporting date brings more data; the numbers of the date before were not wrong and stay at their address.',
  'changes.newest': 'newest',
  'changes.corrections': 'Corrections',
  'changes.correctionsExplained':
    'A published number was mistaken. What was released stays at its address, the corrected version has an address of its own; the term’s file corrections.json names the versions of each correction.',
  'changes.correctionsNone': 'There are no corrections yet.',
  'changes.correctionOf': (figure, date) => `${figure}, data up to the end of ${date}`,
  'changes.corrected': ({ date, reason }) => `Corrected on ${date}: ${reason.replace(/\.$/, '')}.`,
  'changes.publications': 'Published figures',
  'changes.publicationsExplained':
    'Figures that are approved and whose day of publication has come; all others are internal.',
  'changes.publicationsNone': 'No figure has been published yet.',
  'changes.asCorrected': 'See the corrected version',
  'changes.asPublished': 'See what was published',
  'changes.definitions': 'Changes of definition',
  'changes.definitionsExplained':
    'Where the way of counting changes, numbers change without any progress or mistake; those from before and after are not to be compared.',
  'changes.definitionsNone': 'No definition has changed yet.',
  'changes.definitionFrom': (version) => `From version ${version}`,
  'changes.definitionList': [],
  'changes.follow': 'Follow',
  'changes.feed': 'News feed (Atom)',
  'changes.calendar': 'Calendar of reporting dates, deadlines and releases (iCalendar)',

  'feed.subtitle': 'New reporting dates, corrections, newly published figures',
  'feed.revision': (name, date) => `${name}: data up to the end of ${date}`,
  'feed.revisionSummary': 'A new reporting date; the numbers of earlier dates stay as they are.',
  'feed.correction': (figure, date) => `Correction: ${figure}, data up to the end of ${date}`,
  'feed.publications': 'Newly published figures',
  'feed.publication': (figure, name) => `Newly published: ${figure}, ${name}`,
  'feed.publicationSummary': (office, date) => `Approved by ${office} on ${date}.`,

  'dates.title': (site) => `${site}: reporting dates, deadlines, releases`,
  'dates.reporting': (name) => `Reporting date: ${name}`,
  'dates.deadline': (level) => `Last day on time: ${level}`,
  'dates.pilotDeadline': (level) => `Last day on time, model congresses: ${level}`,
  'dates.through': (date) => `Deadline: through ${date}`,
  'dates.before': (date) => `Deadline: before ${date}`,
  'dates.publication': (figures) => `Planned release: ${figures}`,
  'dates.publicationDay': 'Planned release of figures',
};
