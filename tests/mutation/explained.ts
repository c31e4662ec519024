import type { Explanation } from './survivors.ts';

/** The mutants that tests need not notice, by reason. */
export const EXPLAINED: readonly Explanation[] = [];
