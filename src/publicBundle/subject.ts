/** What a file of the bundle is about, by its path: a figure, the bundle as a whole, or nothing but looks. */
import { pathsOf } from './selection.ts';
import type { PublicTerm } from './scan.ts';

export interface Subject {
  readonly kind: 'figure' | 'asset' | 'own';
  readonly term?: string;
  readonly id?: string;
}

const known = new WeakMap<readonly PublicTerm[], ReadonlyMap<string, Subject>>();

export function subjectOf(path: string, terms: readonly PublicTerm[]): Subject {
  const figures = known.getOrInsertComputed(terms, figurePaths);
  return figures.get(path) ?? { kind: /\.(?:css|js|woff2)$/.test(path) ? 'asset' : 'own' };
}

function figurePaths(terms: readonly PublicTerm[]): ReadonlyMap<string, Subject> {
  return new Map(
    terms.flatMap(({ register, figures }) =>
      figures.flatMap((one) =>
        pathsOf(one).map((path): [string, Subject] => [
          path,
          { kind: 'figure', term: register.term.id, id: one.figure.id },
        ]),
      ),
    ),
  );
}
