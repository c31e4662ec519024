import { contextOf } from '../edition/context.ts';
import { termEdition } from '../edition/current.ts';
import type { FigurePlace } from '../edition/figurePaths.ts';
import type { Figure } from '../figures/figure.ts';
import { figure } from '../figures/registry.ts';

/** The figure of an address. */
export function figureAt({ id, term, locale, asOf, committee }: FigurePlace): Figure {
  const edition = termEdition(term);
  const context = contextOf(edition, locale, asOf);
  const scope = edition.register.scopes.find(({ code }) => code === committee);
  return figure(id, { ...context, scope: scope ?? context.scope });
}
