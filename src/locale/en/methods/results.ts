/** Definitions of elections, delegates, discussion, tasks and limitations, in English. */
import { method } from '../../method.ts';
import type { Translated } from '../../translated.ts';
import type { resultsMethods as pattern } from '../../vi/methods/results.ts';
import { none } from './denominators.ts';

export const resultsMethods: Translated<typeof pattern> = {
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
  'method.company': method(
    'What limitations met with',
    'Of the units with at least one limitation of the category: fewer elected than decided or not as planned ÷ those that report elections; late or overdue ÷ all of them; the same two of all congresses held, to hold them against',
    'Units with a limitation; for elections those that closed, elected and report',
    'No report of elections: not counted there. It happened together, which says nothing of causes.',
  ),
};
