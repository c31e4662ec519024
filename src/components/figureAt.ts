import { contextOf } from '../edition/context.ts';
import { termEdition } from '../edition/current.ts';
import type { FigurePlace } from '../edition/figurePaths.ts';
import type { Figure } from '../figures/figure.ts';
import { figure } from '../figures/registry.ts';

/** The figure of an address. */
export function figureAt({ id, term, locale, asOf }: FigurePlace): Figure {
  return figure(id, contextOf(termEdition(term), locale, asOf));
}
