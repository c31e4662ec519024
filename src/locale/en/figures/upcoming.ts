/** What comes next and what has slipped: an agenda. */
import type { Translated } from '../../translated.ts';
import type { upcomingTexts as pattern } from '../../vi/figures/upcoming.ts';
import { upperFirst } from '../letterCase.ts';
import { opening } from '../opening.ts';

const congresses = (count: string) => `${count} ${count === '1' ? 'congress' : 'congresses'}`;
const inDays = (days: string) => `${days} ${days === '1' ? 'day' : 'days'}`;
const are = (count: string) => (count === '1' ? 'is' : 'are');
const of = (level: string) => (level === '' ? '' : ` of ${level}`);
const slippedClause = ({ slipped, slippedOf }: Claim, longest = '') => {
  if (slipped === '1')
    return `1 congress${slippedOf} passed its planned day${longest === '' ? '' : ` ${inDays(longest)} ago`} without opening`;
  const clause = `${slipped} congresses${slippedOf} have passed their planned days without opening`;
  return longest === '' ? clause : `${clause}, the longest ${inDays(longest)} ago`;
};
const organizations = (count: string) =>
  `${count} party ${count === '1' ? 'organisation' : 'organisations'}`;

type Claim = Parameters<(typeof pattern)['upcoming.title']>[0];
const unplannedClause = ({ unplanned }: Claim) =>
  `${organizations(unplanned)} ${unplanned === '1' ? 'has' : 'have'} no planned day`;
const isPlanned = ({ next, slipped }: Claim) => next !== '' || slipped !== '';

function settledClause({ unplanned, total, only }: Claim): string {
  if (unplanned === '')
    return only === ''
      ? `all ${total} party organisations have opened their congresses`
      : `${only} has opened its congress`;
  return unplanned === '1'
    ? `${only} has not opened its congress and has no planned day`
    : `${organizations(unplanned)} have not opened their congresses, and none has a planned day`;
}

function aheadClause({ ahead, level, next, from }: Claim, when: string): string {
  if (ahead === '')
    return `no congress is planned ${when}${next === '' ? '' : ` (the next is on ${next})`}`;
  const clause = `${congresses(ahead)}${of(level)} ${are(ahead)} planned ${when}`;
  if (ahead === '1') return `${clause}, on ${next}`;
  return next === from ? clause : `${clause}, the first on ${next}`;
}

function titleClause(a: Claim): string {
  if (!isPlanned(a)) return `${settledClause(a)}, end of ${a.date}`;
  const ahead = aheadClause(a, `for the ${a.days} days after ${a.date}`);
  // The finding first: where nothing comes, those behind are all there is to say.
  if (a.slipped !== '')
    return a.ahead === '' ? `${slippedClause(a)}; ${ahead}` : `${ahead}; ${slippedClause(a)}`;
  return a.ahead === '' && a.unplanned !== '' ? `${ahead}; ${unplannedClause(a)}` : ahead;
}

/** A sentence about the committee alone does not name it twice. */
function scopeOf(a: Claim): string {
  return !isPlanned(a) && a.only === a.scope ? '' : a.scope;
}

function sentenceClause(a: Claim): string {
  if (!isPlanned(a)) return settledClause(a);
  const ahead = aheadClause(a, `from ${a.from} to ${a.to}`);
  const planned = a.byLevel === '' ? ahead : `${ahead} (${a.byLevel})`;
  const slipped = a.slipped === '' ? [] : [slippedClause(a, a.longest)];
  const unplanned = a.unplanned === '' ? [] : [unplannedClause(a)];
  const both = a.ahead === '' ? [...slipped, planned] : [planned, ...slipped];
  return [...both, ...unplanned].join('; ');
}

export const upcomingTexts: Translated<typeof pattern> = {
  'upcoming.title': (a) => upperFirst(titleClause(a)),
  'upcoming.sentence': (a) => `${opening(a.date, scopeOf(a))}, ${sentenceClause(a)}.`,
  'upcoming.leadAhead': (a) =>
    `${a.count === '1' ? 'congress' : 'congresses'} planned within ${a.days} days`,
  'upcoming.leadSlipped': (count) =>
    `${count === '1' ? 'congress' : 'congresses'} past the planned day`,
  'upcoming.leadUnplanned': (count) =>
    `party ${count === '1' ? 'organisation' : 'organisations'} without a planned day`,
  'upcoming.leadOpened': 'party organisations opened',
  'upcoming.subtitle': (a) =>
    `Congresses not opened by the end of ${a.date}: past their planned day, and planned for the next ${a.days} days (${a.from} to ${a.to})`,
  'upcoming.description': (date) =>
    `Agenda by week: one row a day with a congress, a hollow bar as long as the number planned for the day; above it the congresses that passed their planned day without opening by the end of ${date}.`,

  'upcoming.atLevels': ' at several levels',
  'upcoming.ofOneLevel': of,
  'upcoming.ofLevel': (a) => `${a.count} of ${a.level}`,

  'upcoming.slippedHeading': 'Planned day passed, not opened',
  'upcoming.congresses': congresses,
  'upcoming.since': (date) => `Since ${date}`,
  'upcoming.behind': (days) => `${inDays(days)} behind`,
  'upcoming.behindToday': 'not opened',
  'upcoming.longest': (a) => `Longest, ${inDays(a.days)} behind: ${a.names}`,
  'upcoming.week': (a) =>
    `Week ${a.days}${a.from === '' ? '' : `, from ${a.from}`}${a.to === '' ? '' : `, until ${a.to}`}`,
  'upcoming.day': (a) => `${a.weekday} ${a.date}`,
  'upcoming.weekNone': (week) => `${week}: no congress is planned`,
  'upcoming.none': (a) => `No congress is planned for the next ${a.days} days (${a.span})`,
  'upcoming.noneLeft': 'No congress is left to open',
  'upcoming.daysUnknown': 'No planned days are known',

  'upcoming.level': (a) => `${a.level}: ${a.names}`,
  'upcoming.under': (a) => `${a.name} under ${a.committee}`,
  'upcoming.places': (places) => `under ${places}`,
  'upcoming.place': (a) => `${a.committee} (${a.count})`,
  'upcoming.moreNames': (a) => `${a.names} and ${a.count} more`,
  'upcoming.morePlaces': (a) => `${a.places}, elsewhere (${a.count})`,
  'upcoming.pilot': (name) => `${name} (model)`,
  'upcoming.afterDeadline': (name) => `${name} (after the deadline)`,
  'upcoming.pilotAfterDeadline': (name) => `${name} (model, after the deadline)`,
  'upcoming.somePilots': (count) => `${count} model`,
  'upcoming.someAfterDeadline': (count) => `${count} after the deadline`,

  'upcoming.noteUnplanned': (byLevel) => `Not opened and without a planned day: ${byLevel}.`,
  'upcoming.noteLater': (a) =>
    `${congresses(a.count)} planned after ${a.date} ${are(a.count)} not shown here.`,
  'upcoming.countOfLevel': (a) => `${a.count} ${a.level}`,

  'weekday.1': 'Mon',
  'weekday.2': 'Tue',
  'weekday.3': 'Wed',
  'weekday.4': 'Thu',
  'weekday.5': 'Fri',
  'weekday.6': 'Sat',
  'weekday.7': 'Sun',
};
