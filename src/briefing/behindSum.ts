import type { Behind } from '../statistics/behind.ts';

/** How many congresses are behind for each reason, and the most days; 0 where none. */
export interface BehindSum {
  readonly overdue: number;
  readonly overdueDays: number;
  readonly slipped: number;
  readonly slippedDays: number;
}

export function behindSum(all: readonly Behind[]): BehindSum {
  const of = (reason: Behind['reason']) => all.filter((one) => one.reason === reason);
  const longest = (some: readonly Behind[]) => Math.max(0, ...some.map(({ days }) => days));
  const [overdue, slipped] = [of('overdue'), of('slipped')];
  return {
    overdue: overdue.length,
    overdueDays: longest(overdue),
    slipped: slipped.length,
    slippedDays: longest(slipped),
  };
}

/** Of several committees together. */
export function sumOfAll(sums: readonly BehindSum[]): BehindSum {
  const add = (key: keyof BehindSum) => sums.reduce((total, sum) => total + sum[key], 0);
  const most = (key: keyof BehindSum) => Math.max(0, ...sums.map((sum) => sum[key]));
  return {
    overdue: add('overdue'),
    overdueDays: most('overdueDays'),
    slipped: add('slipped'),
    slippedDays: most('slippedDays'),
  };
}
