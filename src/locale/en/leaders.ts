/** Words of the tables beside the figures on limitations and elections, in English. */
import type { Translated } from '../translated.ts';
import type { leadersTexts as pattern } from '../vi/leaders.ts';

export const leadersTexts: Translated<typeof pattern> = {
  'attention.more': ({ shown, count }) =>
    `These are ${shown} of ${count}, the most urgent first. See more`,
  'attention.byCommittee': 'Overdue and at risk, by committee with all units below it',
  'attention.column.overdue': 'Overdue',
  'attention.column.overdueDays': 'Longest overdue (days)',
  'attention.column.atRisk': 'At risk',
  'attention.column.slippedDays': 'Longest past the planned day (days)',
  'attention.otherCommittees': (count) => `${count} other party organisations`,

  'area.title': 'Limitations by area',
  'area.explained':
    'Congresses with at least one limitation of the area, of those held; one with two of an area counts once.',
  'area.table': (level) => `Limitations by area, ${level}`,
  'area.documents': 'Documents',
  'area.personnel': 'Personnel',
  'area.progress': 'Schedule',
  'area.organization': 'Conduct of the congress',
  'area.none': 'Of no area',
  'area.column': 'Area',
  'area.column.units': 'Congresses with one',
  'area.column.recorded': 'Recorded',
  'area.column.unresolved': 'Not resolved',

  'followedUp.title': 'Recorded and resolved over time',
  'followedUp.explained':
    'Up to each reporting date, all levels together, by the days of recording and of resolution in the exports.',
  'followedUp.date': 'Up to the end of',
  'followedUp.recorded': 'Recorded',
  'followedUp.resolved': 'Resolved',
  'followedUp.resolvedShare': 'Share resolved',
  'followedUp.unresolved': 'Not resolved',

  'company.title': 'Limitations met with elections off plan or late congresses',
  'company.explained':
    'Of the congresses with a limitation, how many elected fewer than decided or off the plan (of those that report elections), and how many were late or overdue; the first row is all congresses, to hold them against. They happened together; that is no cause. Categories about the results themselves coincide by definition.',
  'company.table': (level) => `Limitations met with elections off plan or lateness, ${level}`,
  'company.all': 'All congresses held',
  'company.offPlan': 'Short or off plan',
  'company.late': 'Late or overdue',
  'company.where': 'Where',

  'targetsMet.title': 'How many committees meet the targets',
  'targetsMet.explained':
    'A share of all members can hide committees that miss the target. Here each elected committee counts whose own share is at least the target; appointed ones are left out.',
  'targetsMet.met': 'Committees that meet it',
  'targetsMet.coverage': 'Reporting',
};
