import { max } from 'd3-array';
import { RISK_REASONS, type Risk, type RiskReason } from './risks.ts';

/** How many congresses need a call for each reason, and the most days (see `Risk`); 0 where none. */
export type RiskSum = Readonly<
  Record<RiskReason, { readonly count: number; readonly days: number }>
>;

export function riskSum(all: readonly Risk[]): RiskSum {
  return byReason((reason) => {
    const some = all.filter((risk) => risk.reason === reason);
    return { count: some.length, days: max(some, ({ days }) => days) ?? 0 };
  });
}

/** Of several committees together. */
export function sumOfAll(sums: readonly RiskSum[]): RiskSum {
  return byReason((reason) => ({
    count: sums.reduce((total, sum) => total + sum[reason].count, 0),
    days: Math.max(0, ...sums.map((sum) => sum[reason].days)),
  }));
}

/** Those still in time but at risk, for whichever reason. */
export function atRiskIn(sum: RiskSum): number {
  const all = RISK_REASONS.reduce((total, reason) => total + sum[reason].count, 0);
  return all - sum.overdue.count;
}

function byReason(of: (reason: RiskReason) => RiskSum[RiskReason]): RiskSum {
  return Object.fromEntries(RISK_REASONS.map((reason) => [reason, of(reason)])) as RiskSum;
}
