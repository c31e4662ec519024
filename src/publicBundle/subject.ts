/** What a file of the bundle is about, by its path: a figure, the bundle as a whole, nothing but looks; or it is a stranger. */
import { correctionsPath } from '../release/corrections.ts';
import { FOLLOWED, isAsset, pathsOf } from './selection.ts';
import { INDEX_STYLE } from './indexPages.ts';
import type { PublicTerm } from './scan.ts';

export interface Subject {
  readonly kind: 'figure' | 'asset' | 'own' | 'stranger';
  readonly term?: string;
  readonly id?: string;
}

const known = new WeakMap<readonly PublicTerm[], ReadonlyMap<string, Subject>>();

export function subjectOf(path: string, terms: readonly PublicTerm[]): Subject {
  const figures = known.getOrInsertComputed(terms, figurePaths);
  return figures.get(path) ?? { kind: kindOf(path, terms) };
}

function kindOf(path: string, terms: readonly PublicTerm[]): Subject['kind'] {
  if (isAsset(path) || path === INDEX_STYLE) return 'asset';
  const own = ['index.html', 'en/index.html', '404.html'];
  const corrections = terms.map(({ register }) => correctionsPath(register.term.id));
  return [...own, ...FOLLOWED, ...corrections].includes(path) ? 'own' : 'stranger';
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
