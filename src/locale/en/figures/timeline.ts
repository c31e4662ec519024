/** The timeline. */
import type { Translated } from '../../translated.ts';
import { upperFirst } from '../letterCase.ts';
import { opening } from '../opening.ts';
import type { timelineTexts as pattern } from '../../vi/figures/timeline.ts';

/** Those that have still to complete their congress; one organisation is not "1 of 1". */
const stillTo = (a: { single: boolean; all: boolean; left: string; level: string }) =>
  a.single
    ? `${upperFirst(a.level)} has still to complete its congress`
    : `${a.all ? 'All ' : ''}${a.left} ${a.level} have still to complete their congress`;

export const timelineTexts: Translated<typeof pattern> = {
  'timeline.titleNext': (a) =>
    `${stillTo(a)} ${a.deadline} (${a.days} ${a.one ? 'day' : 'days'} to go)`,
  'timeline.titleLast': (a) => `${a.date} is the last day of the deadline: ${stillTo(a)}`,
  'timeline.titleOverdue': (a) =>
    `${a.single ? upperFirst(a.level) : `${a.all ? 'All ' : ''}${a.left} ${a.level}`} ${a.single ? 'is' : 'are'} overdue: congress not completed, due ${a.deadline}`,
  'timeline.titleDone': (date) => `All levels had completed their congresses by the end of ${date}`,
  'timeline.sentence': (a) => {
    if (!a.dated) return `${opening(a.date, a.scope)}: ${a.claim}.`;
    return a.scope === '' ? `${a.claim}.` : `${a.scope}: ${a.claim}.`;
  },
  'timeline.leadPending': (a) => `${a.level} still to complete ${a.deadline}`,
  'timeline.leadOverdue': (a) => `${a.level} overdue`,
  'timeline.leadDone': 'levels completed',
  'timeline.subtitle': (date) =>
    `Planned windows, density of congresses, deadlines and events by level; filled: opened by the end of ${date}; hollow, dashed: planned`,
  'timeline.description': (date) =>
    `Timeline by level: columns count congresses opened, upright lines are deadlines (solid: the day is included, dashed: it is not), diamonds are model congresses; after ${date} all is planned.`,
  'timeline.pilot': (name) => `${name} (model)`,
  'timeline.scaleNote':
    'Each level has its own column scale; the number on the highest column is its count.',
  'timeline.noStart': (levels) => `The plan names no first day for: ${levels}.`,
};
