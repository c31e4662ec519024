/** Which definitions of the page of methods a figure rests on, in the order in which a reader needs them. */
import type { MethodKey } from '../locale/vi/methods.ts';
import type { FigureId } from './figure.ts';

export const definitions: Readonly<Record<FigureId, readonly MethodKey[]>> = {
  'completion-by-level': ['held', 'completed', 'rate', 'total'],
  'completion-over-time': ['completed', 'rate', 'total'],
  'completion-by-committee': ['held', 'completed', 'total'],
  'timeliness-by-level': ['onTime', 'late', 'overdue', 'pending', 'suspended', 'total'],
  timeline: ['overdue', 'pending', 'held', 'slipped', 'pilots'],
  'upcoming-congresses': ['upcoming', 'slipped', 'pilots'],
  'congress-calendar': ['held', 'slipped', 'pilots'],
  'limitations-by-category': ['limitations', 'followUp'],
  'limitations-by-committee': ['limitations'],
  'limitations-follow-up': ['followUp', 'age'],
  'election-outcome': ['shortfall', 'asPlanned', 'share'],
  'committee-composition': ['share', 'target'],
  'delegate-attendance': ['attendance'],
  'documents-discussion': ['discussionCount'],
  'after-congress-tasks': ['tasks'],
  'reported-and-computed': ['rateCheck', 'unitCheck'],
};
