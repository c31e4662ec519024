/** Committees directly under the root, in English. */
import { daysLeft } from './daysLeft.ts';
import { upperFirst } from './letterCase.ts';
import type { committeesTexts as pattern } from '../vi/committees.ts';
import type { Translated } from '../translated.ts';

const days = (count: string) => `${count} ${count === '1' ? 'day' : 'days'}`;
const organisations = (count: string) =>
  `${count} ${count === '1' ? 'organisation' : 'organisations'}`;

export const committeesTexts: Translated<typeof pattern> = {
  'nav.committees': 'Committees',
  'committees.title': 'Committees',
  'committees.lead':
    'The committees directly under this party organisation, compared by one measure after the other. Choose one for its levels, what is overdue, its limitations and every organisation in it.',
  'committees.map': 'Tiles',
  'committees.show': 'Number on the tiles:',
  'committees.table': 'Side by side',
  'committees.tableName': 'Table of the committees',
  'committees.none':
    'The data as of this date have no committee directly under this party organisation.',
  'committees.gone': (a) => `Not counted on this as-of date: ${a.names}.`,
  'committees.goneSince': (a) => `${a.name} (ended on ${a.date})`,
  'committees.notYet': (a) => `${a.name} (founded on ${a.date})`,
  'committees.noteEarlier': 'The page of each committee is always as of the newest reporting date.',
  'committees.silent': (measures) => `No data on: ${measures}.`,
  'committees.noteAll':
    'On time, late, overdue, at risk, limitations and tasks count the committee itself and every organisation below it.',
  'committees.noteElections': (level) =>
    `Shortfall, as planned and composition are those of the committees elected at the level “${level}”, over those that report.`,
  'committees.noteMissing':
    'A “–” means no data, or no organisation of that level, not 0; it is always sorted last.',

  'compare.own': "The committee's own congress",
  'compare.atRisk': 'At risk',
  'compare.limitations': 'Limitations open',
  'compare.tasks': 'Tasks overdue',

  'explained.own': "Days of the committee's own congress; the planned day before it has opened",
  'explained.level': (level) => `Congresses completed of all ${level}`,
  'explained.onTime': 'Congresses completed on time, of those completed or due, all levels',
  'explained.late': 'Congresses completed late, of all organisations, all levels',
  'explained.overdue': 'Organisations overdue, congress not completed, of all, all levels',
  'explained.atRisk': 'Organisations still in time but at risk, of all, all levels',
  'explained.limitations': 'Limitations open, of those recorded, all levels',
  'explained.shortfall': (level) => `Seats not filled, of those decided, ${level}`,
  'explained.asPlanned': (level) => `Committees elected as planned, of those that report, ${level}`,
  'explained.trait': (a) =>
    `${a.trait}: members, of all elected, ${a.level} that report${a.target === '' ? '' : `; target ${a.target}`}`,
  'explained.tasks': 'Post-congress tasks overdue, of those assigned, all levels',

  'standing.completed': 'Completed',
  'standing.completedLate': (late) => `Completed, ${late} late`,
  'standing.overdue': (count) => `${count} overdue`,
  'standing.atRisk': (count) => `${count} at risk`,
  'standing.underWay': 'Under way',
  'standing.notBegun': 'Not begun',
  'standing.absent': 'No organisation of this level',
  'standing.notDue': 'Not due yet',
  'standing.allOnTime': 'All on time',
  'standing.onTime': 'On time',
  'standing.none': 'None',
  'standing.some.late': 'Late',
  'standing.some.overdue': 'Overdue',
  'standing.some.atRisk': 'At risk',
  'standing.some.limitations': 'Open',
  'standing.some.shortfall': 'Short',
  'standing.some.tasks': 'Overdue',
  'standing.inProgress': (count) => `${count} in progress`,
  'standing.noneOpen': 'None left',
  'standing.noneRecorded': 'No row recorded',
  'standing.noneAssigned': 'No task assigned',
  'standing.full': 'All filled',
  'standing.allAsPlanned': 'All as planned',
  'standing.offPlan': (count) => `${count} off plan`,
  'standing.target': (target) => `Target of ${target} met`,
  'standing.belowTarget': (target) => `Below the target of ${target}`,
  'standing.noTarget': 'No target set',
  'standing.appointed': 'Committee appointed',
  'standing.noneClosed': 'No congress completed',
  'standing.coverage': (fraction) => `${fraction} reporting`,
  'standing.pilot': (said) => `${said} (model)`,

  'own.completed': 'Completed',
  'own.completedLate': (count) => `Completed, ${days(count)} late`,
  'own.overdue': (count) => `${days(count)} overdue`,
  'own.underWay': 'Opened',
  'own.atRisk': 'Planned, at risk',
  'own.planned': 'Planned',
  'own.unplanned': 'No planned day',

  'unit.state.completed': 'Completed',
  'unit.state.onTime': 'Completed on time',
  'unit.state.late': 'Completed late',
  'unit.state.overdue': 'Overdue, not completed',
  'unit.state.underWay': 'Opened, not completed',
  'unit.state.overdueUnderWay': 'Overdue, opened, not completed',
  'unit.state.pending': 'Not yet due',
  'unit.state.notBegun': 'Not begun',
  'unit.state.atRisk': 'At risk',
  'unit.state.suspended': 'Suspended at some time',
  'unit.state.pilot': 'Model congress',

  'risk.overdue': (a) => `${days(a.days)} overdue`,
  'risk.underWay': (a) => `Opened, not closed; ${daysLeft(a.days)}`,
  'risk.slipped': (a) =>
    a.days === '0'
      ? `Planned for ${a.date}, not opened`
      : `${days(a.days)} behind the planned day (${a.date}), not opened`,
  'risk.plannedLate': (a) => `Planned for ${a.date}, ${days(a.days)} after the deadline`,
  'risk.unplanned': (a) => `No planned day; ${daysLeft(a.days)}`,
  'risk.suspended': 'suspended',
  'risk.why.opened': 'opened, not closed',
  'risk.why.planned': (date) => `planned for ${date}`,
  'risk.why.unplanned': 'no planned day',

  'committee.part.attention': 'Overdue, at risk',
  'committee.part.units': 'Organisations',
  'committee.part.files': 'Downloads',
  'committee.back': 'All committees',
  'committee.about': (a) =>
    [
      upperFirst(a.kind),
      a.members === '' ? '' : `${a.members} party members`,
      a.pilot ? 'Model congress' : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  'committee.notYet': (date) =>
    `On the as-of date this committee has not been founded (it was on ${date}), so no number counts it.`,
  'committee.gone': (date) =>
    `From ${date} on this committee no longer exists, so no number of this as-of date counts it.`,
  'committee.levels': 'Level by level',
  'committee.attention': 'Overdue and at risk',
  'committee.attentionNone': 'No organisation is overdue or at risk.',
  'committee.attentionSaid': (a) =>
    `${[
      a.overdue === '' ? '' : `${organisations(a.overdue)} overdue, congress not completed`,
      a.atRisk === '' ? '' : `${organisations(a.atRisk)} at risk`,
    ]
      .filter((part) => part !== '')
      .join('; ')}.`,
  'committee.attentionMore.units': (count) => `All ${count} in the table of organisations`,
  'committee.limitations': 'Limitations and their follow-up',
  'committee.limitationsNone': 'No limitation was recorded in a row.',
  'committee.elections': 'Elections short of seats or off plan',
  'committee.electionsNone':
    'Among the results reported, no election was short of seats or off the personnel plan.',
  'committee.electionsUnknown': 'No election result has been reported.',
  'committee.tasks': 'Tasks not yet done',
  'committee.tasksNone': 'No task is left to do.',
  'committee.units': 'Organisations of the committee',
  'committee.files': 'Pictures and data to download',
  'committee.filesExplained':
    'Every figure as counted for this committee, always as of the newest reporting date. Pictures as PNG are in Vietnamese only.',

  'row.table': (name) => `Table: ${name}`,
  'row.name': 'Organisation',
  'row.under': (parent) => `under ${parent}`,
  'row.why': 'Why',
  'row.opened': 'Opened',
  'row.closed': 'Closed',
  'row.state': 'State',
  'row.daysLate': 'Days late',
  'row.limitationsOpen': 'Limitations open',
  'row.place': 'File and line',
  'row.text': 'Text',
  'row.recorded': 'Recorded',
  'row.fromClosing': 'from the closing day',
  'row.follow': 'Follow-up',
  'row.age': 'Days unresolved',
  'row.resolvedAfter': (count) => `after ${days(count)}`,
  'row.taskDeadline': 'Deadline',
  'row.noDeadline': 'no deadline',
  'row.noText': 'no text given',
  'row.notLate': 'not late',
  'row.notHeld': 'no day yet',
  'row.noLimitation': 'no limitation in a row',
  'row.yes': 'yes',
  'row.no': 'no',

  'filter.level': 'Level',
  'filter.state': 'State',
  'filter.all': 'All',
  'filter.find': 'Find a name or code',
  'filter.findHint': 'accents may be left out',
  'filter.option': (a) => `${a.name} (${a.count})`,
  'filter.shown': 'Shown: {shown} of {all} organisations',
  'filter.none': 'No row matches',
};
