/**
 * How fast congresses were completed in the last weeks, how fast the rest would have to be, and when they would end
 * if nothing changed. A pace is a count of few events, so the end is a range; with too few events there is none.
 */
import { max } from 'd3-array';
import { dateOf, dayOf, NEVER } from './day.ts';
import { isCompleted } from './state.ts';
import type { Unit } from './unit.ts';
import { presentUnits } from './presentUnits.ts';
import { once } from './once.ts';

/** The weeks whose pace counts, the as-of date included. */
const WEEKS = 4;
/** Fewer completions than this say nothing about a pace; of four or fewer the slow end would never get there. */
const FEWEST = 10;

export interface Pace {
  /** Completed in the last four weeks, ÷ 4. */
  readonly perWeek: number;
  /** Not completed on the as-of date. */
  readonly left: number;
  /** Per week from the as-of date to the last day on time; undefined where that has passed or none applies. */
  readonly neededPerWeek: number | undefined;
  /** When the rest would be completed; undefined where too few congresses say so or nothing is left. */
  readonly finish: Finish | undefined;
  /** The last planned day of the rest; undefined where none of them has one. */
  readonly lastPlanned: Temporal.PlainDate | undefined;
  /** How many of the rest have no planned day. */
  readonly unplanned: number;
}

export interface Finish {
  readonly likely: Temporal.PlainDate;
  readonly earliest: Temporal.PlainDate;
  readonly latest: Temporal.PlainDate;
}

/**
 * The pace of the units that exist on the as-of date and their common last day on time. The range is that of a
 * count of random events (Poisson): two standard deviations, the square root of the count, to either side.
 */
export const pace = once(
  (
    units: readonly Unit[],
    asOf: Temporal.PlainDate,
    lastDay: Temporal.PlainDate | undefined,
  ): Pace => {
    const day = dayOf(asOf);
    const present = presentUnits(units, day);
    const done = present.filter(
      (unit) => isCompleted(unit, day) && !isCompleted(unit, day - 7 * WEEKS),
    ).length;
    const rest = present.filter((unit) => !isCompleted(unit, day));
    const left = rest.length;
    const planned = rest.map((unit) => unit.days.planned).filter((one) => one !== NEVER);
    const daysLeft = lastDay === undefined ? 0 : dayOf(lastDay) - day;
    return {
      perWeek: done / WEEKS,
      left,
      neededPerWeek: daysLeft > 0 ? (left / daysLeft) * 7 : undefined,
      finish: left === 0 || done < FEWEST ? undefined : finishOf(day, left, done),
      lastPlanned: planned.length === 0 ? undefined : dateOf(max(planned)!),
      unplanned: left - planned.length,
    };
  },
);

function finishOf(day: number, left: number, done: number): Finish {
  const after = (count: number) => dateOf(day + Math.ceil((left / count) * 7 * WEEKS));
  const spread = 2 * Math.sqrt(done);
  return {
    likely: after(done),
    earliest: after(done + spread),
    latest: after(done - spread),
  };
}
