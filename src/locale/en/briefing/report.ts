/** The briefing as a document: its head, headings, tables and the notes on its numbers. */
import type { Translated } from '../../translated.ts';
import type { reportTexts as pattern } from '../../vi/briefing/report.ts';
import { upperFirst } from '../letterCase.ts';
import { opening } from '../opening.ts';

const bases = {
  units: "the units' own returns",
  reports: 'the numbers reported',
  plan: 'the list of party organisations',
} as const;

export const reportTexts: Translated<typeof pattern> = {
  'briefing.kind': 'Report',
  'briefing.title': (term) => `Progress and results of the party congresses, term ${term}`,
  'briefing.dated': (date) => `Data up to the end of ${date}`,
  'briefing.rejected': (rows) => `${rows} ${rows === '1' ? 'row' : 'rows'} left out`,
  'briefing.opening': (a) => {
    const grounds = a.documents === '' ? 'From' : `Under ${a.documents} and from`;
    const reports =
      a.office === ''
        ? 'the progress and results of the congresses'
        : `${a.office} reports on the progress and results of the congresses`;
    const ends = a.office === '' ? ' were as follows' : '';
    return `${grounds} ${bases[a.basis]}, ${reports} up to the end of ${a.date}${ends}:`;
  },
  'briefing.inReport': (a) => {
    const start = `${opening(a.date, a.scope)}, `;
    const said = a.sentence.replace(`, end of ${a.date}.`, '.');
    return said.startsWith(start) ? upperFirst(said.slice(start.length)) : said;
  },
  'briefing.numbers': 'The numbers of this section:',

  'briefing.progress': 'Progress of the congresses',
  'briefing.byLevel': 'Level by level',
  'briefing.againstPlan': 'Against the planned days',
  'briefing.behind': 'Overdue and at risk',
  'briefing.pilots': 'Model congresses',
  'briefing.changes': (date) => `Changes since the reporting date of ${date}`,
  'briefing.elections': 'Elections',
  'briefing.outcome': 'Seats filled and personnel plans',
  'briefing.composition': 'Who was elected',
  'briefing.proceedings': 'Delegates and discussion of the documents',
  'briefing.limitations': 'Limitations',
  'briefing.recorded': 'Limitations recorded',
  'briefing.stated': 'Limitations stated without a count',
  'briefing.tasks': 'Tasks after congresses and inspections',
  'briefing.ahead': 'What comes next',
  'briefing.notes': 'Notes on the numbers',

  'briefing.source': (sources) => `Source: ${sources}.`,
};
