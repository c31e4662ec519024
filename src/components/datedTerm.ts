import { contextOf } from '../edition/context.ts';
import { termEdition } from '../edition/current.ts';
import type { FigureContext } from '../figures/figure.ts';
import type { Locale } from '../locale/format.ts';

/** What every page of a term as of a date is asked for. */
export interface DatedTerm {
  readonly locale: Locale;
  /** The term's id. */
  readonly term: string;
  /** An earlier reporting date; the term's own if none is given. */
  readonly asOf?: Temporal.PlainDate;
}

/** The root of the term in the edition that is built. */
export function datedContext({ locale, term, asOf }: DatedTerm): FigureContext {
  return contextOf(termEdition(term), locale, asOf);
}
