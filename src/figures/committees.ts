/** The committees directly under the one that is spoken of. */
import type { Organization } from '../data/records.ts';
import { dayOf } from '../statistics/day.ts';
import { exists } from '../statistics/state.ts';
import type { FamilyContext, FigureContext } from './figure.ts';

/** Those that exist on the as-of date, in Vietnamese order of the name that charts use. */
export function committeesBelow({ register, scope, asOf }: FigureContext): readonly Organization[] {
  const { compare } = new Intl.Collator('vi', { numeric: true });
  const day = dayOf(asOf);
  return register
    .below(scope.code)
    .filter(({ code }) => exists(register.unit(code)!, day))
    .toSorted((a, b) => compare(shortNameOf(a), shortNameOf(b)));
}

/** Its short name, where it has one. */
export function shortNameOf({ shortName, name }: Organization): string {
  return shortName ?? name;
}

/** Whether a figure about progress may name it: in public only the root and the committees directly under it. */
export function mayBeNamed(
  { code, parent }: Organization,
  { register, audience }: FamilyContext,
): boolean {
  const { root } = register;
  return audience === 'internal' || code === root.code || parent === root.code;
}
