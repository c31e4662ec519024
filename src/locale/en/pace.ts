/** Words of the pace of the congresses, in English. */
import type { Translated } from '../translated.ts';
import type { paceTexts as pattern } from '../vi/pace.ts';

export const paceTexts: Translated<typeof pattern> = {
  'pace.title': 'Pace',
  'pace.explained':
    'The pace is the number of congresses completed in the four weeks up to the as-of date, divided by four. The end merely continues it and knows no plan, no epidemic and no schedule; the range is chance alone.',
  'pace.verdict.done': 'Done',
  'pace.verdict.enough': 'Fast enough',
  'pace.verdict.short': 'Slower than needed',
  'pace.verdict.overdue': 'Past the deadline',
  'pace.verdict.unknown': 'Too early to say',
  'pace.verdict.none': 'No common deadline',
  'pace.done': 'All congresses are completed.',
  'pace.said': ({ left, single, perWeek, needed, deadline }) =>
    `${left} ${single ? 'congress is' : 'congresses are'} not completed${deadline === '' || needed !== '' ? '' : `, with the deadline ${deadline}`}; in the last four weeks ${perWeek === '' ? 'none was' : `about ${perWeek} a week were`}${
      needed === ''
        ? ''
        : `, and about ${needed} a week are needed to meet the deadline ${deadline}`
    }.`,
  'pace.finish': ({ earliest, likely, latest }) =>
    `If the pace stays the same they end about ${likely} (anywhere from ${earliest} to ${latest}).`,
  'pace.farFinish':
    'If the pace stays the same the deadline is missed; there is too little to tell an end by.',
  'pace.planned': ({ last, unplanned }) =>
    `By the plans of the organisations the last congress opens on ${last}${unplanned === '' ? '' : `; ${unplanned} have no planned day`}.`,
  'pace.unknown':
    'Too little data to estimate the end: it takes 10 congresses in four weeks at least.',

  'late.title': 'How many days late',
  'late.explained':
    'Counted from the last day on time to the closing day; of those still overdue to the as-of date, and growing.',
  'late.none': 'No congress was completed late or is overdue.',
  'late.said': ({ late, overdue }) => {
    const days = (some: { median: string; longest: string; same: boolean }) =>
      some.same
        ? `${some.longest} ${some.longest === '1' ? 'day' : 'days'}`
        : `median ${some.median} days, at most ${some.longest}`;
    const parts = [
      ...(late === undefined ? [] : [`${late.count} completed late (${days(late)})`]),
      ...(overdue === undefined ? [] : [`${overdue.count} still overdue (${days(overdue)})`]),
    ];
    return `${parts.join('; ')}.`;
  },
  'late.days': (range) => `${range} days`,
  'late.over': (days) => `More than ${days} days`,
  'late.column.days': 'Days',
  'late.column.late': 'Completed late',
  'late.column.overdue': 'Still overdue',
  'late.table': (level) => `Days late, ${level}`,
};
