/** Comments on the documents. */
import type { Translated } from '../../translated.ts';
import type { discussionTexts as pattern } from '../../vi/figures/discussion.ts';
import { upperFirst } from '../../vi/letterCase.ts';
import { opening } from '../opening.ts';

type Discussed = Parameters<(typeof pattern)['discussion.title']>[0];

const discussed = (a: Discussed, share: string) => {
  const none = 'had no comment at all';
  if (a.of === 1) {
    const comments = `had ${a.median} ${a.median === '1' ? 'comment' : 'comments'}`;
    return `the one reporting congress of ${a.level} ${a.without === 1 ? none : comments}`;
  }
  if (a.without === 0) return `all ${a.reported} reporting congresses of ${a.level} had comments`;
  if (a.without === a.of) return `all ${a.reported} reporting congresses of ${a.level} ${none}`;
  return `${a.fraction} reporting congresses of ${a.level}${share} ${none}`;
};

export const discussionTexts: Translated<typeof pattern> = {
  'discussion.title': (a) => `${upperFirst(discussed(a, ''))}, end of ${a.date}`,
  'discussion.noneClosed': (date) =>
    `As of the end of ${date}, no congress had been completed, so there are no comments to count`,
  'discussion.sentence': (a) =>
    `${opening(a.date, a.scope)}, ${discussed(a, ` (${a.share})`)}${a.of === 1 || a.without === a.of ? '' : `; the median number of comments was ${a.median}`}.`,
  'discussion.lead': 'congresses without a comment',
  'discussion.leadOne': (count) => (count === '1' ? 'comment' : 'comments'),
  'discussion.subtitle': (date) =>
    `Completed congresses by the number of comments on the documents; shares of those that report; end of ${date}`,
  'discussion.description': (date) =>
    `Bar chart by level: each bar counts the congresses with so many comments by the end of ${date}; a dashed frame is congresses that do not report.`,
  'discussion.heading': (a) =>
    `${a.level}: reports from ${a.congresses} congresses${a.median === '' ? '' : `, median ${a.median} comments`}`,
  'discussion.binNone': 'No comment at all',
  'discussion.bin': (range) => `${range} comments`,
  'discussion.binOver': (count) => `More than ${count} comments`,
  'discussion.unreported': 'Not reported',
  'discussion.congresses': (count) => `${count} congresses`,
  'discussion.coverage': (a) =>
    `Based on the comments reported by ${a.congresses} congresses of ${a.level}.`,
  'discussion.median':
    'The median is the number of comments of the middle congress from fewest to most; congresses that do not report do not count as 0.',
};
