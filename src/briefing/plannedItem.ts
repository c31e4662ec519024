/** How a level stands against the days for which its units planned their congresses. */
import type { FigureContext } from '../figures/figure.ts';
import { levelInSentence, type LevelState } from '../figures/levels/levelStates.ts';
import { messages } from '../locale/messages.ts';
import { againstPlan, type AgainstPlan } from '../statistics/againstPlan.ts';
import { positive } from './inReport.ts';

/** None of a level that is complete, and none where no planned day has come or been missed. */
export function plannedItem(
  { level, units, counted }: LevelState,
  context: FigureContext,
): readonly string[] {
  const { asOf, locale } = context;
  if (counted === undefined || counted.completed === counted.total) return [];
  const plan = againstPlan(units, asOf);
  const name = levelInSentence(level, locale);
  if (counted.total === 1) return one(plan, name, context);
  const { expected, completed, underWay, slipped, early, unplanned } = plan;
  if (expected + early + unplanned === 0) return [];
  return [
    messages(locale)['briefing.planned']({
      level: name,
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

/** Of a single congress that is not completed: at most one of these is 1. */
function one(plan: AgainstPlan, level: string, { locale }: FigureContext): readonly string[] {
  const words = messages(locale);
  return (['slipped', 'underWay', 'early', 'unplanned'] as const)
    .filter((where) => plan[where] > 0)
    .map((where) => words[`briefing.planned.${where}`](level));
}
