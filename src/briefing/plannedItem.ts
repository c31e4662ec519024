/** How a level stands against the days for which its units planned their congresses. */
import type { FigureContext } from '../figures/figure.ts';
import { levelInSentence, type LevelState } from '../figures/levels/levelStates.ts';
import { messages } from '../locale/messages.ts';
import { againstPlan } from '../statistics/againstPlan.ts';
import { positive } from './inReport.ts';

/** None of a level that is complete or one single congress, and none where no planned day has come or been missed. */
export function plannedItem(
  { level, units, counted }: LevelState,
  context: FigureContext,
): readonly string[] {
  const { asOf, locale } = context;
  if (counted === undefined || counted.total <= 1 || counted.completed === counted.total) return [];
  const plan = againstPlan(units, asOf);
  const { expected, completed, underWay, slipped, early, unplanned } = plan;
  if (expected + early + unplanned === 0) return [];
  return [
    messages(locale)['briefing.planned']({
      level: levelInSentence(level, locale),
      expected: positive(expected, context),
      completed: positive(completed, context),
      underWay: positive(underWay, context),
      slipped: positive(slipped, context),
      early: positive(early, context),
      unplanned: positive(unplanned, context),
      more: positive(Math.max(0, early - slipped), context),
      fewer: positive(Math.max(0, slipped - early), context),
    }),
  ];
}
