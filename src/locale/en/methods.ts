/** Definitions in English. */
import type { Translated } from '../translated.ts';
import type { Method, methodTexts as pattern } from '../vi/methods.ts';

const method = (name: string, formula: string, of: string, missing: string): Method => ({
  name,
  formula,
  of,
  missing,
});

const none = 'None; it is a count.';
const existing = 'Organisations that exist on the as-of date';

export const methodTexts: Translated<typeof pattern> = {
  'methods.title': 'Methods',
  'methods.lead':
    'Every number is as of the end of a reporting date (D), for a scope (a committee and all below it) and a level. None depends on the day on which it is read.',
  'methods.rounding':
    'Rates are rounded half-up to one decimal and always stand beside their fraction. A share that is not 0 or 1 is never rounded to 0% or 100%.',
  'methods.formula': 'Formula',
  'methods.of': 'Denominator',
  'methods.missing': 'Missing values',
  'methods.completion': 'Progress and deadlines',
  'methods.elections': 'Elections',
  'methods.discussion': 'Delegates, discussion, tasks',
  'methods.limitations': 'Limitations',
  'methods.reported': 'Reported numbers',

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

  'method.shortfall': method(
    'Shortfall',
    'Σ (seats decided − elected)',
    'Committees that give both numbers',
    'One of the two missing: the committee is left out. Appointed committees are counted apart.',
  ),
  'method.share': method(
    'Re-elected, first-time, women, young, minority',
    'Σ members ÷ Σ elected, from the day the congress closed',
    'Elected members of the committees that report both',
    'A blank is missing, not 0; coverage says how many of those due report. Ratios are never averaged.',
  ),
  'method.target': method(
    'Target of composition met',
    'The share over all committees ≥ the target, compared unrounded',
    'As the share; without a target nothing is judged',
    'No committee reports: no data.',
  ),
  'method.asPlanned': method(
    'As planned; direct election',
    'Committees with “yes” ÷ committees with yes or no',
    'Committees that say either',
    'Blank: left out.',
  ),

  'method.attendance': method(
    'Attendance',
    'Σ delegates present ÷ Σ delegates summoned',
    'Closed congresses that give both',
    'One number missing: the congress is left out.',
  ),
  'method.discussionCount': method(
    'Discussion',
    'Σ comments; congresses that report none at all; median: the middle one when put in order (of an even number the mean of the middle two)',
    'Closed congresses that report; the distribution is drawn for levels with 10 reports or more, else for the level with most',
    'A blank is missing; 0 means no comment.',
  ),
  'method.tasks': method(
    'Tasks after the congress',
    'Done by D; overdue when the deadline is before D and it is not done; else pending',
    'Tasks assigned',
    'No deadline: never overdue.',
  ),

  'method.limitations': method(
    'Limitations by category',
    'Units with at least one limitation of the category ÷ congresses held',
    'Congresses held',
    'No recorded date: from the closing day. Where units outnumber the congresses, only the units are given. Statements without a count are listed, not counted.',
  ),
  'method.followUp': method(
    'Follow-up',
    'Open, in progress, resolved: counted by row; resolved from its date on',
    none,
    'No status: open.',
  ),
  'method.age': method(
    'Age of what is not resolved',
    'Days from the recorded day to D, of limitations open or in progress',
    none,
    'No recorded day: from the closing day. No day of resolution: the days until then are not known.',
  ),

  'method.rateCheck': method(
    'Check of a printed rate',
    'The row’s own numerator ÷ denominator against the printed rate at its precision: rounded, cut off, true with its qualifier (over, nearly, about), or different',
    'The reported denominator',
    'No rate printed or no counts: it says so.',
  ),
  'method.unitCheck': method(
    'Comparison with the units',
    'Computed from the units on the row’s own date and compared by numerator and denominator',
    'As for the statistic itself',
    'No unit rows: “no unit rows”.',
  ),
};
