/** What figures say in the form that everyone may read: no small counts, no single cases. */
import type { Translated } from '../../translated.ts';
import type { publicFormTexts as pattern } from '../../vi/figures/publicForms.ts';
import { upperFirst } from '../letterCase.ts';
import { opening } from '../opening.ts';

type Parts = Parameters<(typeof pattern)['followUp.toldTitle']>[0];

const followed = ({ total, parts }: Parts) =>
  parts.length === 0
    ? `${total} limitations had been recorded`
    : `of ${total} limitations recorded, ${parts.join(', ')}`;

export const publicFormTexts: Translated<typeof pattern> = {
  'small.under': (limit) => `under ${limit}`,
  'small.withheld': 'not published',
  'small.nothing': (a) => `No count of ${a.limit} or more to publish yet, end of ${a.date}`,
  'small.counts': (limit) => `Counts under ${limit} are not published.`,
  'small.levels': (limit) =>
    `Counts under ${limit}, and levels with fewer than ${limit} congresses, are not published.`,
  'small.fewCongresses': (limit) =>
    `Levels with reports from fewer than ${limit} congresses are not published.`,
  'note.quarantineTables': (tables) => `Rows with errors were left out of the tables: ${tables}.`,

  'limitations.others': (limit) => `Other categories, each at fewer than ${limit} congresses`,
  'limitations.noneTold': (a) =>
    `No limitation recorded at ${a.limit} or more congresses of one level, end of ${a.date}`,
  'limitations.tooFew': (a) =>
    `No level with ${a.limit} or more congresses held, so no limitations are published, end of ${a.date}`,
  'limitations.someStated': (date) =>
    `Some limitations named in reports, without a count, end of ${date}`,

  'followUp.toldTitle': (a) => `${upperFirst(followed(a))}, end of ${a.date}`,
  'followUp.toldSentence': (a) => `${opening(a.date, '')}, ${followed(a)}.`,
  'followUp.toldResolved': (a) => `${a.count} were resolved (${a.share})`,
  'followUp.toldInProgress': (count) => `${count} in progress`,
  'followUp.toldOpen': (count) => `${count} open`,
  'followUp.toldUnresolved': (count) => `${count} not yet resolved`,
  'followUp.few': (a) =>
    `Fewer than ${a.limit} limitations recorded, so their number is not published, end of ${a.date}`,
  'followUp.toldSubtitle': (date) =>
    `Limitations recorded by units of all levels, by state of resolution; end of ${date}`,
  'followUp.toldDescription': (date) =>
    `Bar chart: one bar is all limitations recorded, split by state of resolution, end of ${date}.`,
  'followUp.someStatements': (date) =>
    `Some categories of limitation named in reports without a count, which cannot be followed up, end of ${date}`,
  'followUp.someStated':
    'Reports also state some categories without a count; these are not counted here.',
  'followUp.all': 'All limitations recorded',
  'column.followState': 'State',
  'column.limitations': 'Limitations',
  'key.unresolved': 'Not yet resolved',

  'discussion.titleMedian': (a) =>
    `The median number of comments at ${a.reported} reporting congresses of ${a.level} was ${a.median}, end of ${a.date}`,
  'discussion.sentenceMedian': (a) =>
    `${opening(a.date, '')}, the median number of comments at ${a.reported} reporting congresses of ${a.level} was ${a.median}.`,
  'discussion.leadMedian': 'comments (median)',
  'discussion.binAny': 'Any number of comments',

  'tasks.toldDone': (a) =>
    `${a.fraction} post-congress tasks (${a.share}) completed, end of ${a.date}`,
  'tasks.toldAssigned': (a) => `${a.count} post-congress tasks assigned, end of ${a.date}`,
  'tasks.few': (a) =>
    `Fewer than ${a.limit} post-congress tasks, so their number is not published, end of ${a.date}`,
  'tasks.toldSubtitle': (date) =>
    `Tasks that congresses and inspections left, all levels, by state; end of ${date}`,
  'tasks.toldDescription': (date) =>
    `Bar chart: each bar is the tasks assigned, split by state by the end of ${date}.`,
  'tasks.others': (limit) => `Other kinds, each fewer than ${limit} tasks`,
  'tasks.all': 'All tasks',
  'key.tasksNotDone': 'Not completed',

  'reported.onlyPublished': 'Only published numbers about the progress of congresses are compared.',
};
