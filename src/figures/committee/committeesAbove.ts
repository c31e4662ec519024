import type { Organization } from '../../data/records.ts';
import type { FigureContext } from '../figure.ts';

/** The committees between the root and the one that is the context's scope, the highest first: each has a page. */
export function committeesAbove({ register, scope }: FigureContext): readonly Organization[] {
  const above: Organization[] = [];
  let one = register.unit(scope.parent!)!.organization;
  while (one !== register.root) {
    above.unshift(one);
    one = register.unit(one.parent!)!.organization;
  }
  return above;
}
