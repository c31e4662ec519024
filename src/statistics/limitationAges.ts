/**
 * How old recorded limitations are, and how long those resolved took. Ages are whole days from the day of recording
 * (blank: the closing day, DESIGN.md §4); statements without a count have no age.
 */
import { max, median } from 'd3-array';
import type { Limitation } from '../data/records.ts';
import { dateOf, dayOf } from './day.ts';
import { followOn, recordedDay, recordedOn, type Follow } from './limitations.ts';
import type { Unit, UnitLimitation } from './unit.ts';
import { presentUnits } from './presentUnits.ts';
import { once } from './once.ts';

/** One recorded row as of a date. */
export interface RecordedLimitation {
  readonly unit: Unit;
  readonly limitation: Limitation;
  /** The day from which it counts: of recording, or the closing day. */
  readonly since: Temporal.PlainDate;
  readonly category: string;
  readonly follow: Follow;
  /** Whether the row says so itself: one without a status counts as open. */
  readonly isStated: boolean;
  /** Days from the day of recording to the as-of date: 0 on that day itself. */
  readonly age: number;
  /** Days until it was resolved; undefined where that day is not given or lies before the closing day it counts from. */
  readonly daysToResolve: number | undefined;
}

/** The rows recorded by the as-of date, of units that exist on it. */
export const recordedLimitations = once(
  (units: readonly Unit[], asOf: Temporal.PlainDate): readonly RecordedLimitation[] => {
    const day = dayOf(asOf);
    const present = presentUnits(units, day);
    return recordedOn(present, day).map((row) => stateOn(row, day));
  },
);

function stateOn({ unit, limitation }: UnitLimitation, day: number): RecordedLimitation {
  const recorded = recordedDay(limitation, unit.days.closed);
  const follow = followOn(limitation, day);
  const { category, resolved, status } = limitation;
  return {
    unit,
    limitation,
    since: dateOf(recorded),
    category,
    follow,
    isStated: status !== undefined || resolved !== undefined,
    age: day - recorded,
    daysToResolve: follow === 'resolved' ? daysTo(resolved, recorded) : undefined,
  };
}

function daysTo(resolved: Temporal.PlainDate | undefined, recorded: number): number | undefined {
  if (resolved === undefined) return undefined;
  const days = dayOf(resolved) - recorded;
  return days >= 0 ? days : undefined;
}

export interface FollowUp {
  readonly resolved: number;
  readonly inProgress: number;
  readonly open: number;
  /** Age in days of the oldest that is open; undefined when none is. */
  readonly oldestOpen: number | undefined;
  /** Median age in days of those open or in progress: the middle one, or the mean of the middle two. */
  readonly medianUnresolved: number | undefined;
  /** Median of the days that those resolved took; undefined where none gives them. */
  readonly medianToResolve: number | undefined;
}

/** Counts and ages of some recorded limitations; the three counts add up to all of them. */
export function followUp(rows: readonly RecordedLimitation[]): FollowUp {
  const of = (follow: Follow) => rows.filter((row) => row.follow === follow);
  const [open, inProgress, resolved] = [of('open'), of('inProgress'), of('resolved')];
  return {
    resolved: resolved.length,
    inProgress: inProgress.length,
    open: open.length,
    oldestOpen: max(open, ({ age }) => age),
    medianUnresolved: median([...open, ...inProgress], ({ age }) => age),
    medianToResolve: median(resolved, ({ daysToResolve }) => daysToResolve),
  };
}

export interface AgeBin {
  /** Days, both included; without `to` there is no upper bound. */
  readonly from: number;
  readonly to?: number;
  readonly open: number;
  readonly inProgress: number;
}

/** The limitations not yet resolved by age: up to 30 days, 31–60, 61–90, more; their counts add up. */
export function ageBins(rows: readonly RecordedLimitation[]): readonly AgeBin[] {
  return [{ from: 0, to: 30 }, { from: 31, to: 60 }, { from: 61, to: 90 }, { from: 91 }].map(
    (bin: { readonly from: number; readonly to?: number }) => {
      const inside = rows.filter(({ age }) => age >= bin.from && age <= (bin.to ?? Infinity));
      const count = (follow: Follow) => inside.filter((row) => row.follow === follow).length;
      return { ...bin, open: count('open'), inProgress: count('inProgress') };
    },
  );
}
