import type { FigureContext } from '../figures/figure.ts';

/** Of which committee a report speaks; the whole term has a name in either language. */
export function committeeName({ register, scope, locale }: FigureContext): string {
  const { name, nameEn } = register.term.settings;
  if (scope.code !== register.root.code) return scope.name;
  return locale === 'en' ? (nameEn ?? name) : name;
}
