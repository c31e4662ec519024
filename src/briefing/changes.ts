/** What moved since the reporting date before: progress first, then what changed the whole, which is none. */
import type { FigureContext } from '../figures/figure.ts';
import { levelInSentence, levelStates, type LevelState } from '../figures/levels/levelStates.ts';
import { formatCount } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { completion } from '../statistics/completion.ts';
import { movement, type Movement } from '../statistics/movement.ts';
import { positive } from './inReport.ts';

/** The newest reporting date before the as-of date; undefined where it is the first. */
export function previousDate({ register, asOf }: FigureContext): Temporal.PlainDate | undefined {
  const { compare } = Temporal.PlainDate;
  return register.term.settings.reportingDates.filter((date) => compare(date, asOf) < 0).at(-1);
}

/** An item per level at which something moved; empty where nothing did. */
export function changedItems(
  previous: Temporal.PlainDate,
  context: FigureContext,
): readonly string[] {
  return levelStates(context).flatMap((state) => {
    const moved = movement(state.units, previous, context.asOf);
    return [...progressed(state, moved, context), ...wholeMoved(state, moved, previous, context)];
  });
}

function progressed(
  { level, units, counted }: LevelState,
  { held, completed, caughtUp, becameOverdue, slipped }: Movement,
  context: FigureContext,
): readonly string[] {
  const lists = [held, completed, caughtUp, becameOverdue, slipped];
  if (lists.every(({ length }) => length === 0)) return [];
  const count = (some: typeof units) => positive(some.length, context);
  return [
    messages(context.locale)['briefing.moved']({
      level: levelInSentence(level, context.locale),
      single: counted?.total === 1,
      held: count(held),
      completed: count(completed),
      caughtUp: count(caughtUp),
      becameOverdue: count(becameOverdue),
      slipped: count(slipped),
    }),
  ];
}

function wholeMoved(
  { level, units }: LevelState,
  { founded, dissolved }: Movement,
  previous: Temporal.PlainDate,
  context: FigureContext,
): readonly string[] {
  if (founded.length + dissolved.length === 0) return [];
  const { asOf, locale } = context;
  return [
    messages(locale)['briefing.wholeMoved']({
      level: levelInSentence(level, locale),
      before: formatCount(completion(units, previous).total, locale),
      after: formatCount(completion(units, asOf).total, locale),
      founded: positive(founded.length, context),
      dissolved: positive(dissolved.length, context),
    }),
  ];
}
