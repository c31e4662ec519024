/** The deadlines that are ahead, with those that have still to meet them. */
import type { FigureContext } from '../figures/figure.ts';
import { deadlineText, levelInSentence, levelStates } from '../figures/levels/levelStates.ts';
import { formatCount, formatOutOf } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { dayOf } from '../statistics/day.ts';
import { deadlinesAhead } from '../statistics/deadlinesAhead.ts';
import type { Level } from '../statistics/levels.ts';
import type { Completion } from '../statistics/results.ts';
import type { Unit } from '../statistics/unit.ts';

interface Item {
  /** Days from the as-of date. */
  readonly days: number;
  readonly text: string;
}

/** The nearest first. */
export function deadlineItems(context: FigureContext): readonly string[] {
  const states = levelStates(context);
  return context.register.levels
    .flatMap((level) => {
      const { counted, units = [] } = states.find((state) => state.level === level) ?? {};
      return counted === undefined
        ? plannedOnly(level, context)
        : stillToMeet(level, counted, units, context);
    })
    .toSorted((a, b) => a.days - b.days)
    .map(({ text }) => text);
}

/** Of a level with model congresses they have a line of their own. */
function stillToMeet(
  level: Level,
  counted: Completion,
  units: readonly Unit[],
  { asOf, locale }: FigureContext,
): readonly Item[] {
  return deadlinesAhead(units, asOf).map(({ window, pilot, left, total, days }) => {
    const of = pilot ? total : counted.total;
    const text = messages(locale)['briefing.deadlineAhead']({
      deadline: deadlineText(window, locale),
      days: formatCount(days, locale),
      fraction: left === of ? formatCount(left, locale) : formatOutOf(left, of, locale),
      level: levelInSentence(level, locale),
      pilot,
      single: total === 1,
    });
    return { days, text };
  });
}

/** Of a level without units to count the plan alone is known. */
function plannedOnly(level: Level, { asOf, locale }: FigureContext): readonly Item[] {
  const windows = [
    { window: level.window, pilot: false },
    { window: level.pilotWindow, pilot: true },
  ];
  return windows.flatMap(({ window, pilot }) => {
    const days = window === undefined ? 0 : dayOf(window.lastDay) - dayOf(asOf);
    if (window === undefined || days <= 0) return [];
    const text = messages(locale)['briefing.deadlineOnly']({
      deadline: deadlineText(window, locale),
      days: formatCount(days, locale),
      level: levelInSentence(level, locale),
      pilot,
    });
    return [{ days, text }];
  });
}
