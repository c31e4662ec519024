/** Who is behind, named and by how many days; where they are many, by committee. */
import type { FigureContext } from '../figures/figure.ts';
import { levelStates } from '../figures/levels/levelStates.ts';
import { formatCount } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { behind, type Behind } from '../statistics/behind.ts';
import { positive } from './inReport.ts';
import { behindTable } from './behindTable.ts';
import { behindSum } from './behindSum.ts';
import { list, paragraph, type Block } from './report.ts';
import { unitName } from './unitName.ts';

/** Up to so many are named one by one … */
const NAMED = 10;
/** … and of more those behind by the most days, if so few share them. */
const LONGEST = 5;

/** None where nothing is counted: then nobody knows. */
export function behindBlocks(context: FigureContext): readonly Block[] {
  const words = messages(context.locale);
  const counted = levelStates(context).filter((state) => (state.counted?.total ?? 0) > 0);
  if (counted.length === 0) return [];
  const all = longestFirst(counted.flatMap(({ units }) => behind(units, context.asOf)));
  if (all.length === 0) return [paragraph(words['briefing.noneBehind'])];
  if (all.length <= NAMED)
    return [summary(all, context), ...list(all.map((one) => named(one, context)))];
  return [summary(all, context), ...longest(all, context), ...behindTable(context)];
}

/** Those behind by the most days, overdue and slipped, where they are few: of many none stands out. */
function longest(all: readonly Behind[], context: FigureContext): readonly Block[] {
  const groups = [...Map.groupBy(all, ({ reason }) => reason).values()];
  const names = groups
    .map((group) => group.filter(({ days }) => days === group[0]!.days))
    .filter(({ length }) => length <= LONGEST)
    .flatMap((group) => group.map((one) => nameAndDays(one, context)));
  if (names.length === 0) return [];
  return [paragraph(messages(context.locale)['briefing.longestBehind'](names.join('; ')))];
}

/** Those overdue before those that have slipped, of each the longest first. */
function longestFirst(all: readonly Behind[]): readonly Behind[] {
  const rank = ({ reason }: Behind) => (reason === 'overdue' ? 0 : 1);
  return all.toSorted((a, b) => rank(a) - rank(b) || b.days - a.days);
}

function summary(all: readonly Behind[], context: FigureContext): Block {
  const { overdue, overdueDays, slipped, slippedDays } = behindSum(all);
  return paragraph(
    messages(context.locale)['briefing.behindSum']({
      overdue: positive(overdue, context),
      overdueDays: positive(overdueDays, context),
      slipped: positive(slipped, context),
      slippedDays: positive(slippedDays, context),
    }),
  );
}

function named({ unit, reason, days }: Behind, context: FigureContext): string {
  return messages(context.locale)[`briefing.${reason}Name`]({
    name: unitName(unit, context),
    days: positive(days, context),
  });
}

function nameAndDays({ unit, days }: Behind, context: FigureContext): string {
  return messages(context.locale)['briefing.nameAndDays']({
    name: unitName(unit, context),
    days: formatCount(days, context.locale),
  });
}
