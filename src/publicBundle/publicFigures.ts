/** Which figures everyone may read: the audience that each has as of its own date, and nothing else, decides. */
import { FIGURE_IDS } from '../data/figureIds.ts';
import type { Keeping } from '../edition/figureAddresses.ts';
import type { Figure } from '../figures/figure.ts';
import { figure } from '../figures/registry.ts';
import { locales } from '../locale/format.ts';
import type { Register } from '../statistics/register.ts';

export interface PublicFigure {
  readonly figure: Figure;
  /** Whether its address follows the newest date or keeps its own. */
  readonly keeping: Keeping;
}

/** The public figures of a term in both languages, the current ones before those that are fixed at a date. */
export function publicFigures(register: Register): readonly PublicFigure[] {
  const { reportingDates, defaultDate } = register.term.settings;
  const editions = [
    { keeping: 'current' as const, asOf: defaultDate },
    ...reportingDates.map((asOf) => ({ keeping: 'fixed' as const, asOf })),
  ];
  return locales
    .flatMap((locale) =>
      FIGURE_IDS.flatMap((id) =>
        editions.map(({ keeping, asOf }) => ({
          keeping,
          figure: figure(id, { register, asOf, scope: register.root, locale }),
        })),
      ),
    )
    .filter((one) => one.figure.audience === 'public');
}

/** Ids of those that are public at some date. */
export function publishedIds(figures: readonly PublicFigure[]): ReadonlySet<string> {
  return new Set(figures.map((one) => one.figure.id));
}
