/** Ids of figures that are not public, wherever they are named. */
import { FIGURE_IDS } from '../data/figureIds.ts';
import type { Leak } from './leak.ts';
import { publishedIds } from './publicFigures.ts';
import type { PublicTerm } from './scan.ts';
import type { Subject } from './subject.ts';

/** A file about a term names only what that term has published; others only what some term has. */
export function idLeaks(
  path: string,
  texts: readonly string[],
  subject: Subject,
  terms: readonly PublicTerm[],
): readonly Leak[] {
  const concerned = terms.filter(
    ({ register }) => subject.term === undefined || register.term.id === subject.term,
  );
  const published = new Set(concerned.flatMap(({ figures }) => [...publishedIds(figures)]));
  const all = [path, ...texts].join('\n');
  const named = FIGURE_IDS.filter((id) => !published.has(id) && pattern(id).test(all));
  const elsewhere = foreignAddresses(all, terms).filter(({ id }) => !named.includes(id));
  return [...named, ...elsewhere.map(({ term, id }) => `${term}/${id}`)].map((found) => ({
    path,
    kind: 'figure-id',
    found,
  }));
}

/** An id of several words stands for itself; one that is a word as well, only in an address or as an id. */
function pattern(id: string): RegExp {
  const whole = `(?<![\\p{L}\\p{N}-])${id}(?![\\p{L}\\p{N}-])`;
  if (id.includes('-')) return new RegExp(whole, 'u');
  return new RegExp(`(?:figures|embed)/${id}(?![\\w-])|${whole}(?=@)|"id":\\s*"${id}"`, 'u');
}

/** Addresses of figures of one term that another has published, and this one has not. */
function foreignAddresses(text: string, terms: readonly PublicTerm[]) {
  return terms.flatMap(({ register, figures }) => {
    const published = publishedIds(figures);
    const { id: term } = register.term;
    return FIGURE_IDS.filter(
      (id) =>
        !published.has(id) &&
        ['figures', 'embed'].some((part) =>
          new RegExp(`(?<![\\w-])${term}/${part}/${id}(?![\\w-])`).test(text),
        ),
    ).map((id) => ({ term, id }));
  });
}
