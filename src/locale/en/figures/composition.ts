/** Who was elected, against the targets, in English. */
import type { Translated } from '../../translated.ts';
import type { compositionTexts as pattern } from '../../vi/figures/composition.ts';
import { lowerFirst } from '../letterCase.ts';
import { start, until } from './electionDates.ts';

interface Claim {
  trait: string;
  fraction: string;
  share: string;
  target: string;
  met: boolean | undefined;
}

/** A limit in brackets shares them with the numbers. */
const withTarget = ({ trait, share, target }: Claim) => {
  const opened = trait.endsWith(')') ? `${trait.slice(0, -1)}; ` : `${trait} (`;
  return `${opened}${share} against ${target})`;
};
const withoutTarget = ({ trait, share }: Claim) => `${trait} ${share}`;

const inSentence = ({ trait, fraction, share, target, met }: Claim): string => {
  const number = fraction === '' ? share : `${fraction} (${share})`;
  const verdict = met === undefined ? '' : `, target of ${target} ${met ? 'met' : 'not met'}`;
  return `${trait} ${number}${verdict}`;
};

/** "the targets for women (20% against 15%) and first-time members (30% against 33.3%)" */
function targetsFor(claims: readonly Claim[]): string {
  const names = claims.map(withTarget);
  const last = names.pop()!;
  return names.length === 0
    ? `the target for ${last}`
    : `the targets for ${names.join(', ')} and ${last}`;
}

function verdict(missed: readonly Claim[], reached: readonly Claim[], isAll: boolean): string {
  if (isAll && reached.length > 1)
    return `met all ${reached.length} targets: ${reached.map(withoutTarget).join(', ')}`;
  return [
    ...(missed.length === 0 ? [] : [`missed ${targetsFor(missed)}`]),
    ...(reached.length === 0 ? [] : [`met ${targetsFor(reached)}`]),
  ].join('; ');
}

export const compositionTexts: Translated<typeof pattern> = {
  'trait.women': 'Women',
  'trait.young': 'Young members',
  'trait.youngUnder': (limit) => `Young members (under ${limit})`,
  'trait.minority': 'Ethnic minorities',
  'trait.firstTime': 'First-time members',
  'trait.youngUnderInSentence': (limit) => `young members (under ${limit})`,
  'trait.inSentence': lowerFirst,
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
  'composition.lead': (trait) => `committee members: ${trait}`,
  'composition.subtitle': (date) =>
    `Share of all committee members elected, over the committees that report, by level; end of ${date}`,
  'composition.description': (date) =>
    `Bar chart by trait: one bar a level is the share of the committee members elected, an upright line the target; end of ${date}.`,
  'composition.coverage': (a) => `From the ${a.level} that report: ${a.traits}.`,
  'composition.silent': (levels) => `No data on who was elected: ${levels}.`,
  'composition.allLevels': 'All levels',
};
