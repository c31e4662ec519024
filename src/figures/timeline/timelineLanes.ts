/** One lane a level: window, deadlines, congress days and model congresses. */
import { formatFraction, formatShare, formatShortDate } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { congressDays, type CongressDay } from '../../statistics/congressDays.ts';
import { dayOf } from '../../statistics/day.ts';
import type { Window } from '../../statistics/levels.ts';
import { stateOf } from '../../statistics/state.ts';
import type { Unit } from '../../statistics/unit.ts';
import { mayBeNamed, shortNameOf } from '../committees.ts';
import type { DeadlineMark } from '../drawings/deadline.ts';
import type { TimelineLane } from '../drawings/timeline.ts';
import type { FamilyContext, FigureContext } from '../figure.ts';
import { heldCount } from '../levels/heldSentence.ts';
import { levelName, shortDeadlineText, type LevelState } from '../levels/levelStates.ts';

/** With more model congresses than this their names would cover the lane; the diamonds stay. */
const NAMED_PILOTS = 3;

export function laneOf(state: LevelState, context: FamilyContext): TimelineLane {
  const { level, units } = state;
  const { locale } = context;
  const count = heldCount(state, context);
  return {
    label: levelName(level, locale),
    value:
      count === undefined
        ? messages(locale)['noData']
        : formatFraction(count.held, count.total, locale),
    ...(count && { share: formatShare(count.held, count.total, locale)! }),
    ...(level.window?.start && { start: level.window.start }),
    deadlines: deadlinesOf(state, context),
    days: daysOf(units, context),
    pilots: pilotsOf(units, context),
  };
}

function deadlinesOf({ level }: LevelState, { locale }: FigureContext): readonly DeadlineMark[] {
  const words = messages(locale);
  const mark = (window: Window, label: string) => ({
    date: window.deadline,
    rule: window.deadlineRule,
    label,
  });
  const pilot = level.pilotWindow;
  const own = pilot && mark(pilot, words['deadline.pilot'](shortDeadlineText(pilot, locale)));
  const all = level.window && mark(level.window, shortDeadlineText(level.window, locale));
  return [own, all].filter((deadline) => deadline !== undefined);
}

/**
 * Congresses on the day of their opening, late where the congress as a whole is (completed after its deadline, or
 * overdue); those still to open on their planned day, slipped where it has passed.
 */
function daysOf(units: readonly Unit[], { asOf }: FigureContext): TimelineLane['days'] {
  const day = dayOf(asOf);
  const isLate = (unit: Unit) => ['late', 'overdue'].includes(stateOf(unit, day));
  const opened = (some: readonly Unit[], state: 'completed' | 'late') =>
    congressDays(some, asOf).opened.map((one) => ({ date: one.date, count: countOf(one), state }));
  const ahead = congressDays(units, asOf).planned.map((one) => ({
    date: one.date,
    count: countOf(one),
    state:
      Temporal.PlainDate.compare(one.date, asOf) > 0 ? ('planned' as const) : ('slipped' as const),
  }));
  return [
    ...opened(
      units.filter((unit) => !isLate(unit)),
      'completed',
    ),
    ...opened(units.filter(isLate), 'late'),
    ...ahead,
  ];
}

function countOf({ ordinary, pilots }: CongressDay): number {
  return ordinary + pilots;
}

/** Those held, and those planned; what the data knows of a later day stays unsaid before it. */
function pilotsOf(units: readonly Unit[], context: FamilyContext): TimelineLane['pilots'] {
  const { asOf, locale } = context;
  const pilots = units.filter((unit) => unit.organization.pilot);
  return pilots.flatMap(({ organization, congress }) => {
    const opened = congress?.opened;
    const held = opened !== undefined && Temporal.PlainDate.compare(opened, asOf) <= 0;
    const date = held ? opened : congress?.planned;
    if (date === undefined) return [];
    const isNamed = pilots.length <= NAMED_PILOTS && mayBeNamed(organization, context);
    const name = `${shortNameOf(organization)} ${formatShortDate(date, locale)}`;
    const label = isNamed ? messages(locale)['timeline.pilot'](name) : '';
    return [{ date, label, state: held ? ('completed' as const) : ('planned' as const) }];
  });
}
