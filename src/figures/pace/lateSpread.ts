/** The days by which congresses of a level missed their deadline: a sentence and the bins of the distribution. */
import { formatCount, formatDecimal } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { lateDays, type LateBin } from '../../statistics/lateDays.ts';
import type { FigureContext } from '../figure.ts';
import { levelName, levelStates } from '../levels/levelStates.ts';

export interface LateSpread {
  readonly level: string;
  readonly sentence: string;
  readonly rows: readonly LateRow[];
}

export interface LateRow {
  /** "8–14 ngày" */
  readonly days: string;
  readonly late: number;
  readonly overdue: number;
  /** Of the fullest row, 0–1. */
  readonly share: number;
}

/** Levels at which a congress was late or is overdue, the highest first. */
export function lateSpreads(context: FigureContext): readonly LateSpread[] {
  const { asOf, locale } = context;
  return levelStates(context)
    .toReversed()
    .flatMap(({ level, units, counted }) => {
      if (counted === undefined) return [];
      const { bins, median, longest } = lateDays(units, asOf);
      if (median === undefined || longest === undefined) return [];
      const { late, overdue } = counted;
      const positive = (count: number) => (count === 0 ? '' : formatCount(count, locale));
      const sentence = messages(locale)['late.said']({
        late: positive(late),
        overdue: positive(overdue),
        median: formatDecimal(median, locale),
        longest: formatCount(longest, locale),
        same: median === longest,
      });
      return [{ level: levelName(level, locale), sentence, rows: rowsOf(bins, context) }];
    });
}

function rowsOf(bins: readonly LateBin[], { locale }: FigureContext): readonly LateRow[] {
  const words = messages(locale);
  const most = Math.max(...bins.map(({ late, overdue }) => late + overdue));
  return bins.map(({ from, to, late, overdue }) => ({
    days:
      to === undefined ? words['late.over'](`${from - 1}`) : words['late.days'](`${from}–${to}`),
    late,
    overdue,
    share: (late + overdue) / most,
  }));
}
