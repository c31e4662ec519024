/** What has happened to the published numbers, from the data alone: no clock is asked. */
import type { Correction, Publication, Term } from '../data/records.ts';
import type { FigureId } from '../figures/figure.ts';
import { formatDate, type Locale } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';

/** One piece of news: a new reporting date, a correction, a newly published figure. */
export interface News {
  readonly kind: 'revision' | 'correction' | 'publication';
  /** Stable and unlike any other's: `bac-kan-2020-2025/revision/2020-06-30`. */
  readonly id: string;
  readonly date: Temporal.PlainDate;
  readonly title: string;
  readonly summary: string;
  /** The address of the page that tells more. */
  readonly page: string;
  /** Whether a table that it comes from holds invented rows. */
  readonly illustrative: boolean;
}

/** Where the pages stand that tell more: those of the office, or those that everyone can reach. */
export interface NewsPages {
  readonly revision: (term: Term, asOf: Temporal.PlainDate) => string;
  readonly correction: (term: Term, figure: FigureId, asOf: Temporal.PlainDate) => string;
  readonly publication: (term: Term, figure: FigureId) => string;
}

/** What news is written in, and where it leads. */
export interface NewsReader {
  readonly locale: Locale;
  readonly pages: NewsPages;
}

/** All news of all terms that everyone may read, newest first. Figures that are not public are never named. */
export function newsOf(terms: readonly Term[], reader: NewsReader): readonly News[] {
  const news = terms.flatMap((term) => [
    ...revisions(term, reader),
    ...corrections(term, reader),
    ...publications(term, reader),
  ]);
  return news.sort((a, b) => Temporal.PlainDate.compare(b.date, a.date) || (a.id < b.id ? -1 : 1));
}

/** The day of the newest piece of news that everyone may read. Every term has a reporting date, so there is one. */
export function newestDay(terms: readonly Term[]): Temporal.PlainDate {
  const days = terms.flatMap((term) => [
    ...term.settings.reportingDates,
    ...knownCorrections(term).map(({ date }) => date),
    ...published(term).map(publicationDay),
  ]);
  return days.sort(Temporal.PlainDate.compare).at(-1)!;
}

/**
 * The rows of `publication` that everyone may know: public and approved. Those whose day lies after the as-of date are
 * planned, the others are published.
 */
export function publicRows({ publication = [] }: Term): readonly Approved[] {
  return publication.filter(
    (row): row is Approved =>
      row.audience === 'public' && row.approvedBy !== undefined && row.approvedOn !== undefined,
  );
}

export type Approved = Publication & Required<Pick<Publication, 'approvedBy' | 'approvedOn'>>;

/** Whether a figure has to wait for its day. */
export function isPlanned({ notBefore }: Publication, { settings }: Term): boolean {
  return notBefore !== undefined && isAfter(notBefore, settings.defaultDate);
}

/** Whether a figure of the term has been published: without one, it is no news for those outside. */
export function isPublished(term: Term): boolean {
  return published(term).length > 0;
}

/** What the term is called in a language. */
export function nameOf({ settings }: Term, locale: Locale): string {
  return locale === 'en' ? (settings.nameEn ?? settings.name) : settings.name;
}

/** What a figure is about, in a language. */
export function subjectOf(figure: string, locale: Locale): string {
  // Ids of figures are checked when the tables are read.
  return messages(locale)[`subject.${figure as FigureId}`];
}

function revisions(term: Term, { locale, pages }: NewsReader): readonly News[] {
  const words = messages(locale);
  return term.settings.reportingDates.map((date) => ({
    kind: 'revision',
    id: `${term.id}/revision/${date}`,
    date,
    title: words['feed.revision'](nameOf(term, locale), formatDate(date, locale)),
    summary: words['feed.revisionSummary'],
    page: pages.revision(term, date),
    illustrative: term.settings.illustrative.length > 0,
  }));
}

/** A correction with its dates, as every checked row has them. */
export interface DatedCorrection extends Dated {
  /** Unlike any other's of the term: `completion-by-level/2020-04-30/2020-05-08`. */
  readonly id: string;
}
type Dated = Correction & Required<Pick<Correction, 'asOf' | 'date'>>;

export function datedCorrections({ corrections = [] }: Term): readonly DatedCorrection[] {
  const dated = corrections.filter(
    (row): row is Dated => row.asOf !== undefined && row.date !== undefined,
  );
  const bySubject = Map.groupBy(dated, ({ figure, asOf, date }) => `${figure}/${asOf}/${date}`);
  return [...bySubject].flatMap(([subject, rows]) =>
    rows.map((row, index) => ({ ...row, id: index === 0 ? subject : `${subject}/${index + 1}` })),
  );
}

function corrections(term: Term, { locale, pages }: NewsReader): readonly News[] {
  const words = messages(locale);
  return knownCorrections(term).map(({ figure, asOf, date, reason, reasonEn, id }) => ({
    kind: 'correction',
    id: `${term.id}/correction/${id}`,
    date,
    title: words['feed.correction'](subjectOf(figure, locale), formatDate(asOf, locale)),
    summary: locale === 'en' ? (reasonEn ?? reason) : reason,
    page: pages.correction(term, figure as FigureId, asOf),
    illustrative: term.settings.illustrative.includes('corrections'),
  }));
}

/** Those of figures that are published. */
function knownCorrections(term: Term): readonly DatedCorrection[] {
  const known = new Set(published(term).map(({ figure }) => figure));
  return datedCorrections(term).filter(({ figure }) => known.has(figure));
}

function published(term: Term): readonly Approved[] {
  return publicRows(term).filter((row) => !isPlanned(row, term));
}

function publications(term: Term, { locale, pages }: NewsReader): readonly News[] {
  const words = messages(locale);
  return published(term).map(({ figure, approvedBy, approvedOn, ...row }) => ({
    kind: 'publication',
    id: `${term.id}/publication/${figure}`,
    date: publicationDay({ approvedOn, ...row }),
    title: words['feed.publication'](subjectOf(figure, locale), nameOf(term, locale)),
    summary: words['feed.publicationSummary'](approvedBy, formatDate(approvedOn, locale)),
    page: pages.publication(term, figure as FigureId),
    illustrative: term.settings.illustrative.includes('publication'),
  }));
}

/** The later of the day of the approval and the day before which it may not be published. */
function publicationDay({ approvedOn, notBefore }: Pick<Approved, 'approvedOn' | 'notBefore'>) {
  return notBefore !== undefined && isAfter(notBefore, approvedOn) ? notBefore : approvedOn;
}

function isAfter(day: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, other) > 0;
}
