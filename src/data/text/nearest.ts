import { fold } from './fold.ts';

/**
 * The candidate that `word` was probably meant to be, compared in folded form; `undefined` where none
 * is close: one slip is allowed in a short word, two from five letters on, three from twelve.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  let best: string | undefined;
  let bestDistance = slips(wanted.length) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, fold(candidate), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Comparisons that suggestions may cost in all; with more than this no reader follows them. */
const BUDGET = 300_000;

/** `nearest` among many candidates for many words: once the budget is spent it suggests nothing. */
export function suggester(candidates: readonly string[]): (word: string) => string | undefined {
  let left = BUDGET;
  return (word) => {
    left -= candidates.length;
    return left < 0 ? undefined : nearest(word, candidates);
  };
}

function slips(length: number): number {
  if (length < 3) return 0;
  if (length < 5) return 1;
  return length < 12 ? 2 : 3;
}

/** Insertions, deletions, substitutions and swaps of neighbours; `limit` where it is that or more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row.push(cheapest(a, b, i, j, row, last, beforeLast));
    }
    [beforeLast, last] = [last, row];
  }
  return Math.min(limit, last[b.length] ?? limit);
}

function cheapest(
  a: string,
  b: string,
  i: number,
  j: number,
  row: readonly number[],
  last: readonly number[],
  beforeLast: readonly number[],
): number {
  const same = a[i - 1] === b[j - 1];
  const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return Math.min(
    (row[j - 1] ?? Infinity) + 1,
    (last[j] ?? Infinity) + 1,
    (last[j - 1] ?? Infinity) + (same ? 0 : 1),
    swapped ? (beforeLast[j - 2] ?? Infinity) + 1 : Infinity,
  );
}
