/** Days gathered into spans that are wide enough to see. */
import type { TimelineLane } from '../../figures/drawings/timeline.ts';

type Day = TimelineLane['days'][number];
type Part = { state: Day['state']; count: number };

export interface Bin {
  readonly from: Temporal.PlainDate;
  /** Last day of the span, included. */
  readonly to: Temporal.PlainDate;
  readonly total: number;
  /** In the order completed, late, planned; none is empty. */
  readonly parts: readonly Part[];
}

const order: readonly Day['state'][] = ['completed', 'late', 'planned', 'slipped'];
/** Narrower columns than this run into each other. */
const narrowest = 3;

/** How many days a column stands for: one where it can be seen, else a week. */
export function binLength(dayWidth: number): 1 | 7 {
  return dayWidth >= narrowest ? 1 : 7;
}

/** Counts per span. Spans end with the as-of day, so that none mixes what happened with what is planned. */
export function binDays(
  days: readonly Day[],
  asOf: Temporal.PlainDate,
  dayWidth: number,
): readonly Bin[] {
  const length = binLength(dayWidth);
  const first = asOf.add({ days: 1 });
  const bins = new Map<number, Map<Day['state'], number>>();
  for (const day of days) {
    const index = Math.floor(first.until(day.date).days / length);
    const counts = bins.get(index) ?? new Map<Day['state'], number>();
    bins.set(index, counts.set(day.state, (counts.get(day.state) ?? 0) + day.count));
  }
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([index, counts]) => binOf(index, counts, first, length));
}

function binOf(
  index: number,
  counts: ReadonlyMap<Day['state'], number>,
  first: Temporal.PlainDate,
  length: number,
): Bin {
  const from = first.add({ days: index * length });
  const parts = order.flatMap((state) => {
    const count = counts.get(state);
    return count === undefined ? [] : [{ state, count }];
  });
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  return { from, to: from.add({ days: length - 1 }), total, parts };
}
