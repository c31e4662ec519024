import type { SmallTable } from '../figures/smallTable.ts';
import { formatDate, type Locale } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { goalStates, type GoalState } from './goals.ts';
import type { NotRun, Part, PartRecord, PerformanceRun } from './performanceRun.ts';
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
  return [
    words[`performance.goal.${id}`],
    words[
      met === undefined ? 'performance.unknown' : met ? 'performance.met' : 'performance.missed'
    ],
    value === undefined ? undefined : quantity(value, goal.unit, locale),
    words[goal.atLeast ? 'performance.atLeast' : 'performance.atMost'](limit),
    record && triedText(record, value === undefined ? stopped : undefined, locale),
  ];
}

/** When and on which version; before it, why there is no value. */
function triedText(
  { date, commit, changed }: PartRecord,
  stopped: NotRun | undefined,
  locale: Locale,
): string {
  const day = formatDate(Temporal.PlainDate.from(date), locale);
  const tree = messages(locale)['trust.tree']({ day, commit, changed });
  return stopped === undefined ? tree : `${notRunText(stopped, locale)} · ${tree}`;
}
