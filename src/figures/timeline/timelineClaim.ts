/** The finding of the timeline: what is overdue, else the next deadline that is not met, else that all is done. */
import { formatCount, formatDate, formatFraction, formatOutOf } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { dayOf } from '../../statistics/day.ts';
import { exists, isCompleted, stateOf } from '../../statistics/state.ts';
import type { Unit } from '../../statistics/unit.ts';
import type { FigureContext, LeadNumber } from '../figure.ts';
import { leadPart } from '../leadNumber.ts';
import { deadlineText, levelInSentence, type LevelState } from '../levels/levelStates.ts';

export interface TimelineClaim {
  readonly title: string;
  readonly lead: LeadNumber;
  /** Whether the title names the as-of date. */
  readonly dated: boolean;
}

/** Undefined where no level is counted. Model congresses with a deadline of their own stand apart from the others. */
export function timelineClaim(
  states: readonly LevelState[],
  context: FigureContext,
): TimelineClaim | undefined {
  const { asOf, locale } = context;
  const words = messages(locale);
  const counted = states.filter((state) => (state.counted?.total ?? 0) > 0);
  if (counted.length === 0) return undefined;
  const overdue = mostOverdue(counted, asOf);
  if (overdue !== undefined) {
    const rest = said(overdue, inState(overdue, 'overdue', asOf), context);
    const lead = { number: rest.number, what: words['timeline.leadOverdue'](rest) };
    return { title: words['timeline.titleOverdue'](rest), lead, dated: false };
  }
  const next = nearest(counted, asOf);
  if (next === undefined) return openClaim(counted, context);
  const rest = said(next, ofWindow(next, inState(next, 'pending', asOf)), context);
  const lead = { number: rest.number, what: words['timeline.leadPending'](rest) };
  const days = asOf.until(next.level.window!.lastDay).days;
  if (days === 0)
    return {
      title: words['timeline.titleLast']({ ...rest, date: formatDate(asOf, locale) }),
      lead,
      dated: true,
    };
  const left = { ...rest, days: formatCount(days, locale), one: days === 1 };
  return { title: words['timeline.titleNext'](left), lead, dated: false };
}

/** The level that most units are overdue at; of equal ones the higher. */
function mostOverdue(
  counted: readonly LevelState[],
  asOf: Temporal.PlainDate,
): LevelState | undefined {
  const count = (state: LevelState) => inState(state, 'overdue', asOf).length;
  return counted
    .filter((state) => count(state) > 0)
    .toReversed()
    .toSorted((a, b) => count(b) - count(a))[0];
}

/** Only model congresses or levels without a deadline are left, or nothing. */
function openClaim(
  counted: readonly LevelState[],
  { asOf, locale }: FigureContext,
): TimelineClaim | undefined {
  const done = counted.every(({ counted: count }) => count!.completed === count!.total);
  if (!done) return undefined;
  const words = messages(locale);
  return {
    title: words['timeline.titleDone'](formatDate(asOf, locale)),
    lead: leadPart(counted.length, counted.length, words['timeline.leadDone'], locale),
    dated: true,
  };
}

function inState(
  { units }: LevelState,
  state: 'overdue' | 'pending',
  asOf: Temporal.PlainDate,
): readonly Unit[] {
  const day = dayOf(asOf);
  return units.filter(
    (unit) => exists(unit, day) && !isCompleted(unit, day) && stateOf(unit, day) === state,
  );
}

/** Those to whom the level's own deadline applies. */
function ofWindow({ level }: LevelState, units: readonly Unit[]): readonly Unit[] {
  return units.filter((unit) => unit.window === level.window);
}

function nearest(counted: readonly LevelState[], asOf: Temporal.PlainDate): LevelState | undefined {
  return counted
    .filter(
      (state) => state.level.window && ofWindow(state, inState(state, 'pending', asOf)).length > 0,
    )
    .toSorted((a, b) =>
      Temporal.PlainDate.compare(a.level.window!.lastDay, b.level.window!.lastDay),
    )[0];
}

function said({ level, counted }: LevelState, left: readonly Unit[], { locale }: FigureContext) {
  const window = left[0]?.window ?? level.window!;
  const all = left.length === counted!.total;
  return {
    number: formatFraction(left.length, counted!.total, locale),
    left: all ? formatCount(left.length, locale) : formatOutOf(left.length, counted!.total, locale),
    all,
    single: counted!.total === 1,
    level: levelInSentence(level, locale),
    deadline: deadlineText(window, locale),
    inclusive: window.deadlineRule === 'through',
  };
}
