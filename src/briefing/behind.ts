/** Who is overdue or at risk, named and by how many days; where they are many, by committee. */
import type { FigureContext } from '../figures/figure.ts';
import { levelStates } from '../figures/levels/levelStates.ts';
import { formatCount } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { RISK_REASONS, risks, type Risk } from '../statistics/risks.ts';
import { behindSummary } from './behindSummary.ts';
import { behindTable } from './behindTable.ts';
import { positive } from './inReport.ts';
import { list, paragraph, type Block } from './report.ts';
import { unitName } from './unitName.ts';

/** Up to so many are named one by one … */
const NAMED = 10;
/** … and of more those behind by the most days, and those at risk for another reason, if so few share it. */
const FEW = 5;

/** None where nothing is counted: then nobody knows. */
export function behindBlocks(context: FigureContext): readonly Block[] {
  const words = messages(context.locale);
  const counted = levelStates(context).filter((state) => (state.counted?.total ?? 0) > 0);
  if (counted.length === 0) return [];
  const all = byReason(counted.flatMap(({ units }) => risks(units, context.asOf)));
  if (all.length === 0) return [paragraph(words['briefing.noneBehind'])];
  const summary = paragraph(behindSummary(all, context));
  if (all.length <= NAMED) return [summary, ...list(all.map((one) => named(one, context)))];
  return [
    summary,
    ...longest(all, context),
    ...list(fewOthers(all, context)),
    ...behindTable(context),
  ];
}

/** In the order of the reasons; of one reason those with the most days first, with the fewest to go. */
function byReason(all: readonly Risk[]): readonly Risk[] {
  const groups = Map.groupBy(all, ({ reason }) => reason);
  return RISK_REASONS.flatMap((reason) => {
    const sign = isToGo(reason) ? 1 : -1;
    return (groups.get(reason) ?? []).toSorted((a, b) => sign * (a.days - b.days));
  });
}

function isToGo(reason: Risk['reason']): boolean {
  return reason === 'unplanned' || reason === 'underWay';
}

/** Those behind by the most days, overdue and slipped, where they are few: of many none stands out. */
function longest(all: readonly Risk[], context: FigureContext): readonly Block[] {
  const names = (['overdue', 'slipped'] as const)
    .map((reason) => all.filter((one) => one.reason === reason))
    .map((group) => group.filter(({ days }) => days === group[0]!.days))
    .filter(({ length }) => length <= FEW)
    .flatMap((group) => group.map((one) => nameAndDays(one, context)));
  if (names.length === 0) return [];
  return [paragraph(messages(context.locale)['briefing.longestBehind'](names.join('; ')))];
}

/** Those at risk for a reason that few share, the missed planned day apart. */
function fewOthers(all: readonly Risk[], context: FigureContext): readonly string[] {
  const others = all.filter(({ reason }) => reason !== 'overdue' && reason !== 'slipped');
  return [...Map.groupBy(others, ({ reason }) => reason).values()]
    .filter(({ length }) => length <= FEW)
    .flatMap((group) => group.map((one) => named(one, context)));
}

function named({ unit, reason, days }: Risk, context: FigureContext): string {
  return messages(context.locale)[`briefing.${reason}Name`]({
    name: unitName(unit, context),
    days: isToGo(reason) ? formatCount(days, context.locale) : positive(days, context),
  });
}

function nameAndDays({ unit, days }: Risk, context: FigureContext): string {
  return messages(context.locale)['briefing.nameAndDays']({
    name: unitName(unit, context),
    days: formatCount(days, context.locale),
  });
}
