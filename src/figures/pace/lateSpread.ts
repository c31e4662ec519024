/** The days by which congresses of a level missed their deadline: a sentence and the bins of the distribution. */
import { formatCount, formatDecimal } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { lateDays, type DaysLate, type LateBin } from '../../statistics/lateDays.ts';
import type { FigureContext } from '../figure.ts';
import { levelName, levelStates } from '../levels/levelStates.ts';
import type { SmallTable } from '../smallTable.ts';

export interface LateSpread {
  readonly level: string;
  readonly sentence: string;
  readonly table: SmallTable;
}

/** Levels at which a congress was late or is overdue, the highest first. */
export function lateSpreads(context: FigureContext): readonly LateSpread[] {
  const { asOf, locale } = context;
  return levelStates(context)
    .toReversed()
    .flatMap(({ level, units, counted }) => {
      if (counted === undefined) return [];
      const { bins, late, overdue } = lateDays(units, asOf);
      if (late === undefined && overdue === undefined) return [];
      const sentence = messages(locale)['late.said']({
        late: late && daysText(late, context),
        overdue: overdue && daysText(overdue, context),
      });
      return [{ level: levelName(level, locale), sentence, table: tableOf(bins, context) }];
    });
}

function daysText({ count, median, shortest, longest }: DaysLate, { locale }: FigureContext) {
  return {
    count: formatCount(count, locale),
    median: formatDecimal(median, locale),
    longest: formatCount(longest, locale),
    same: shortest === longest,
  };
}

function tableOf(bins: readonly LateBin[], { locale }: FigureContext): SmallTable {
  const words = messages(locale);
  const most = Math.max(...bins.map(({ late, overdue }) => late + overdue));
  return {
    columns: [
      { label: words['late.column.days'] },
      { label: words['late.column.late'], numeric: true },
      { label: words['late.column.overdue'], numeric: true },
    ],
    rows: bins.map(({ from, to, late, overdue }) => ({
      cells: [
        to === undefined ? words['late.over'](`${from - 1}`) : words['late.days'](`${from}–${to}`),
        formatCount(late, locale),
        formatCount(overdue, locale),
      ],
      share: (late + overdue) / most,
    })),
  };
}
