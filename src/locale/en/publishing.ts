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

  'quote.title': 'To quote',
  'quote.vi': 'Sentence in Vietnamese',
  'quote.en': 'Sentence in English',
  'quote.asOf': 'As of',
  'quote.asOfValue': (date) => `the end of ${date}`,
  'quote.source': 'Source',
  'quote.coverage': 'Coverage',
  'quote.rounding': 'Rounding',
  'quote.roundingValue': 'One decimal, half up; always with numerator and denominator.',
  'quote.alt': 'Description for those who do not see the picture',
  'quote.cite': 'Line to cite',
  'quote.citeValue': (a) =>
    `${a.name}: ${a.title}. Data up to the end of ${a.date}, figure ${a.id}.`,
  'quote.definitions': 'Definitions',
  'quote.versions': 'Reporting dates',

  'copy.do': 'Copy',
  'copy.done': 'Copied',
  'copy.failed': 'Not copied; select it and press Ctrl+C',
};
