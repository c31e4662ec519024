/** The words of the figures in English; patterns as in Vietnamese. */
import type { Translated } from '../translated.ts';
import type { figureTexts as pattern } from '../vi/figures.ts';

const opening = (date: string, scope: string) =>
  `As of the end of ${date}${scope === '' ? '' : `, in ${scope}`}`;

interface Held {
  level: string;
  held: number;
  total: number;
  fraction: string;
  share: string;
}

function heldClause({ level, held, total, fraction, share }: Held): string {
  if (total === 1) return `the ${level} had ${held === 0 ? 'not yet ' : ''}held its congress`;
  if (held === 0) return `no congress had been held by ${level}`;
  return `${fraction} ${level} (${share}) had held their congress`;
}

export const figureTexts: Translated<typeof pattern> = {
  noData: 'No data',
  'noData.sentence': 'No data.',
  'noData.title': (subject) => `${subject}: no data`,

  'subject.completion-by-level': 'Progress by level',
  'subject.completion-over-time': 'Progress over time',
  'subject.completion-by-committee': 'Progress by committee',
  'subject.timeliness-by-level': 'Timeliness by level',
  'subject.timeline': 'Timeline',
  'subject.limitations-by-category': 'Limitations by category',
  'subject.reported-and-computed': 'Reported and computed numbers',
  'unit.organizations': 'party organisations',
  'unit.congresses': 'congresses',
  'unit.numbers': 'reported numbers',

  'level.inSentence': (name) =>
    /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name,

  'deadline.through': (date) => `by the end of ${date}`,
  'deadline.before': (date) => `before ${date}`,
  'deadline.throughShort': (date) => `by end of ${date}`,
  'deadline.beforeShort': (date) => `before ${date}`,
  'deadline.note': (deadline) => `Deadline: ${deadline}`,
  'deadline.pilot': (deadline) => `model: ${deadline}`,

  'key.completed': 'Completed',
  'key.held': 'Opened, not completed',
  'key.onTime': 'On time',
  'key.late': 'After the deadline',
  'key.overdue': 'Overdue, not completed',
  'key.pending': 'Not yet due',
  'key.planned': 'Planned',
  'key.slipped': 'Planned day passed, not opened',
  'key.heldDay': 'Opened',
  'key.lateOrOverdue': 'Completed late, or overdue',
  'key.heldReported': 'Held, as reported',
  'key.actual': 'Completed (cumulative)',
  'key.reported': 'Reported or published',
  'key.computed': 'Computed from the units',
  'key.pilot': 'Model congress',

  'asOf.label': (date) => `End of ${date}`,

  'column.level': 'Level',
  'column.committee': 'Committee',
  'column.total': 'Total',
  'column.held': 'Held',
  'column.completed': 'Completed',
  'column.rate': 'Share completed',
  'column.heldRate': 'Share held',
  'column.deadline': 'Deadline',
  'column.onTime': 'On time',
  'column.late': 'Completed late',
  'column.overdue': 'Overdue, not completed',
  'column.pending': 'Not yet due',
  'column.longestDelay': 'Longest delay (days)',
  'column.suspended': 'Suspended at some time',
  'column.date': 'Date',
  'column.endDate': 'Until',
  'column.planned': 'Planned',
  'column.pilots': 'Model congresses',
  'column.event': 'Event',
  'column.source': 'Source',
  'column.category': 'Limitation',
  'column.units': 'Units concerned',
  'column.congressesHeld': 'Congresses held',
  'column.share': 'Share',
  'column.open': 'Open',
  'column.inProgress': 'In progress',
  'column.resolved': 'Resolved',
  'column.statements': 'Stated without a count',
  'column.scope': 'Scope',
  'column.measure': 'Measure',
  'column.reported': 'Reported',
  'column.printed': 'Rate as printed',
  'column.rateCheck': 'Check of the rate',
  'column.computed': 'Computed',
  'column.unitCheck': 'Comparison',
  'column.ownCongress': "The committee's own congress",
  'column.reportedAsOf': 'Reported as of',

  'held.title': ({ date, level, held, total, fraction, share }) => {
    if (total === 1)
      return `${level}: congress ${held === 0 ? 'not yet held' : 'held'}, end of ${date}`;
    if (held === 0) return `No congress held yet by ${level}, end of ${date}`;
    return `${fraction} ${level} (${share}) had held their congress by the end of ${date}`;
  },
  'held.titleRateOnly': (a) =>
    `${a.printed} of ${a.level} had held their congress, as reported for the end of ${a.date}`,
  'held.sentence': (a) => `${opening(a.date, a.scope)}, ${heldClause(a)}.`,
  'held.sentenceWithDeadline': (a) =>
    `${opening(a.date, a.scope)}, ${heldClause(a)}; due ${a.deadline}.`,
  'held.sentenceTwo': (first, second) =>
    `${opening(first.date, first.scope)}, ${first.fraction} ${first.level} (${first.share}) and ${second.fraction} ${second.level} (${second.share}) had held their congress.`,
  'held.left': (a) => {
    const left = `Still to be held: ${a.left} (${a.level})`;
    if (a.overdue === '') return `${left}.`;
    return a.all ? `${left}, overdue.` : `${left}, ${a.overdue} of them overdue.`;
  },
  'held.notCompleted': (a) => `Of those held, ${a.count} (${a.level}) had not been completed.`,
  'held.fromReports': (date) => `As reported for the end of ${date}`,
  'held.fromReportsWithoutCounts': (date) => `As reported for the end of ${date}, without counts`,

  'byLevel.subtitle': (date) =>
    `Organisations that had held their congress, of all existing at the end of ${date}, by level`,
  'byLevel.description': (date) =>
    `Bar chart: one bar a level, the filled part is completed by the end of ${date}.`,

  'overTime.titleAll': (a) =>
    a.half === ''
      ? `All ${a.total} ${a.level} completed their congress on ${a.all}`
      : `Half of the ${a.level} had completed their congress by ${a.half}, all ${a.total} by ${a.all}`,
  'overTime.title': (a) =>
    `${a.fraction} ${a.level} (${a.share}) had completed their congress by the end of ${a.date}`,
  'overTime.titleNone': (a) => `No congress completed yet by ${a.level}, end of ${a.date}`,
  'overTime.subtitle': (date) =>
    `Share of congresses completed by day and level, 0% to 100% of the organisations existing that day; end of ${date}`,
  'overTime.description': (date) =>
    `One step line a level: the share completed by day up to the end of ${date}; dashed: planned after it; upright lines: deadlines.`,

  'byCommittee.titleAll': (a) =>
    `In all ${a.committees} committees every one of the ${a.level} had held its congress by the end of ${a.date}`,
  'byCommittee.title': (a) =>
    `${a.done === '' ? 'No committee' : `${a.done} committees`} had all ${a.level} hold their congress by the end of ${a.date}; lowest: ${a.lowest}, ${a.fraction} (${a.share})`,
  'byCommittee.titleNone': (a) =>
    `In no committee had ${a.level} held a congress by the end of ${a.date}`,
  'byCommittee.subtitle': (a) =>
    `Congresses held by ${a.level} of all existing, by committee; second line: the committee's own congress; end of ${a.date}`,
  'byCommittee.sentence': (a) =>
    `As of the end of ${a.date}, in ${a.done === '' ? 'no committee' : `${a.done} committees`} all ${a.level} had held their congress.`,
  'byCommittee.description': (date) =>
    `Bar chart: one bar a committee, from the lowest share to the highest, end of ${date}.`,
  'byCommittee.ownHeld': (date) => `Own congress: ${date}`,
  'byCommittee.ownHeldPilot': (date) => `Own congress: ${date} (model)`,
  'byCommittee.ownPlanned': (date) => `Own congress: planned for ${date}`,
  'byCommittee.ownUnknown': 'Own congress: no planned date',

  'timeliness.title': (a) =>
    `${a.onTime} of ${a.completed} ${a.level} completed their congress on time, end of ${a.date}`,
  'timeliness.titleAll': (a) =>
    `All ${a.completed} ${a.level} that completed did so on time, end of ${a.date}`,
  'timeliness.titleOverdue': (a) =>
    `${a.overdue} ${a.level} overdue, congress not completed, end of ${a.date}`,
  'timeliness.titleNone': (a) => `No congress completed yet by ${a.level}, end of ${a.date}`,
  'timeliness.sentence': (a) =>
    `${opening(a.date, a.scope)}, of ${a.completed} ${a.level} that had completed their congress, ${a.onTime} were on time${a.late === '' ? '' : `, ${a.late} late`}${a.overdue === '' ? '' : `; ${a.overdue} were overdue`}.`,
  'timeliness.subtitle': (date) =>
    `All organisations split into on time, late, overdue and not yet due, by level; end of ${date}`,
  'timeliness.description': (date) =>
    `Bar chart: each level is one bar of 100%, split by its state against the deadline at the end of ${date}.`,
  'timeliness.notDue': 'not yet due',
  'timeliness.note': (a) =>
    `Deadline: ${a.deadline}${a.late === '' ? '' : `; ${a.late} late`}${a.overdue === '' ? '' : `; ${a.overdue} overdue`}${a.days === '' ? '' : `, longest delay ${a.days} ${a.days === '1' ? 'day' : 'days'}`}`,

  'timeline.titleNext': (a) =>
    `${a.left} ${a.level} have still to complete their congress ${a.deadline} (${a.days} ${a.one ? 'day' : 'days'} to go)`,
  'timeline.titleLast': (a) =>
    `${a.date} is the last day of the deadline: ${a.left} ${a.level} have still to complete their congress`,
  'timeline.titleOverdue': (a) =>
    `${a.left} ${a.level} are overdue: congress not completed, due ${a.deadline}`,
  'timeline.titleDone': (date) => `All levels had completed their congresses by the end of ${date}`,
  'timeline.subtitle': (date) =>
    `Planned windows, density of congresses, deadlines and events by level; filled: opened by the end of ${date}; hollow, dashed: planned`,
  'timeline.description': (date) =>
    `Timeline by level: columns count congresses opened, upright lines are deadlines (solid: the day is included, dashed: it is not), diamonds are model congresses; after ${date} all is planned.`,
  'timeline.pilot': (name) => `${name} (model)`,
  'timeline.scaleNote':
    'Each level has its own column scale; the number on the highest column is its count.',
  'timeline.noStart': (levels) => `The plan names no first day for: ${levels}.`,

  'limitations.title': (a) =>
    `Most frequent limitation: ${a.category}, at ${a.fraction} congresses (${a.share})`,
  'limitations.titleUnits': (a) =>
    `Most frequent limitation: ${a.category}, units concerned: ${a.units}`,
  'limitations.titleStatements': (count) =>
    `Limitations named in reports, without a count: ${count}`,
  'limitations.titleNone': (date) => `No limitation recorded by the end of ${date}`,
  'limitations.sentence': (a) =>
    `${opening(a.date, a.scope)}, the limitation recorded most often was ${a.category}: ${a.fraction} congresses of ${a.level} (${a.share}).`,
  'limitations.sentenceStatements': (a) =>
    `Reports up to the end of ${a.date} state, for some places and without a count: ${a.categories}.`,
  'limitations.subtitle': (date) =>
    `Units with the limitation, of congresses held, by category and level; end of ${date}`,
  'limitations.description': (date) =>
    `Bar chart by category of limitation, most frequent first, end of ${date}; a dashed frame is a limitation stated without a count.`,
  'limitations.uncounted': 'Stated for some places, without a count',
  'limitations.alsoUncounted': 'Reports also state it for some places',
  'limitations.openList':
    'The list of categories is open; a unit can be in several, so the rows do not add up.',

  'reported.title': (a) => `${a.agree} reported numbers agree with those computed from the units`,
  'reported.titleUnchecked': (count) =>
    `Reported numbers without unit rows to compare them with: ${count}`,
  'reported.sentence': (a) =>
    a.disagrees === ''
      ? `Of ${a.checked} reported numbers compared with those computed from the units, all agree.`
      : `Of ${a.checked} reported numbers compared with those computed from the units, ${a.agrees} agree and ${a.disagrees} do not.`,
  'reported.subtitle':
    'Numerator over denominator of each reported number beside the one computed for its own date; scale from 0% to 100%',
  'reported.description':
    'One row a number: a ring is the reported one, a dot the computed one; a line between them shows a difference.',
  'reported.agrees': (computed) => `Agrees: computed ${computed}`,
  'reported.disagrees': (computed) => `Disagrees: computed ${computed}`,
  'reported.noUnits': 'No unit rows',
  'reported.note': (a) => `${a.type} for the end of ${a.date}: ${a.value}`,
  'reported.type.reported': 'Reported',
  'reported.type.published': 'Published',
  'reported.withoutCounts': 'without counts',

  'rateCheck.half-up': 'rounded correctly',
  'rateCheck.truncated': 'cut off, not rounded',
  'rateCheck.qualified': 'true with its qualifier',
  'rateCheck.differs': 'differs from its fraction',
  'rateCheck.no-rate': 'no rate printed',
  'rateCheck.no-counts': 'no counts to compute from',
  'unitCheck.agrees': 'agrees',
  'unitCheck.disagrees': 'disagrees',
  'unitCheck.no-units': 'no unit rows',

  'measure.held': 'congress held',
  'measure.completed': 'congress completed',
  'measure.onTime': 'completed on time',
  'measure.pilots': 'model congresses',
  'measure.pilotsHeld': 'model congresses held',
  'measure.elected': 'elected',
  'measure.shortfall': 'shortfall',
  'measure.reelected': 're-elected',
  'measure.firstTime': 'elected for the first time',
  'measure.women': 'women',
  'measure.young': 'young members',
  'measure.minority': 'ethnic minorities',
  'measure.direct': 'secretary elected directly',
  'measure.asPlanned': 'as in the personnel plan',
  'measure.attendance': 'delegates present',

  'source.office': (owner) => `${owner}, compiled from the exports of each unit`,
  'source.exports': 'Compiled from the exports of each unit',
  'note.quarantine': (a) => `Left out because of errors: ${a.rows} rows in ${a.files}.`,
  'note.illustrative': (tables) => `Illustrative numbers, not real ones, in the tables: ${tables}.`,
};
