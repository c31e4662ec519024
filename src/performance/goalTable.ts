import type { SmallTable } from '../figures/smallTable.ts';
import { formatDate, type Locale } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { goalStates, type GoalState } from './goals.ts';
import type { Part, PerformanceRun } from './performanceRun.ts';
import { quantity } from './quantity.ts';
import { notRunText } from './words.ts';

/** A row for each goal, of all parts or of one: its limit, what was measured, whether it is met, when and on what. */
export function goalTable(run: PerformanceRun, locale: Locale, part?: Part): SmallTable {
  const words = messages(locale);
  const states = goalStates(run).filter(({ goal }) => part === undefined || goal.part === part);
  return {
    columns: [
      { label: words['performance.goal'] },
      { label: words['performance.result'], numeric: true },
      { label: words['performance.measured'], numeric: true },
      { label: words['performance.limit'], numeric: true },
      { label: words['performance.tried'] },
    ],
    rows: states.map((state) => ({ cells: cellsOf(state, run, locale) })),
  };
}

function cellsOf(
  { id, goal, value, met, stopped }: GoalState,
  run: PerformanceRun,
  locale: Locale,
): readonly (string | undefined)[] {
  const words = messages(locale);
  const record = run[goal.part];
  const limit = quantity(goal.limit, goal.unit, locale);
  const day = record && formatDate(Temporal.PlainDate.from(record.date), locale);
  return [
    words[`performance.goal.${id}`],
    words[
      met === undefined ? 'performance.unknown' : met ? 'performance.met' : 'performance.missed'
    ],
    value === undefined
      ? stopped && notRunText(stopped, locale)
      : quantity(value, goal.unit, locale),
    words[goal.atLeast ? 'performance.atLeast' : 'performance.atMost'](limit),
    record && words['trust.tree']({ day: day!, commit: record.commit, changed: record.changed }),
  ];
}
