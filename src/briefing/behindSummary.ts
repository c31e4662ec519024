/** How many are overdue and at risk, for which reasons and how long. */
import type { FigureContext } from '../figures/figure.ts';
import { formatCount } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import type { Risk } from '../statistics/risks.ts';
import { atRiskIn, riskSum } from '../statistics/riskSum.ts';
import { isSuspended, NOTICE_DAYS } from '../statistics/state.ts';
import { positive } from './inReport.ts';

export function behindSummary(all: readonly Risk[], context: FigureContext): string {
  const sum = riskSum(all);
  const count = (number: number) => positive(number, context);
  return messages(context.locale)['briefing.behindSum']({
    overdue: count(sum.overdue.count),
    overdueDays: count(sum.overdue.days),
    atRisk: count(atRiskIn(sum)),
    slipped: count(sum.slipped.count),
    slippedDays: count(sum.slipped.days),
    plannedLate: count(sum.plannedLate.count),
    plannedLateDays: count(sum.plannedLate.days),
    unplanned: count(sum.unplanned.count),
    notice: formatCount(NOTICE_DAYS, context.locale),
    underWay: count(sum.underWay.count),
    suspended: count(all.filter(({ unit }) => isSuspended(unit)).length),
  });
}
