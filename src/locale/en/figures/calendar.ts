/** On which days congresses opened. */
import type { Translated } from '../../translated.ts';
import type { calendarTexts as pattern } from '../../vi/figures/calendar.ts';
import { upperFirst } from '../letterCase.ts';
import { opening } from '../opening.ts';

const congresses = (count: string) => `${count} ${count === '1' ? 'congress' : 'congresses'}`;

const inWeeks = (weeks: string) => `${weeks} ${weeks === '1' ? 'week' : 'weeks'}`;

type Claim = Parameters<(typeof pattern)['calendar.title']>[0];

function clause(a: Claim): string {
  if (a.held === '') return noneHeldClause(a);
  if (a.held === '1') return `one congress of ${a.level} has opened, on ${a.first}`;
  if (a.count === '1')
    return `${a.held} congresses of ${a.level} opened on ${a.held} different days`;
  return busiestClause(a);
}

function busiestClause({ level, count, days, first, second }: Claim): string {
  if (days === 1) return `the day with most congresses of ${level} is ${first}: ${count} opened`;
  if (days === 2)
    return `the two days with most congresses of ${level} are ${first} and ${second}: ${count} opened on each`;
  return `at most ${count} congresses of ${level} opened on one day, on ${days} days, the first ${first}`;
}

/** Nothing is planned or has slipped: then no day of a congress is known at all. */
function noneHeldClause({ slipped, next }: Claim, asOf = ''): string {
  if (slipped === '' && next === '')
    return `no day of a congress, opened or planned, has been recorded${asOf}`;
  return [
    `no congress has opened${asOf}`,
    ...(slipped === '' ? [] : [`${congresses(slipped)} passed the planned day`]),
    ...(next === '' ? [] : [`the earliest planned day is ${next}`]),
  ].join('; ');
}

/** What the clause leaves open: how many congresses there were in all, and in which time. */
function restClause({ held, count, span }: Claim): string {
  if (held === '' || held === '1') return '';
  return count === '1' ? ` (${span})` : `, of ${held} congresses in all (${span})`;
}

export const calendarTexts: Translated<typeof pattern> = {
  'calendar.title': (a) =>
    a.held === ''
      ? upperFirst(noneHeldClause(a, ` by the end of ${a.date}`))
      : `${upperFirst(clause(a))}, as of the end of ${a.date}`,
  'calendar.sentence': (a) => `${opening(a.date, a.scope)}, ${clause(a)}${restClause(a)}.`,
  'calendar.leadBusiest': 'congresses on one day',
  'calendar.leadHeld': (count) => `${count === '1' ? 'congress' : 'congresses'} opened`,
  'calendar.subtitle': (date) =>
    `Congresses opened on each day, by level, end of ${date}; hollow, dashed: planned`,
  'calendar.description': (date) =>
    `Calendar by level: a cell a day, a run of seven a week from Monday to Sunday, the darker the more congresses opened by the end of ${date}; dashed cells are planned.`,
  'calendar.shades': 'Congresses opened on the day:',
  'calendar.range': (a) => `${a.from}–${a.to}`,
  'calendar.held': (count) => `${count} opened`,
  'calendar.planned': (count) => `${count} planned`,
  'calendar.slipped': (count) => `${count} past the planned day`,
  'calendar.peak': (a) => `${a.days}: ${congresses(a.count)}`,
  'calendar.peakTwo': (a) => `${a.first} and ${a.second}`,
  'calendar.peakMore': (a) => `${a.first} and ${a.more} other days`,
  'calendar.plannedOn': (day) => `planned ${day}`,
  'calendar.slippedOn': (day) => `planned day passed, ${day}`,
  'calendar.noDays': 'No day of a congress has been recorded',
  'calendar.gap': (weeks) => `${inWeeks(weeks)} without a congress`,
  'calendar.gapAhead': (weeks) => `${inWeeks(weeks)} without a planned congress`,
  'calendar.emptyYears': (years) => `${years}: no congress opened or planned`,
  'calendar.noteLevels': (levels) => `No congress opened or with a planned day: ${levels}.`,

  'weekdayShort.1': 'Mon',
  'weekdayShort.2': 'Tue',
  'weekdayShort.3': 'Wed',
  'weekdayShort.4': 'Thu',
  'weekdayShort.5': 'Fri',
  'weekdayShort.6': 'Sat',
  'weekdayShort.7': 'Sun',
};
