/** Which terms stand side by side: each beside those of the years directly before it. */
import type { Register } from '../statistics/register.ts';
import { soundEdition } from './current.ts';
import { firstYear, type TermEdition } from './edition.ts';
import { localePaths } from './paths.ts';

export interface TermPair {
  readonly earlier: Register;
  readonly later: Register;
}

/** The newest pair first; none where all terms are of the same years. A merged province has two before it. */
export function termPairs(terms: readonly Pick<TermEdition, 'register'>[]): readonly TermPair[] {
  return terms.flatMap(({ register: later }) => {
    const before = terms.filter(({ register }) => firstYear(register.term) < firstYear(later.term));
    const latest = Math.max(...before.map(({ register }) => firstYear(register.term)));
    return before
      .filter(({ register }) => firstYear(register.term) === latest)
      .map(({ register: earlier }) => ({ earlier, later }));
  });
}

/** The pairs of this edition; what links to their page asks whether there are any. */
export function currentPairs(): readonly TermPair[] {
  return termPairs(soundEdition().terms);
}

/** One page per language where there is a pair, else none. */
export function comparePaths() {
  return currentPairs().length === 0 ? [] : localePaths();
}
