/** The corrections that everyone may read: of public figures, at public dates. */
import { datedCorrections, type DatedCorrection } from '../feeds/news.ts';
import type { PublicFigure } from './publicFigures.ts';
import type { PublicTerm } from './scan.ts';

/** A correction and the figure that it is about, in one language. */
export interface PublicCorrection {
  readonly correction: DatedCorrection;
  readonly figure: PublicFigure['figure'];
}

/** Those of a term, as the table has them. */
export function correctionsIn({ register, figures }: PublicTerm): readonly DatedCorrection[] {
  const dates = new Set(figures.map(({ figure }) => `${figure.id}@${figure.asOf}`));
  return datedCorrections(register.term).filter(({ figure, asOf }) =>
    dates.has(`${figure}@${asOf}`),
  );
}

/** Those of all terms in both languages, newest first. */
export function publicCorrections(terms: readonly PublicTerm[]): readonly PublicCorrection[] {
  return terms
    .flatMap((term) =>
      correctionsIn(term).flatMap((correction) =>
        term.figures
          .filter(({ keeping }) => keeping === 'fixed')
          .filter(({ figure }) => figure.id === correction.figure)
          .filter(({ figure }) => figure.asOf.equals(correction.asOf))
          .map(({ figure }) => ({ correction, figure })),
      ),
    )
    .sort((a, b) => Temporal.PlainDate.compare(b.correction.date, a.correction.date));
}
