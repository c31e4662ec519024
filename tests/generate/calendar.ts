/**
 * Which days congresses fall on: a weight for every day of the term's months, made of the phase of the
 * year, the weekday and the holidays. Days are picked by weight within bounds.
 */
import { at, type Random } from './random.ts';

/** From this day on, until the next phase begins, a day weighs this much. */
export interface Phase {
  readonly from: string;
  readonly weight: number;
}

export interface Rhythm {
  readonly phases: readonly Phase[];
  /** Factors for Saturday and Sunday. */
  readonly saturday: number;
  readonly sunday: number;
  /** Days on which nobody meets. */
  readonly holidays: readonly string[];
}

export interface Calendar {
  readonly days: readonly Temporal.PlainDate[];
  readonly weights: readonly number[];
}

export function calendarOf(rhythm: Rhythm, first: string, last: string): Calendar {
  const start = Temporal.PlainDate.from(first);
  const length = start.until(Temporal.PlainDate.from(last)).days + 1;
  const days = Array.from({ length }, (_, index) => start.add({ days: index }));
  return { days, weights: days.map((day) => dayWeight(rhythm, day)) };
}

function dayWeight(rhythm: Rhythm, day: Temporal.PlainDate): number {
  const iso = day.toString();
  if (rhythm.holidays.includes(iso)) return 0;
  const phase = rhythm.phases.findLast(({ from }) => from <= iso)?.weight ?? 0;
  if (day.dayOfWeek === 6) return phase * rhythm.saturday;
  return day.dayOfWeek === 7 ? phase * rhythm.sunday : phase;
}

/** A day from `low` to `high`, both included. Throws where no day in between is ever used. */
export function pickDay(
  calendar: Calendar,
  random: Random,
  low: Temporal.PlainDate,
  high: Temporal.PlainDate,
): Temporal.PlainDate {
  const within = (day: Temporal.PlainDate): boolean =>
    Temporal.PlainDate.compare(day, low) >= 0 && Temporal.PlainDate.compare(day, high) <= 0;
  const first = calendar.days.findIndex(within);
  const last = calendar.days.findLastIndex(within);
  const index = first < 0 ? -1 : random.weighted(calendar.weights.slice(first, last + 1));
  if (index < 0) throw new RangeError(`No working day from ${low} to ${high}.`);
  return at(calendar.days, first + index);
}

export function earlier(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) <= 0 ? one : other;
}

export function later(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) >= 0 ? one : other;
}

export function isAfter(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) > 0;
}
