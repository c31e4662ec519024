/** Elections at the congresses closed: seats filled, as planned or not, and who was elected. */
import type { Translated } from '../../translated.ts';
import type { electionsTexts as pattern } from '../../vi/figures/elections.ts';
import { opening } from '../opening.ts';

interface Place {
  level: string;
  reporting: string;
  due: string;
}

const placeOf = ({ level, reporting, due }: Place): string =>
  reporting === '' || reporting === due ? level : `${level} (${reporting} of ${due} reporting)`;

const until = ({ date, isReported }: { date: string; isReported: boolean }): string =>
  isReported ? `as reported for the end of ${date}` : `by the end of ${date}`;

const start = ({
  date,
  scope,
  isReported,
}: {
  date: string;
  scope: string;
  isReported: boolean;
}) => (isReported ? `As reported, ${lower(opening(date, scope))}` : opening(date, scope));

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

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

interface Claim {
  trait: string;
  fraction: string;
  share: string;
  target: string;
  met: boolean | undefined;
}

const withTarget = ({ trait, share, target }: Claim) => `${trait} (${share} against ${target})`;
const withoutTarget = ({ trait, share }: Claim) => `${trait} ${share}`;

const inSentence = ({ trait, fraction, share, target, met }: Claim): string => {
  const number = fraction === '' ? share : `${fraction} (${share})`;
  const verdict = met === undefined ? '' : `, target of ${target} ${met ? 'met' : 'not met'}`;
  return `${trait} ${number}${verdict}`;
};

function verdict(missed: readonly Claim[], reached: readonly Claim[], isAll: boolean): string {
  if (isAll && reached.length > 1)
    return `met all ${reached.length} targets: ${reached.map(withoutTarget).join(', ')}`;
  return [
    ...(missed.length === 0 ? [] : [`missed the target for ${missed.map(withTarget).join(', ')}`]),
    ...(reached.length === 0 ? [] : [`met the target for ${reached.map(withTarget).join(', ')}`]),
  ].join('; ');
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
  'elections.appointed': (count) =>
    count === '1'
      ? '1 committee was appointed, not elected, and is counted apart.'
      : `${count} committees were appointed, not elected, and are counted apart.`,
  'elections.appointedNote': (levels) =>
    `Appointed committees have no election result and are counted apart (${levels}).`,

  'outcome.title': (a) => {
    if (a.missing === '')
      return `${a.decided === '1' ? a.fraction : `All ${a.decided}`} ${a.seats} filled in ${placeOf(a)}, ${until(a)}`;
    return `${a.fraction} ${a.seats} (${a.share}) filled in ${placeOf(a)}, ${a.missing} short, ${until(a)}`;
  },
  'outcome.sentence': (a) =>
    `${start(a)}, ${a.fraction} ${a.seats} (${a.share}) had been filled in ${placeOf(a)}${a.missing === '' ? ', as many as decided' : `, ${a.missing} fewer than decided`}.`,
  'outcome.titlePrinted': (a) =>
    `${a.value} of ${a.seats} ${a.isShort ? 'not filled' : 'filled'} in ${placeOf(a)}, ${until(a)}`,
  'outcome.sentencePrinted': (a) =>
    `${start(a)}, ${a.value} of ${a.seats} had ${a.isShort ? 'not ' : ''}been filled in ${placeOf(a)}.`,
  'outcome.noSeats': (date) =>
    `Too little data to compare those elected with the seats decided, end of ${date}`,
  'outcome.noneReport': (a) =>
    `No election results reported yet by the congresses completed (${a.count}), end of ${a.date}`,
  'outcome.othersShort': (bodies) =>
    `Also not filled: ${bodies.map(({ body, missing }) => `${body} (${missing})`).join(', ')}.`,
  'outcome.planned': (a) =>
    `The ${lower(a.body)} was ${answer(a, 'elected as in the personnel plan')}.`,
  'outcome.direct': (a) => `The secretary was ${answer(a, 'elected directly by the congress')}.`,
  'outcome.subtitle': (date) =>
    `Seats not filled, of those decided, and congresses not as in the personnel plan, of those that report it, by body; congresses completed that elected their committee; end of ${date}`,
  'outcome.description': (date) =>
    `Bar chart: each body is a bar as long as the share of its seats not filled, then the share of congresses not as in the personnel plan; no bar: all filled, or all as planned; end of ${date}.`,
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
  'outcome.bodyNote': (a) => `${a.body}; ${lower(a.note)}`,
  'outcome.appointed': (count) => `${count} appointed, no election`,

  'trait.women': 'Women',
  'trait.young': 'Young',
  'trait.youngUnder': (limit) => `Young (under ${limit})`,
  'trait.minority': 'Ethnic minorities',
  'trait.firstTime': 'Elected for the first time',
  'trait.youngUnderInSentence': (limit) => `young (under ${limit})`,
  'trait.inSentence': lower,
  'target.word': (target) => `Target ${target}`,
  'target.met': 'Met',
  'target.missed': 'Not met',
  'target.reached': 'met',
  'target.notReached': 'not met',

  'composition.title': (a) => {
    const who = `Committees of ${a.level}${a.isPartial ? ' that report' : ''}`;
    if (a.missed.length + a.reached.length === 0)
      return `${who}: ${a.others.map(withoutTarget).join(', ')}, ${until(a)}`;
    return `${who}${a.isOne ? '' : ', taken together,'} ${verdict(a.missed, a.reached, a.isAll)}, ${until(a)}`;
  },
  'composition.sentence': (a) =>
    `${start(a)}, of the committee members elected in ${a.level}${a.isPartial ? ' that report' : ''}: ${a.shares.map(inSentence).join('; ')}.`,
  'composition.noneReport': (a) =>
    `No data yet on who was elected at the congresses completed (${a.count}), end of ${a.date}`,
  'composition.subtitle': (date) =>
    `Share of all committee members elected, over the committees that report, by level; end of ${date}`,
  'composition.description': (date) =>
    `Bar chart by trait: one bar a level is the share of the committee members elected, an upright line the target; end of ${date}.`,
  'composition.coverage': (a) => `From the ${a.level} that report: ${a.traits}.`,
  'composition.silent': (levels) => `No data on who was elected: ${levels}.`,
  'composition.allLevels': 'All levels',
};
