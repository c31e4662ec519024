/** Words of what changed, in English. */
import type { Translated } from '../translated.ts';
import type { changedTexts as pattern } from '../vi/changed.ts';

function arrears(came: string, went: string, done: string): string {
  const parts = [
    ...(came === '' ? [] : [`${came} new`]),
    ...(went === '' ? [] : [`${went} ${done}`]),
  ];
  return parts.join(', ');
}

const left = (count: string) => (count === '0' ? 'none' : count);

export const changedTexts: Translated<typeof pattern> = {
  'page.what-changed.title': 'What changed',
  'page.what-changed.lead': (from, to) =>
    `From the end of ${from} to the end of ${to}. Progress, the organisations that are counted and changes of the record are kept apart.`,
  'changed.first': 'This is the first reporting date; there is none before it to compare with.',
  'changed.unknown': 'There is no data of single units, so nobody knows what changed.',
  'changed.none': 'No change.',
  'changed.go': 'What changed since the date before',
  'changed.who': 'Who, and the rows that say so',

  'changed.kind.progress': 'Progress of the congresses',
  'changed.kind.whole': 'The organisations that are counted',
  'changed.kind.limitations': 'Limitations',
  'changed.kind.definition': 'Changes of definition',
  'changed.kind.denominator': 'Changes of organisations in the record',
  'changed.kind.record': 'Changes of values in the record',
  'changed.explained.progress':
    'Congresses that opened, closed or became overdue between the two dates.',
  'changed.explained.whole':
    'Organisations that are founded, dissolved or merged change the denominator, which is no progress.',
  'changed.explained.limitations':
    'Recorded and resolved between the two dates; statements without a count are not among them.',
  'changed.explained.definition':
    'A deadline, the plan or a setting is another: numbers move without progress or mistakes.',
  'changed.explained.denominator':
    'A level, kind, superior or day of founding is recorded otherwise: the denominator may move, which is no progress.',
  'changed.explained.record':
    'A date or number was recorded otherwise: the record was mended, nothing new has happened.',

  'changed.records': 'Against the data before',
  'changed.recordsNone': 'No cell says otherwise than before.',
  'changed.inRecords': (count) =>
    count === '1'
      ? 'Against the data before, 1 place in the record says otherwise.'
      : `Against the data before, ${count} places in the record say otherwise.`,
  'changed.newTerm': 'The data before did not have this term.',

  'changed.held': ({ level, count, before, after, single }) =>
    `${level}: ${count} more ${single ? 'congress' : 'congresses'} held, ${before === '' ? '' : `from ${before} to `}${after}${before === '' ? ' now' : ''}.`,
  'changed.completed': ({ level, count, before, after, single }) =>
    `${level}: ${count} more ${single ? 'congress' : 'congresses'} completed, ${before === '' ? '' : `from ${before} to `}${after}${before === '' ? ' now' : ''}.`,
  'changed.overdue': ({ level, before, after, came, went }) =>
    `${level}: ${left(after)} overdue, ${before} on the date before: ${arrears(came, went, 'completed since')}.`,
  'changed.slipped': ({ level, before, after, came, went }) =>
    `${level}: ${left(after)} behind the planned day, ${before} on the date before: ${arrears(came, went, 'opened since')}.`,
  'changed.one.held': (level) => `${level}: congress held.`,
  'changed.one.completed': (level) => `${level}: congress completed.`,
  'changed.one.overdue': (level) => `${level}: now overdue, congress not completed.`,
  'changed.one.overdueNoMore': (level) => `${level}: overdue no more.`,
  'changed.one.slipped': (level) => `${level}: past the planned day without opening.`,
  'changed.one.slippedNoMore': (level) => `${level}: opened, behind the planned day no more.`,
  'changed.whole': ({ level, before, after, founded, dissolved, dissolvedHeld }) =>
    `${level}: ${before === after ? 'still' : `from ${before} to`} ${after} organisations${founded === '' ? '' : `, ${founded} founded`}${
      dissolved === ''
        ? ''
        : `, ${dissolved} dissolved or merged${dissolvedHeld === '' ? '' : ` (${dissolvedHeld} had held the congress and count no more)`}`
    }.`,
  'changed.recorded': ({ level, count, units, single }) =>
    `${level}: ${count} more ${single ? 'limitation' : 'limitations'} recorded, at ${units} ${units === '1' ? 'organisation' : 'organisations'}.`,
  'changed.resolved': ({ level, count, units, single }) =>
    `${level}: ${count} ${single ? 'limitation' : 'limitations'} resolved, at ${units} ${units === '1' ? 'organisation' : 'organisations'}.`,
  'changed.left': ({ level, count, units, single }) =>
    `${level}: ${count} ${single ? 'limitation is' : 'limitations are'} counted no more because ${units} ${units === '1' ? 'organisation was' : 'organisations were'} dissolved or merged.`,

  'changed.value': ({ who, heading, before, after, where }) =>
    `${who}: ${heading} was ${before} and is ${after} now (${where}).`,
  'changed.rowNew': ({ who, where }) => `${who}: a new row among the organisations (${where}).`,
  'changed.rowGone': ({ who, where }) => `${who}: the row is gone (it stood at ${where}).`,
  'changed.blank': 'blank',
};
