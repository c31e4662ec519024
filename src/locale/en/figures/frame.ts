/** What stands around every figure, in English. */
import type { Translated } from '../../translated.ts';
import type { frameTexts as pattern } from '../../vi/figures/frame.ts';

export const frameTexts: Translated<typeof pattern> = {
  noData: 'No data',
  'noData.sentence': 'No data.',
  'noData.title': (subject) => `${subject}: no data`,

  'lead.withShare': (a) => `${a.what} (${a.share})`,

  'subject.completion-by-level': 'Progress by level',
  'subject.completion-over-time': 'Progress over time',
  'subject.completion-by-committee': 'Progress by committee',
  'subject.timeliness-by-level': 'Timeliness by level',
  'subject.timeline': 'Timeline',
  'subject.upcoming-congresses': 'Upcoming congresses',
  'subject.congress-calendar': 'Calendar of congresses',
  'subject.limitations-by-category': 'Limitations by category',
  'subject.limitations-by-committee': 'Limitations by committee',
  'subject.limitations-follow-up': 'Follow-up of limitations',
  'subject.election-outcome': 'Election outcome',
  'subject.committee-composition': 'Who was elected',
  'subject.delegate-attendance': 'Attendance of delegates',
  'subject.documents-discussion': 'Discussion of the documents',
  'subject.after-congress-tasks': 'Post-congress tasks',
  'subject.reported-and-computed': 'Reported and computed numbers',

  'unit.organizations': 'party organisations',
  'unit.congresses': 'congresses',
  'unit.limitations': 'limitations',
  'unit.elected': 'people elected',
  'unit.delegates': 'delegates',
  'unit.tasks': 'tasks',
  'unit.numbers': 'reported numbers',

  'level.inSentence': (name) =>
    /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name,

  'deadline.through': (date) => `by the end of ${date}`,
  'deadline.before': (date) => `before ${date}`,
  'deadline.throughShort': (date) => `by end of ${date}`,
  'deadline.beforeShort': (date) => `before ${date}`,
  'deadline.note': (deadline) => `Deadline: ${deadline}`,
  'deadline.pilot': (deadline) => `model: ${deadline}`,

  'asOf.label': (date) => `End of ${date}`,

  'source.office': (owner) => `${owner}, compiled from the exports of each unit`,
  'source.exports': 'Compiled from the exports of each unit',

  'note.quarantine': (a) => `Left out because of errors: ${a.rows} rows in ${a.files}.`,
  'note.illustrative': (tables) => `Illustrative numbers, not real ones, in the tables: ${tables}.`,
};
