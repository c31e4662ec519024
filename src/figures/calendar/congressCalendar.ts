/** congress-calendar: on which days congresses opened, and for which days the others are planned. */
import { formatCount, formatDate, formatDateRange } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { congressesOn } from '../../statistics/busiestDays.ts';
import { busiestLevel, levelDays, type LevelDays } from './calendarDays.ts';
import { calendarOf } from './calendarDrawing.ts';
import type { Drawing } from '../drawing.ts';
import type { Figure, FigureContent, FigureContext, FigureFamily, LeadNumber } from '../figure.ts';
import { leadCount, leadPart } from '../leadNumber.ts';
import { levelInSentence, levelName, scopeInSentence } from '../levels/levelStates.ts';

export const congressCalendar: FigureFamily = {
  id: 'congress-calendar',
  tables: ['plan', 'organizations', 'congresses'],
  content,
};

function content(context: FigureContext): FigureContent {
  const { locale, asOf } = context;
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  const levels = levelDays(context);
  const isKnown = levels.length > 0;
  const claim = claimOf(levels, context);
  const title = isKnown ? words['calendar.title'](claim) : words['noData'];
  return {
    title,
    lead: leadOf(levels, context),
    subtitle: words['calendar.subtitle'](date),
    sentence: isKnown ? words['calendar.sentence'](claim) : words['noData.sentence'],
    description: `${title}. ${words['calendar.description'](date)}`,
    unit: words['unit.congresses'],
    columns: columns(context),
    rows: rows(levels, context),
    notes: notes(levels, context),
    drawing: drawingOf(levels, context),
  };
}

function hasDays({ opened, planned }: LevelDays): boolean {
  return opened.length > 0 || planned.length > 0;
}

function drawingOf(levels: readonly LevelDays[], context: FigureContext): Drawing {
  const words = messages(context.locale);
  const drawn = levels.filter(hasDays);
  if (drawn.length > 0) return calendarOf(drawn, context);
  return {
    form: 'empty',
    label: levels.length === 0 ? words['noData'] : words['calendar.noDays'],
  };
}

/** The busiest days of the level in focus; where nothing was held, what is planned next or has slipped. */
function claimOf(levels: readonly LevelDays[], context: FigureContext) {
  const { asOf, locale } = context;
  const level = busiestLevel(levels, context);
  const [first, second] = level?.busiest?.dates ?? [];
  const [from, to] = [level?.opened[0]?.date, level?.opened.at(-1)?.date];
  const day = (date: Temporal.PlainDate | undefined) =>
    date === undefined ? '' : formatDate(date, locale);
  const slipped = levels.reduce((sum, one) => sum + one.slipped, 0);
  return {
    date: formatDate(asOf, locale),
    scope: scopeInSentence(context),
    level: level === undefined ? '' : levelInSentence(level.state.level, locale),
    held: level === undefined ? '' : formatCount(level.held, locale),
    count: level?.busiest === undefined ? '' : formatCount(level.busiest.count, locale),
    days: level?.busiest?.dates.length ?? 0,
    first: day(first),
    second: day(second),
    span: from === undefined ? '' : formatDateRange(from, to, locale),
    slipped: slipped === 0 ? '' : formatCount(slipped, locale),
    next: day(nextPlanned(levels, asOf)),
  };
}

/** Congresses on the busiest day, of all held at the level; else how many were held. */
function leadOf(levels: readonly LevelDays[], context: FigureContext): LeadNumber | undefined {
  const { locale } = context;
  const words = messages(locale);
  const level = busiestLevel(levels, context);
  const busiest = level?.busiest?.count ?? 0;
  if (level !== undefined && busiest > 1)
    return leadPart(busiest, level.held, words['calendar.leadBusiest'], locale);
  // No day of a congress is known, past or planned: then 0 would say more than the data does.
  if (!levels.some(hasDays)) return undefined;
  const held = level?.held ?? 0;
  return leadCount(held, words['calendar.leadHeld'](formatCount(held, locale)), locale);
}

function nextPlanned(
  levels: readonly LevelDays[],
  asOf: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  return levels
    .flatMap(({ planned }) => planned.map(({ date }) => date))
    .filter((date) => Temporal.PlainDate.compare(date, asOf) > 0)
    .toSorted(Temporal.PlainDate.compare)[0];
}

function columns({ locale }: FigureContext): Figure['columns'] {
  const words = messages(locale);
  return [
    { key: 'date', label: words['column.date'], type: 'date' },
    { key: 'level', label: words['column.level'], type: 'text' },
    { key: 'held', label: words['column.held'], type: 'count', sparse: true },
    { key: 'planned', label: words['column.planned'], type: 'count', sparse: true },
    { key: 'slipped', label: words['column.slipped'], type: 'count', sparse: true },
    { key: 'pilots', label: words['column.pilots'], type: 'count', sparse: true },
  ];
}

/** One row a day, level and state, in the order of time. */
function rows(levels: readonly LevelDays[], { asOf, locale }: FigureContext): Figure['rows'] {
  const all = levels.flatMap(({ state, opened, planned }) => {
    const level = levelName(state.level, locale);
    const pilots = (count: number) => (count === 0 ? {} : { pilots: count });
    const held = opened.map((day) => ({
      date: day.date,
      level,
      held: congressesOn(day),
      ...pilots(day.pilots),
    }));
    const open = planned.map((day) => ({
      date: day.date,
      level,
      [Temporal.PlainDate.compare(day.date, asOf) > 0 ? 'planned' : 'slipped']: congressesOn(day),
      ...pilots(day.pilots),
    }));
    return [...held, ...open];
  });
  return all.toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date));
}

/** What the calendar cannot show: levels without a day. */
function notes(levels: readonly LevelDays[], { locale }: FigureContext): readonly string[] {
  const without = levels.filter((level) => !hasDays(level));
  if (without.length === 0 || without.length === levels.length) return [];
  const names = without.map(({ state }) => levelName(state.level, locale)).join('; ');
  return [messages(locale)['calendar.noteLevels'](names)];
}
