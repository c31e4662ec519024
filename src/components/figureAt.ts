import { contextOf } from '../edition/context.ts';
import { termEdition } from '../edition/current.ts';
import type { TermEdition } from '../edition/edition.ts';
import type { FigurePlace } from '../edition/figurePaths.ts';
import type { Figure } from '../figures/figure.ts';
import { figure } from '../figures/registry.ts';

const made = new WeakMap<TermEdition, Map<string, Figure>>();

/** The figure of an address, made once for all its files; data that is read anew gives new figures. */
export function figureAt(place: FigurePlace): Figure {
  const edition = termEdition(place.term);
  const { id, locale, asOf, committee = '' } = place;
  return made
    .getOrInsertComputed(edition, () => new Map())
    .getOrInsertComputed([id, locale, asOf, committee].join(' '), () => make(edition, place));
}

function make(edition: TermEdition, { id, locale, asOf, committee }: FigurePlace): Figure {
  const context = contextOf(edition, locale, asOf);
  const scope = edition.register.scopes.find(({ code }) => code === committee);
  return figure(id, { ...context, scope: scope ?? context.scope });
}
