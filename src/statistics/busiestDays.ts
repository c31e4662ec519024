/** On which days the most congresses opened. */
import type { CongressDay } from './congressDays.ts';

export interface BusiestDays {
  /** Congresses on each of the dates. */
  readonly count: number;
  /** In the order of the days; more than one where days are equal. */
  readonly dates: readonly Temporal.PlainDate[];
}

/** The days with the largest number of congresses, model congresses included; undefined where there is no day. */
export function busiestDays(days: readonly CongressDay[]): BusiestDays | undefined {
  if (days.length === 0) return undefined;
  const count = Math.max(...days.map(congressesOn));
  return { count, dates: days.filter((day) => congressesOn(day) === count).map((day) => day.date) };
}

/** All congresses of a day. */
export function congressesOn({ ordinary, pilots }: CongressDay): number {
  return ordinary + pilots;
}
