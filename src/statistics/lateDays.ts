/** By how many days congresses miss their deadline, as a distribution: a count alone says the same of one day and of fifty. */
import { max, median } from 'd3-array';
import { lateness } from './lateness.ts';
import type { Unit } from './unit.ts';

export interface LateBin {
  /** Days, both included; without `to` there is no upper bound. */
  readonly from: number;
  readonly to?: number;
  /** Completed after the deadline. */
  readonly late: number;
  /** Not completed; their days still grow. */
  readonly overdue: number;
}

export interface LateDays {
  /** 1–7, 8–14, 15–30 days, more; their counts add up to late + overdue of the completion. */
  readonly bins: readonly LateBin[];
  /** Of the late and the overdue together: the middle one, or the mean of the middle two. Undefined without any. */
  readonly median: number | undefined;
  readonly longest: number | undefined;
}

/** Over the units that exist on the as-of date. */
export function lateDays(units: readonly Unit[], asOf: Temporal.PlainDate): LateDays {
  const all = lateness(units, asOf);
  const bins: readonly { readonly from: number; readonly to?: number }[] = [
    { from: 1, to: 7 },
    { from: 8, to: 14 },
    { from: 15, to: 30 },
    { from: 31 },
  ];
  return {
    bins: bins.map((bin) => {
      const inside = all.filter(({ days }) => days >= bin.from && days <= (bin.to ?? Infinity));
      const late = inside.filter(({ state }) => state === 'late').length;
      return { ...bin, late, overdue: inside.length - late };
    }),
    median: median(all, ({ days }) => days),
    longest: max(all, ({ days }) => days),
  };
}
