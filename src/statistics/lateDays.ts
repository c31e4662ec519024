/** By how many days congresses miss their deadline, as a distribution: a count alone says the same of one day and of fifty. */
import { extent, median } from 'd3-array';
import { lateness, type Lateness } from './lateness.ts';
import type { Unit } from './unit.ts';
import { once } from './once.ts';

export interface LateBin {
  /** Days, both included; without `to` there is no upper bound. */
  readonly from: number;
  readonly to?: number;
  /** Completed after the deadline. */
  readonly late: number;
  /** Not completed; their days still grow. */
  readonly overdue: number;
}

/** The days of some congresses. */
export interface DaysLate {
  readonly count: number;
  /** The middle one, or the mean of the middle two. */
  readonly median: number;
  readonly shortest: number;
  readonly longest: number;
}

export interface LateDays {
  /** 1–7, 8–14, 15–30 days, more; their counts add up to late + overdue of the completion. */
  readonly bins: readonly LateBin[];
  /** Completed late, and overdue; undefined where there are none. */
  readonly late: DaysLate | undefined;
  readonly overdue: DaysLate | undefined;
}

/** Over the units that exist on the as-of date. */
export const lateDays = once((units: readonly Unit[], asOf: Temporal.PlainDate): LateDays => {
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
    late: daysLate(all.filter(({ state }) => state === 'late')),
    overdue: daysLate(all.filter(({ state }) => state === 'overdue')),
  };
});

function daysLate(some: readonly Lateness[]): DaysLate | undefined {
  const days = some.map((one) => one.days);
  const [shortest, longest] = extent(days);
  if (shortest === undefined) return undefined;
  return { count: some.length, median: median(days)!, shortest, longest };
}
