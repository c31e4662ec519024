/** Who needs a call, by committee: where too many units are equally urgent to tell which of them to call first. */
import type { Organization } from '../../data/records.ts';
import { formatCount } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { risks } from '../../statistics/risks.ts';
import { atRiskIn, riskSum, sumOfAll, type RiskSum } from '../../statistics/riskSum.ts';
import { committeesBelow, shortNameOf } from '../committees.ts';
import type { FigureContext } from '../figure.ts';
import { unitsWithin } from './measure.ts';
import type { RowsBehind } from './reading.ts';
import { unitsBehind } from './unitsBehind.ts';

/** Committees beyond these are counted together. */
const COMMITTEES = 15;

export interface RiskTable {
  readonly columns: readonly string[];
  readonly rows: readonly RiskRow[];
}

export interface RiskRow {
  /** Undefined where several committees are counted together. */
  readonly code: string | undefined;
  readonly name: string;
  readonly cells: readonly RiskCell[];
}

export interface RiskCell {
  /** Empty where there are no days to tell. */
  readonly text: string;
  readonly behind?: RowsBehind;
}

interface CommitteeRisks {
  /** Undefined where several are counted together. */
  readonly committee: Organization | undefined;
  readonly name: string;
  readonly sum: RiskSum;
}

const COLUMNS = [
  { key: 'overdue', of: (sum: RiskSum) => sum.overdue.count },
  { key: 'overdueDays', of: (sum: RiskSum) => sum.overdue.days },
  { key: 'atRisk', of: atRiskIn },
  { key: 'slippedDays', of: (sum: RiskSum) => sum.slipped.days },
] as const;

/** A row a committee that has some, itself and all below it, most overdue first; a column where there is something. */
export function riskTable(context: FigureContext): RiskTable {
  const words = messages(context.locale);
  const all = committeeRisks(context);
  const total = sumOfAll(all.map(({ sum }) => sum));
  const columns = COLUMNS.filter(({ of }) => of(total) > 0);
  const shown = [...all.slice(0, COMMITTEES), ...together(all.slice(COMMITTEES), context)];
  return {
    columns: columns.map(({ key }) => words[`attention.column.${key}`]),
    rows: shown.map((risks) => ({
      code: risks.committee?.code,
      name: risks.name,
      cells: columns.map((column) => cell(column, risks, context)),
    })),
  };
}

function cell(
  { key, of }: (typeof COLUMNS)[number],
  { committee, sum }: CommitteeRisks,
  context: FigureContext,
): RiskCell {
  const count = of(sum);
  const isCount = key === 'overdue' || key === 'atRisk';
  const text = count === 0 && !isCount ? '' : formatCount(count, context.locale);
  return count === 0 || !isCount || committee === undefined
    ? { text }
    : { text, behind: unitsBehind(committee, { state: key }, context) };
}

function committeeRisks(context: FigureContext): readonly CommitteeRisks[] {
  return committeesBelow(context)
    .map((scope) => ({
      committee: scope,
      name: shortNameOf(scope),
      sum: riskSum(risks(unitsWithin({ ...context, scope }), context.asOf)),
    }))
    .filter(({ sum }) => sum.overdue.count + atRiskIn(sum) > 0)
    .toSorted(
      (a, b) => b.sum.overdue.count - a.sum.overdue.count || atRiskIn(b.sum) - atRiskIn(a.sum),
    );
}

function together(
  rest: readonly CommitteeRisks[],
  { locale }: FigureContext,
): readonly CommitteeRisks[] {
  if (rest.length === 0) return [];
  const name = messages(locale)['attention.otherCommittees'](formatCount(rest.length, locale));
  return [{ committee: undefined, name, sum: sumOfAll(rest.map(({ sum }) => sum)) }];
}
