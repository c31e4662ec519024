/** What the congresses gave, and what they left, in the words of a report. */
import type { Translated } from '../../translated.ts';
import type { resultsTexts as pattern } from '../../vi/briefing/results.ts';

const inDays = (days: string) => `${days} ${days === '1' ? 'day' : 'days'}`;

export const resultsTexts: Translated<typeof pattern> = {
  'briefing.noElections': 'Nothing has been reported about elections.',
  'briefing.proceedingsTable': 'Delegates and comments at the congresses completed',
  'briefing.column.attendanceReports': 'Congresses reporting delegates',
  'briefing.column.commentReports': 'Congresses reporting comments',
  'briefing.column.withoutComment': 'Without any comment',

  'briefing.noLimitations': 'Nothing has been reported about limitations.',
  'briefing.noneRecorded': 'No report has recorded a limitation of a unit yet.',
  'briefing.limitationsTable': 'Congresses with a limitation, by category, and its follow-up',
  'briefing.limitationsTableOf': (level) =>
    `Congresses of ${level} with a limitation, by category, and its follow-up`,
  'briefing.statedLead':
    'Stated by reports for some places, without a count, and not part of the table above:',
  'briefing.statedLeadAlone': 'Stated by reports for some places, without a count:',
  'briefing.statement': (a) => `${a.category} (${a.level})${a.text === '' ? '' : `: “${a.text}”`}.`,

  'briefing.noTasks': 'Nothing has been reported about tasks after congresses and inspections.',
  'briefing.tasksTable': 'Tasks by kind',
  'briefing.beforeClosing': (count) =>
    `Of these tasks, ${count} ${count === '1' ? 'is' : 'are'} of units whose congress is not completed.`,
  'briefing.overdueTasks': (list) => `Overdue: ${list}.`,
  'briefing.ownTasks': (committee) => `Left to do for ${committee}:`,
  'briefing.taskAndName': (a) => `${a.name}, ${a.task} (${inDays(a.days)})`,
  'briefing.ownTask': (a) =>
    `${a.text} (due by the end of ${a.deadline}${a.overdue === '' ? '' : `, overdue by ${inDays(a.overdue)}`}).`,
  'briefing.ownTasksWithoutDeadline': (a) =>
    `Left to do for ${a.committee}, without a deadline: ${a.tasks}.`,
};
