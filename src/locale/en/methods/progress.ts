/** Definitions of progress, deadlines and pace, in English. */
import { method } from '../../method.ts';
import type { Translated } from '../../translated.ts';
import type { progressMethods as pattern } from '../../vi/methods/progress.ts';
import { existing, none } from './denominators.ts';

export const progressMethods: Translated<typeof pattern> = {
  'method.total': method(
    'Total',
    'Organisations founded (established ≤ D) and not dissolved (dissolved > D)',
    none,
    'No founding date: it existed before; no date of dissolution: it still exists.',
  ),
  'method.held': method(
    'Held',
    'Opened ≤ D',
    existing,
    'No opening date: not held. No table of congresses: no data.',
  ),
  'method.completed': method(
    'Completed',
    'Closed ≤ D',
    existing,
    'No closing date: not completed.',
  ),
  'method.rate': method(
    'Share completed',
    'Completed ÷ total',
    existing,
    'Total of 0: undefined, not 0%.',
  ),
  'method.onTime': method(
    'On time',
    'Completed no later than the last day of the deadline; “through” includes its day, “before” does not',
    existing,
    'A model congress has its own deadline where the plan names one.',
  ),
  'method.late': method(
    'Late',
    'Completed after the last day of the deadline',
    existing,
    'As above.',
  ),
  'method.overdue': method(
    'Overdue',
    'Not completed, and D is after the last day of the deadline',
    existing,
    'As above.',
  ),
  'method.pending': method(
    'Not yet due',
    'Not completed, and D is not after the last day; on time, late, overdue and not yet due add up to the total',
    existing,
    'As above.',
  ),
  'method.suspended': method(
    'Suspended',
    'Marked as suspended, also where the congress was held later',
    existing,
    'Blank: not suspended.',
  ),
  'method.expected': method(
    'Expected by now',
    'Planned ≤ D',
    existing,
    'No planned date: not counted.',
  ),
  'method.slipped': method(
    'Slipped',
    'Planned ≤ D and not opened',
    existing,
    'No planned date: not counted.',
  ),
  'method.upcoming': method(
    'Upcoming',
    'Not opened and D < planned ≤ D + 30 days',
    existing,
    'No planned date: counted apart, never taken for no congress.',
  ),
  'method.atRisk': method(
    'At risk',
    'Not yet due, and planned after the deadline, or without a planned date with 30 days or fewer to the last day on time, or slipped',
    existing,
    'No deadline: not counted.',
  ),
  'method.pilots': method(
    'Model congresses',
    'Organisations chosen as models, and those of them that have held theirs',
    existing,
    'Blank: not a model.',
  ),
  'method.pace': method(
    'Pace',
    'Completed in the 28 days up to the end of D ÷ 4; needed to be in time: not completed ÷ days from D to the last day on time × 7; the end if the pace stays: D + not completed ÷ pace (in weeks), its range with the completions of the 28 days plus or minus twice their square root',
    'Weeks',
    'Fewer than 10 completions in the 28 days: no end and no verdict. No common deadline, or one that has passed: no pace that is needed.',
  ),
  'method.daysLate': method(
    'Days late',
    'Closing day − last day on time where completed late; D − last day on time where overdue; median: the middle value from fewest to most (of an even number the mean of the middle two)',
    'Congresses completed late and those overdue, each by themselves',
    'No deadline: not counted. Of the overdue the days still grow.',
  ),
};
