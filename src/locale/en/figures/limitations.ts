/** Limitations, counted and stated. */
import type { Translated } from '../../translated.ts';
import type { limitationsTexts as pattern } from '../../vi/figures/limitations.ts';
import { opening } from '../opening.ts';
import { upperFirst } from '../letterCase.ts';

interface FollowUp {
  total: string;
  inProgress: string;
  open: string;
  oldest: string;
  oneDay: boolean;
  isPast: boolean;
  all: boolean;
}

const days = ({ oldest, oneDay }: Pick<FollowUp, 'oldest' | 'oneDay'>) =>
  `${oldest} ${oneDay ? 'day' : 'days'}`;

const openState = ({ isPast }: FollowUp) => (isPast ? 'unresolved' : 'open');

function unresolved(a: FollowUp): string {
  const parts = [
    a.inProgress === '' ? '' : `${a.inProgress} in progress`,
    a.open === ''
      ? ''
      : `${a.open} ${openState(a)}${a.oldest === '' ? '' : `, the oldest for ${days(a)}`}`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function noneResolved(a: FollowUp): string {
  const all = `all ${a.total} limitations recorded were`;
  if (a.open === '') return `${all} in progress`;
  if (a.inProgress !== '')
    return `none of ${a.total} limitations recorded had been resolved: ${unresolved(a)}`;
  return `${all} ${openState(a)}${a.oldest === '' ? '' : `, the oldest for ${days(a)}`}`;
}

function onlyOne(a: FollowUp): string {
  if (a.all) return 'resolved';
  if (a.inProgress !== '') return 'in progress';
  return `${openState(a)}${a.oldest === '' ? '' : ` for ${days(a)}`}`;
}

const units = (count: string) => `${count} ${count === '1' ? 'unit' : 'units'}`;

export const limitationsTexts: Translated<typeof pattern> = {
  'limitations.title': (a) =>
    `Most frequent limitation: ${a.category}, at ${a.fraction} congresses (${a.share}), end of ${a.date}`,
  'limitations.titleTied': (a) =>
    `${a.count} limitations were the most frequent, each in ${units(a.units)}, end of ${a.date}`,
  'limitations.titleUnits': (a) =>
    `Most frequent limitation: ${a.category}, units concerned: ${a.units}, end of ${a.date}`,
  'limitations.titleStatements': (a) =>
    `Limitations named in reports, without a count: ${a.count}, end of ${a.date}`,
  'limitations.titleNone': (date) => `No limitation recorded by the end of ${date}`,
  'limitations.sentence': (a) =>
    `${opening(a.date, a.scope)}, the limitation recorded most often was ${a.category}: ${a.fraction} congresses of ${a.level} (${a.share}).`,
  'limitations.sentenceTied': (a) =>
    `${opening(a.date, a.scope)}, ${a.count} limitations were recorded most often, each in ${units(a.units)}.`,
  'limitations.sentenceStatements': (a) =>
    `Reports up to the end of ${a.date} state, for some places and without a count: ${a.categories}.`,
  'limitations.leadShare': (subject) => `congresses: ${subject}`,
  'limitations.leadUnits': (a) => `${a.count === '1' ? 'unit' : 'units'}: ${a.subject}`,
  'limitations.each': 'each of the most frequent categories',
  'limitations.subtitle': (date) =>
    `Units with the limitation, of congresses held, by category and level; end of ${date}`,
  'limitations.description': (date) =>
    `Bar chart by category of limitation, most frequent first, end of ${date}; a dashed frame is a limitation stated without a count.`,
  'limitations.uncounted': 'Stated for some places, without a count',
  'limitations.alsoUncounted': 'Reports also state it for some places',
  'limitations.openList':
    'The list of categories is open; a unit can be in several, so the rows do not add up.',

  'limitationsByCommittee.title': (a) => `${upperFirst(a.claim)}, end of ${a.date}`,
  'limitationsByCommittee.places': ({ category, most, places, measures }) => {
    const start = `the limitation “${category}” was recorded`;
    if (places.length === 1)
      return most
        ? `${start} at more congresses in ${places[0]} than elsewhere: ${measures[0]}`
        : `${start} in ${places[0]}: ${measures[0]}`;
    return `${start} ${most ? 'most often, ' : ''}at ${measures[0]} in ${places[0]} and ${measures[1]} in ${places[1]}`;
  },
  'limitationsByCommittee.whole': (a) => {
    if (a.tied !== '')
      return `${a.tied} categories of limitation were ${a.most ? 'the most frequent' : 'recorded'}, each at ${a.measure}`;
    return `the ${a.most ? 'most frequent limitation' : 'only category of limitation recorded'} was ${a.category}, at ${a.measure}${a.spread === '' ? '' : ` in ${a.spread} organisations directly below`}`;
  },
  'limitationsByCommittee.share': (a) =>
    `${a.fraction} ${a.one ? 'congress' : 'congresses'}${a.level === '' ? '' : ` of ${a.level}`} (${a.share})`,
  'limitationsByCommittee.units': (a) =>
    a.level === '' ? units(a.units) : `${a.units} (${a.level})`,
  'limitationsByCommittee.sentence': (a) =>
    `${opening(a.date, a.scope)}, ${a.claim}${a.total === '' ? '' : `; overall at ${a.total}`}.${a.stated === '' ? '' : ` Limitations that reports state for some places, without a count: ${a.stated}.`}`,
  'limitationsByCommittee.subtitle': (a) =>
    `${upperFirst(a.level)} with a limitation (number) and their share of congresses held (shade), by organisation below and category; end of ${a.date}`,
  'limitationsByCommittee.subtitleNone': (date) =>
    `Units with a limitation, of congresses held, by organisation below and category; end of ${date}`,
  'limitationsByCommittee.description': (date) =>
    `Shaded table: a row is an organisation directly below, a column a category, the number counts units with the limitation, a darker cell is a higher share of congresses held, end of ${date}; a dashed cell with a dot is a limitation stated without a count.`,
  'limitationsByCommittee.total': 'All together',
  'limitationsByCommittee.held': (held) => `${held} ${held === '1' ? 'congress' : 'congresses'}`,
  'limitationsByCommittee.scale': 'Share of congresses held',
  'limitationsByCommittee.below': (share) => `under ${share}`,
  'limitationsByCommittee.from': (share) => `${share}+`,
  'limitationsByCommittee.unshared': 'More than congresses held: no share',
  'limitationsByCommittee.left': (count) => `Others without a limitation recorded: ${count}.`,
  'limitationsByCommittee.openList':
    'The list of categories is open; a unit can have several limitations, so the columns do not add up.',
  'limitationsByCommittee.otherLevels': (levels) =>
    `The chart shows one level; the table also has: ${levels}.`,

  'followUp.title': (a) => {
    const end = `, end of ${a.date}`;
    if (a.one) return `The only limitation recorded: ${onlyOne(a)}${end}`;
    if (a.all) return `All ${a.total} limitations recorded had been resolved${end}`;
    if (a.resolved === '') return `${upperFirst(noneResolved(a))}${end}`;
    return `${a.resolved} limitations resolved; ${unresolved(a)}${end}`;
  },
  'followUp.titleStatements': (a) =>
    `Categories of limitation named in reports without a count, which cannot be followed up: ${a.count}, end of ${a.date}`,
  'followUp.sentence': (a) => {
    const start = opening(a.date, a.scope);
    if (a.one) return `${start}, the only limitation recorded had been ${onlyOne(a)}.`;
    if (a.all) return `${start}, all ${a.total} limitations recorded had been resolved.`;
    if (a.resolved === '') return `${start}, ${noneResolved(a)}.`;
    return `${start}, ${a.resolved} limitations recorded (${a.share}) had been resolved; ${unresolved(a)}.`;
  },
  'followUp.overNinety': (a) => {
    const end = `had been recorded more than ${a.days} days before.`;
    if (a.unresolved === '1') return `The one not yet resolved ${end}`;
    if (a.count === a.unresolved)
      return `${a.count === '2' ? 'Both' : `All ${a.count}`} not yet resolved ${end}`;
    return `Of ${a.unresolved} not yet resolved, ${a.count} ${end}`;
  },
  'followUp.lead': 'limitations resolved',
  'followUp.subtitle': (date) =>
    `Limitations recorded by units of all levels: by state of resolution and by days since they were recorded; end of ${date}`,
  'followUp.description': (date) =>
    `Bar chart: one bar a category, split into resolved, in progress and open, those with the most left first; then those not yet resolved by days since they were recorded, end of ${date}.`,
  'followUp.byCategory': 'By category, those with the most left first',
  'followUp.byAge': 'Not yet resolved, by days since recorded (scale of its own)',
  'followUp.rowNote': (a) =>
    `${a.open} open${a.oldest === '' ? '' : `, the oldest for ${days(a)}`}`,
  'followUp.upTo': (last) => `Up to ${last} days`,
  'followUp.between': (a) => `${a.from}–${a.to} days`,
  'followUp.over': (last) => `More than ${last} days`,
  'followUp.note':
    'Each row that a unit records is one limitation; a row without a date counts from the closing day of the congress. “In progress” has no date, so it is taken as recorded last.',
  'followUp.unstated': (count) => `Rows without a status, counted as open: ${count}.`,
  'followUp.stated': (count) =>
    `Categories that reports also state without a count, and that are not counted here: ${count}.`,
};
