/** Which limitations were recorded, which were resolved and which are counted no more between the ends of two days. */
import { dayOf } from './day.ts';
import { recordedLimitations, type RecordedLimitation } from './limitationAges.ts';
import { followOn } from './limitations.ts';
import { exists } from './state.ts';
import type { Unit } from './unit.ts';

export interface LimitationMovement {
  /** Recorded after the earlier day, whatever became of them. */
  readonly recorded: readonly RecordedLimitation[];
  /** Recorded by the earlier day, not resolved on it, and resolved on the later one. */
  readonly resolved: readonly RecordedLimitation[];
  /** Counted on the earlier day, of organisations that no longer exist on the later one; as they stood on the earlier. */
  readonly left: readonly RecordedLimitation[];
}

/** In the order of the units. Statements without a count do not move. */
export function limitationMovement(
  units: readonly Unit[],
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): LimitationMovement {
  const before = dayOf(from);
  const rows = recordedLimitations(units, to);
  const wasRecorded = ({ since }: RecordedLimitation) => dayOf(since) <= before;
  const wasResolved = ({ limitation }: RecordedLimitation) =>
    followOn(limitation, before) === 'resolved';
  return {
    recorded: rows.filter((row) => !wasRecorded(row)),
    resolved: rows.filter(
      (row) => wasRecorded(row) && row.follow === 'resolved' && !wasResolved(row),
    ),
    left: recordedLimitations(units, from).filter(({ unit }) => !exists(unit, dayOf(to))),
  };
}
