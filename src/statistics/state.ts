/**
 * Where a unit's congress stands at the end of a day: the predicates that all statistics share. A missing
 * date is a day that never comes, so each of them is a plain comparison. `day` is a whole day (`day.ts`).
 */
import { NEVER } from './day.ts';
import type { Unit } from './unit.ts';

/** Every unit is in exactly one of these: completed within or after its deadline, or not completed. */
export type State = 'onTime' | 'late' | 'overdue' | 'pending';

/** With this many days or fewer to go, a congress without a planned date is at risk. */
export const NOTICE_DAYS = 30;

/** Without a window nothing can be late: the last day on time never comes. */
export function stateOf(unit: Unit, day: number): State {
  const { closed, lastDay } = unit.days;
  if (isCompleted(unit, day)) return closed <= lastDay ? 'onTime' : 'late';
  return day > lastDay ? 'overdue' : 'pending';
}

export function exists({ days }: Unit, day: number): boolean {
  return days.established <= day && day < days.dissolved;
}

/** Opened ("đã tiến hành"). */
export function isHeld({ days }: Unit, day: number): boolean {
  return days.opened <= day;
}

/** Closed ("đã hoàn thành"). */
export function isCompleted({ days }: Unit, day: number): boolean {
  return days.closed <= day;
}

/** The flag as the data gives it, beside the four states: a congress that was held later keeps it. */
export function isSuspended(unit: Unit): boolean {
  return unit.congress?.suspended === true;
}

/** Planned to be open by the day. */
export function isExpected({ days }: Unit, day: number): boolean {
  return days.planned <= day;
}

export function isSlipped(unit: Unit, day: number): boolean {
  return isExpected(unit, day) && !isHeld(unit, day);
}

export function isAtRisk(unit: Unit, day: number): boolean {
  if (stateOf(unit, day) !== 'pending') return false;
  const { planned, lastDay } = unit.days;
  if (planned === NEVER) return lastDay - day <= NOTICE_DAYS;
  return planned > lastDay || isSlipped(unit, day);
}
