/** How many of the delegates summoned were present. Definition: DESIGN.md §4. */
import { closedUnits } from './closedCongresses.ts';
import { dayOf } from './day.ts';
import { once } from './once.ts';
import { ratio } from './ratio.ts';
import type { Unit } from './unit.ts';
import type { Attendance } from './results.ts';
import { sumGiven } from './sumGiven.ts';

/**
 * Σ present ÷ Σ summoned over the congresses closed by the as-of date that give both: `reported` of those
 * `due`. Sums are undefined when none gives both, the rate also when nobody was summoned.
 */
export const attendance = once((units: readonly Unit[], asOf: Temporal.PlainDate): Attendance => {
  const due = closedUnits(units, dayOf(asOf));
  const given = due.filter(({ congress }) => {
    return congress.delegatesSummoned !== undefined && congress.delegatesPresent !== undefined;
  });
  const summoned = sumGiven(given.map(({ congress }) => congress.delegatesSummoned));
  const present = sumGiven(given.map(({ congress }) => congress.delegatesPresent));
  return {
    summoned,
    present,
    rate: ratio(present, summoned),
    reported: given.length,
    due: due.length,
  };
});
