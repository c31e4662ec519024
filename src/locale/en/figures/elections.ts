/** Elections at the congresses closed: seats filled, and as planned or not. */
import type { Translated } from '../../translated.ts';
import type { electionsTexts as pattern } from '../../vi/figures/elections.ts';
import { lowerFirst } from '../letterCase.ts';
import { start, until } from './electionDates.ts';

interface Place {
  level: string;
  reporting: string;
  due: string;
}

type Seats = Parameters<(typeof pattern)['outcome.title']>[0];

const placeOf = ({ level, reporting, due }: Place): string =>
  reporting === '' || reporting === due ? level : `${level} (${reporting} of ${due} reporting)`;

function butOthers({ others, othersMissing }: Seats): string {
  const [first, ...more] = others;
  if (first === undefined) return '';
  return more.length === 0
    ? `, but ${first.body} ${first.missing} short`
    : `, but ${othersMissing} short in other bodies`;
}

interface Answer {
  count: number;
  single: boolean;
  of: string;
  fraction: string;
  share: string;
}

/** "elected as in the personnel plan at 355 of 367 congresses that report it (96.7%)" */
function answer({ count, single, of, fraction, share }: Answer, done: string): string {
  if (single) return count === 1 ? done : `not ${done}`;
  if (count === 0) return `${done} at none of the ${of} congresses that report it`;
  return `${done} at ${fraction} congresses that report it (${share})`;
}

export const electionsTexts: Translated<typeof pattern> = {
  'body.committee': 'Committee',
  'body.standing': 'Standing committee',
  'body.secretary': 'Secretary',
  'body.deputy': 'Deputy secretary',
  'body.inspection': 'Inspection committee',
  'seats.committee': 'committee seats',
  'seats.standing': 'standing committee seats',
  'seats.secretary': 'posts of secretary',
  'seats.deputy': 'posts of deputy secretary',
  'seats.inspection': 'inspection committee seats',

  'elections.coverage': (a) => `Reported by ${a.reported} of ${a.due} congresses`,
  'elections.reportedPartly': (date) => `As reported for the end of ${date}, without both counts`,
  'elections.noneClosed': (date) =>
    `No election results yet: no congress completed by the end of ${date}`,
  'elections.allAppointed': (a) =>
    `No election results: the committee was appointed at every congress completed (${a.count}), end of ${a.date}`,
  'elections.none': 'No election results yet',
  'elections.noneAppointed': 'No election: committees appointed',
  'elections.appointed': (a) =>
    a.count === '1'
      ? `1 committee was appointed, not elected, and is counted apart (${a.levels}).`
      : `${a.count} committees were appointed, not elected, and are counted apart (${a.levels}).`,
  'elections.appointedNote': (levels) =>
    `Appointed committees have no election result and are counted apart (${levels}).`,

  'outcome.title': (a) => {
    if (a.missing === '')
      return `${a.decided === '1' ? a.fraction : `All ${a.decided}`} ${a.seats} filled in ${placeOf(a)}${butOthers(a)}, ${until(a)}`;
    return `${a.fraction} ${a.seats} (${a.share}) filled in ${placeOf(a)}, ${a.missing} short, ${until(a)}`;
  },
  'outcome.sentence': (a) =>
    `${start(a)}, ${a.fraction} ${a.seats} (${a.share}) had been filled in ${placeOf(a)}${a.missing === '' ? ', as many as decided' : `, ${a.missing} fewer than decided`}.`,
  'outcome.titlePrinted': (a) =>
    `${a.value} of ${a.seats} ${a.isShort ? 'not filled' : 'filled'} in ${placeOf(a)}, ${until(a)}`,
  'outcome.sentencePrinted': (a) =>
    `${start(a)}, ${a.value} of ${a.seats} had ${a.isShort ? 'not ' : ''}been filled in ${placeOf(a)}.`,
  'outcome.titleFew': (a) =>
    `Fewer than ${a.limit} ${a.seats} not filled in ${placeOf(a)}, ${until(a)}`,
  'outcome.sentenceFew': (a) =>
    `${start(a)}, fewer than ${a.limit} ${a.seats} had not been filled in ${placeOf(a)}.`,
  'outcome.noSeats': (date) =>
    `Too little data to compare those elected with the seats decided, end of ${date}`,
  'outcome.noneReport': (a) =>
    `No election results reported yet by the congresses completed (${a.count}), end of ${a.date}`,
  'outcome.othersShort': ({ bodies, afterFull }) =>
    afterFull
      ? `However, ${bodies.map(({ body, missing }) => `${body} were ${missing} short`).join(', ')}.`
      : `Also not filled: ${bodies.map(({ body, missing }) => `${body} (${missing})`).join(', ')}.`,
  'outcome.planned': (a) =>
    `The ${lowerFirst(a.body)} was ${answer(a, 'elected as in the personnel plan')}.`,
  'outcome.direct': (a) => `The secretary was ${answer(a, 'elected directly by the congress')}.`,
  'outcome.lead': (seats) => `${seats} filled`,
  'outcome.leadShort': (seats) => `${seats} not filled`,
  'outcome.subtitle': (date) =>
    `Seats not filled, of those decided; congresses not as in the personnel plan, and secretaries elected directly, of those that report it; congresses completed that elected their committee, appointed ones apart; end of ${date}`,
  'outcome.description': (date) =>
    `Bar chart: each body is a bar as long as the share of its seats not filled, then the share of congresses not as in the personnel plan; no bar: all filled, or all as planned; after that, by level, the shares of secretaries elected directly and of committees appointed; end of ${date}.`,
  'outcome.coverage': (a) => `From ${a.fraction} ${a.level} that report.`,
  'outcome.shortfallNote':
    'The shortfall is the seats decided less those elected, only where both numbers are reported.',
  'outcome.full': 'all',
  'outcome.short': (missing) => `${missing} short`,
  'outcome.filled': (rate) => `${rate} filled`,
  'outcome.allAsPlanned': 'none',
  'outcome.asPlanned': (fraction) => `${fraction} as planned`,
  'outcome.bySeats': (level) => `${level}: seats not filled, of those decided`,
  'outcome.otherLevels': 'Other levels: seats not filled, of those decided',
  'outcome.byPlan': (level) => `${level}: not elected as in the personnel plan`,
  'outcome.bodyNote': (a) => `${a.body}; ${lowerFirst(a.note)}`,
  'outcome.byDirect': 'Secretaries elected directly by the congress',
  'outcome.byAppointed': 'Committees appointed, not elected; outside all shares above',
  'outcome.ofClosed': 'Of all congresses completed',
  'outcome.ownScale': (heading) => `${heading} (scale of its own)`,
};
