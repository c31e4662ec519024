/** Counts gathered into classes that the eye can tell apart as shades. */

/** Numbers at which a class may end: a reader knows them. */
const ENDS = [
  1, 2, 3, 4, 5, 10, 15, 20, 30, 50, 75, 100, 150, 200, 300, 500, 750, 1000, 2000, 5000,
];
const CLASSES = 5;

export interface CountClass {
  readonly from: number;
  readonly upTo: number;
}

/**
 * At most five classes from 1 to the largest count, each about as many times wider as the one before, because days
 * with few congresses are many; none where there is nothing to count.
 */
export function countClasses(largest: number): readonly CountClass[] {
  const ends: number[] = [];
  for (let step = 1; step < CLASSES; step++) {
    const end = nearest(largest ** (step / CLASSES), (ends.at(-1) ?? 0) + 1);
    if (end < largest) ends.push(end);
  }
  if (largest > 0) ends.push(largest);
  return ends.map((upTo, index) => ({ from: (ends[index - 1] ?? 0) + 1, upTo }));
}

function nearest(value: number, least: number): number {
  return ENDS.filter((end) => end >= least).reduce(
    (best, end) => (Math.abs(end - value) < Math.abs(best - value) ? end : best),
    Infinity,
  );
}
