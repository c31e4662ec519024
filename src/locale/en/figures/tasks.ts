/** What congresses and inspections leave to do. */
import type { Translated } from '../../translated.ts';
import type { tasksTexts as pattern } from '../../vi/figures/tasks.ts';
import { upperFirst } from '../../vi/letterCase.ts';
import { opening } from '../opening.ts';

type Tasks = Parameters<(typeof pattern)['tasks.title']>[0];

const overdue = (a: Tasks) => (a.overdue === 0 ? 'none overdue' : `${a.overdueCount} overdue`);

const single = (a: Tasks) => {
  if (a.done === 1) return 'completed';
  return a.overdue === 1 ? 'overdue, not completed' : 'not completed, not overdue';
};

/** One, all, none or some of the tasks; the share stands in a sentence only. */
const done = (a: Tasks, share: string, verb: string) => {
  if (a.assigned === 1)
    return `the one post-congress task${verb === '' ? ':' : ' was'} ${single(a)}`;
  const all = `all ${a.count} post-congress tasks`;
  if (a.done === a.assigned) return `${all}${verb} completed`;
  if (a.overdue === a.assigned) return `${all}${verb && ' were'} overdue, not completed`;
  if (a.done === 0)
    return `none of the ${a.count} post-congress tasks${verb} completed, ${overdue(a)}`;
  return `${a.fraction} post-congress tasks${share}${verb} completed, ${overdue(a)}`;
};

const late = (overdue: number, days: string) =>
  `${overdue === 1 ? '' : 'the longest '}by ${days} ${days === '1' ? 'day' : 'days'}`;

export const tasksTexts: Translated<typeof pattern> = {
  'tasks.title': (a) => `${upperFirst(done(a, '', ''))}, end of ${a.date}`,
  'tasks.none': 'No task has been assigned',
  'tasks.sentence': (a) => {
    const delay = a.days === '' ? '' : ` (${late(a.overdue, a.days)})`;
    const pending =
      a.pending === '' || a.done === 0 ? '' : `; ${a.pending} not yet due or without a deadline`;
    return `${opening(a.date, a.scope)}, ${done(a, ` (${a.share})`, ' had been')}${delay}${pending}.`;
  },
  'tasks.lead': 'tasks completed',
  'tasks.subtitle': (date) =>
    `Tasks that congresses and inspections left, all levels: completed of those assigned, by kind; end of ${date}`,
  'tasks.description': (date) =>
    `Bar chart: one bar a kind of task, split into completed, overdue, and not yet due or without a deadline, by the end of ${date}.`,
  'tasks.note': (a) => {
    const delay = a.overdue === '1' ? ` ${late(1, a.days)}` : `, ${late(2, a.days)}`;
    const parts = [
      a.overdue === '' ? '' : `${a.overdue} overdue${delay}`,
      a.withoutDeadline === '' ? '' : `no deadline: ${a.withoutDeadline}`,
    ];
    return upperFirst(parts.filter((part) => part !== '').join('; '));
  },
  'tasks.beforeClosing': (count) =>
    `The table of tasks gives no day of assignment, so tasks of units whose congress is not completed are counted too: ${count}.`,

  'task.lessons': 'Lessons learnt',
  'task.contingency-plan': 'Contingency plan',
  'task.comments': 'Comments taken up',
  'task.approval': 'Approval by the higher level',
  'task.assignment': 'Assignment of duties',
  'task.working-rules': 'Working rules',
  'task.action-programme': 'Action programme',
  'task.other': 'Other',
};
