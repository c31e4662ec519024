/** Words of the press office's pages, in English. */
import type { Translated } from '../translated.ts';
import type { publishingTexts as pattern } from '../vi/publishing.ts';

export const publishingTexts: Translated<typeof pattern> = {
  'gallery.title': 'Figures',
  'gallery.lead':
    'Every figure of the term, and whether it may be published. By default figures are internal; only an approved one may be published.',
  'gallery.show': 'Show:',
  'gallery.all': 'All',
  'gallery.public': 'May be published',

  'publication.public': (a) => `May be published; approved by ${a.by} on ${a.on}`,
  'publication.waiting': (date) => `Approved, not to be published before ${date}`,
  'publication.internal': 'Internal, not approved for publication',
  'publication.keepInside':
    'Keep the sentence, the number and the picture of this figure inside the office.',
  'publication.never.names-units':
    'Internal: it names single organisations and has no form for publication',
  'publication.never.one-committee':
    'Internal: only figures of the whole organisation are published, not those of one committee',

  'quote.title': 'To quote',
  'quote.vi': 'Sentence in Vietnamese',
  'quote.en': 'Sentence in English',
  'quote.lead': 'Number with denominator',
  'quote.picture': 'Picture',
  'quote.allFiles': 'All files',
  'quote.asOf': 'As of',
  'quote.asOfValue': (date) => `the end of ${date}`,
  'quote.source': 'Source',
  'quote.coverage': 'Coverage',
  'quote.coverageWhole': 'Every unit that is due has reported.',
  'quote.rounding': 'Rounding',
  'quote.roundingPrinted': 'Rates are as they were printed; nothing was rounded again.',
  'quote.alt': 'Description for those who do not see the picture',
  'quote.cite': 'Line to cite',
  'quote.citeValue': (a) =>
    `${a.source === '' ? '' : `Source: ${a.source}. `}${a.subject}, ${a.scope}, data up to the end of ${a.date}.${a.address === '' ? '' : ` ${a.address}`}`,
  'quote.go': 'Quote, download',

  'downloads.title': 'Pictures and files to download',
  'downloads.explained': (date) =>
    `The column “Keeps up to date” changes with each new reporting date. “Fixed” keeps the data up to the end of ${date}.`,
  'downloads.use': 'Good for',
  'downloads.current': 'Keeps up to date',
  'downloads.fixed': (date) => `Fixed at ${date}`,
  'downloads.for.png': 'Web pages, articles',
  'downloads.for.2x': 'Projectors, large prints',
  'downloads.for.svg': 'Word, print',
  'downloads.for.card': 'Social media',
  'downloads.for.csv': 'Excel',
  'downloads.for.json': 'Software',
  'downloads.kind.2x': 'PNG, double',
  'downloads.kind.card': 'PNG 1200 × 630',

  'definitions.title': 'Definitions',
  'definitions.day': (date) => `D is the reporting date: the end of ${date}.`,
  'definitions.all': 'All definitions',

  'versions.title': 'Reporting dates',
  'versions.embed': 'Fixed embed page',

  'page.parts': 'On this page',
  'page.parts.figure': 'Chart and table',

  'copy.do': 'Copy',
  'copy.done': 'Copied',
  'copy.failed': 'Not copied; select it and press Ctrl+C',
};
