/** What a report takes from a figure, part by part. */
import { contextOf } from '../edition/context.ts';
import { soundEdition } from '../edition/current.ts';
import type { TermEdition } from '../edition/edition.ts';
import { embedPage } from '../edition/figureAddresses.ts';
import { isWholeCoverage } from '../figures/coverage.ts';
import type { Figure, FigureId } from '../figures/figure.ts';
import { figure } from '../figures/registry.ts';
import { roundingOf } from '../figures/rounding.ts';
import { formatDate, locales, type Locale } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';

export interface QuoteEntry {
  readonly part: string;
  readonly label: string;
  readonly value: string;
  readonly lang?: Locale;
}

/** The sentence in both languages, the page's own first, and the main number where there is one. */
export function saidOf(edition: TermEdition, id: FigureId, locale: Locale): readonly QuoteEntry[] {
  const words = messages(locale);
  const { lead } = figure(id, contextOf(edition, locale));
  const sentences = locales
    .toSorted((a, b) => Number(b === locale) - Number(a === locale))
    .map((lang) => ({
      part: lang,
      label: words[`quote.${lang}`],
      value: figure(id, contextOf(edition, lang)).sentence,
      lang,
    }));
  if (lead === undefined) return sentences;
  const number = { part: 'lead', label: words['quote.lead'], value: `${lead.number} ${lead.what}` };
  return [...sentences, number];
}

/** What has to be said beside it, as far as it applies. */
export function aboutOf(made: Figure): readonly QuoteEntry[] {
  const { locale, asOf, sources, description } = made;
  const words = messages(locale);
  return [
    { part: 'asOf', value: words['quote.asOfValue'](formatDate(asOf, locale)) },
    { part: 'source', value: sources.join('; ') },
    { part: 'coverage', value: coverageText(made) },
    { part: 'rounding', value: roundingText(made) },
    { part: 'alt', value: description },
    { part: 'cite', value: citation(made) },
  ]
    .filter(({ value }) => value !== '')
    .map(({ part, value }) => ({ part, value, label: words[`quote.${part as Part}`] }));
}

type Part = 'asOf' | 'source' | 'coverage' | 'rounding' | 'alt' | 'cite';

function coverageText(made: Figure): string {
  if (made.coverage !== undefined) return made.coverage;
  return isWholeCoverage(made) ? messages(made.locale)['quote.coverageWhole'] : '';
}

function roundingText(made: Figure): string {
  const words = messages(made.locale);
  const rounding = roundingOf(made);
  if (rounding === undefined) return '';
  return rounding === 'computed' ? words['methods.rounding'] : words['quote.roundingPrinted'];
}

/** Source, subject, scope and date; the address that keeps this date, where readers outside can reach one. */
function citation(made: Figure): string {
  const { locale, id, asOf, sources, scopeName, audience } = made;
  const words = messages(locale);
  const { publicUrl } = soundEdition();
  const isReached = publicUrl !== undefined && audience === 'public';
  return words['quote.citeValue']({
    source: sources.join('; '),
    subject: words[`subject.${id}`],
    scope: scopeName,
    date: formatDate(asOf, locale),
    address: isReached ? `${publicUrl}${embedPage(made, 'fixed')}` : '',
  });
}
