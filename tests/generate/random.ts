/**
 * A small seeded source of chance. Integer arithmetic only, so the same seed gives the same rows on
 * every machine.
 */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** An index, each as likely as its weight; -1 where no weight is above 0. */
  weighted(weights: readonly number[]): number;
  shuffled<T>(items: readonly T[]): T[];
  /** A source of its own: what one table draws does not move what another gets. */
  fork(label: string): Random;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number =>
    low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (items) => at(items, between(0, items.length - 1)),
    weighted: (weights) => weightedIndex(weights, next()),
    shuffled: (items) => shuffled(items, between),
    fork: (label) => createRandom(hash(`${seed}/${label}`)),
  };
}

/** The item at an index that must exist. */
export function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`No item ${index} in a list of ${items.length}.`);
  return item;
}

function weightedIndex(weights: readonly number[], chance: number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = chance * total;
  const index = weights.findIndex((weight) => (left -= weight) < 0 && weight > 0);
  // Rounding may leave a crumb after the last weight.
  return index >= 0 ? index : weights.findLastIndex((weight) => weight > 0);
}

function shuffled<T>(items: readonly T[], between: (low: number, high: number) => number): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = between(0, last);
    [result[last], result[other]] = [at(result, other), at(result, last)];
  }
  return result;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text)
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}
