/** The agenda of upcoming-congresses: what has slipped first, then the coming weeks day by day. */
import { formatCount, formatDateRange, formatShortDate } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { Drawing } from '../drawing.ts';
import type { AgendaGroup, AgendaRow } from '../drawings/agenda.ts';
import type { FamilyContext } from '../figure.ts';
import { levelName } from '../levels/levelStates.ts';
import { placesOf, whoOf } from './upcomingNames.ts';
import { slippedGroup } from './upcomingSlipped.ts';
import {
  inOrder,
  onlyLevel,
  WINDOW_DAYS,
  windowOf,
  type AgendaEntry,
  type LevelAgenda,
} from './upcomingWindow.ts';

/** A level with more congresses than this in the window is counted by committee instead of named. */
const DENSE = 20;
/** A day of one congress must not look like a full one. */
const SHORTEST_SCALE = 4;

export function agendaOf(levels: readonly LevelAgenda[], context: FamilyContext): Drawing {
  const words = messages(context.locale);
  const slipped = slippedGroup(levels, context);
  const ahead = inOrder(levels, 'ahead');
  if (slipped === undefined && ahead.length === 0 && isUnknown(levels))
    return { form: 'empty', label: words['upcoming.daysUnknown'] };
  const coming =
    ahead.length === 0
      ? [{ heading: noneAhead(levels, context), rows: [] }]
      : weeksOf(levels, ahead, context);
  const groups = slipped === undefined ? coming : [slipped, ...coming];
  const counts = groups.flatMap(({ rows }) => rows.map(({ count }) => count));
  return {
    form: 'agenda',
    key: [
      ...(slipped === undefined
        ? []
        : [{ state: 'slipped', label: words['key.slipped'] } as const]),
      ...(ahead.length === 0
        ? []
        : [{ state: 'planned', label: words['key.plannedOfDay'] } as const]),
    ],
    groups,
    largest: Math.max(SHORTEST_SCALE, ...counts),
  };
}

/** Whether some congresses are left and none of them has a planned day. */
function isUnknown(levels: readonly LevelAgenda[]): boolean {
  return levels.every(({ later }) => later.length === 0) && !isDone(levels);
}

function isDone(levels: readonly LevelAgenda[]): boolean {
  return levels.every((agenda) => agenda.later.length === 0 && agenda.unplanned.length === 0);
}

function noneAhead(levels: readonly LevelAgenda[], { asOf, locale }: FamilyContext): string {
  const words = messages(locale);
  const { from, to } = windowOf(asOf);
  if (isDone(levels) && inOrder(levels, 'slipped').length === 0) return words['upcoming.noneLeft'];
  return words['upcoming.none']({
    days: formatCount(WINDOW_DAYS, locale),
    span: formatDateRange(from, to, locale),
  });
}

/** The weeks from Monday to Sunday that the window touches, also those without a congress. */
function weeksOf(
  levels: readonly LevelAgenda[],
  ahead: readonly AgendaEntry[],
  context: FamilyContext,
): readonly AgendaGroup[] {
  const { from, to } = windowOf(context.asOf);
  const counted = levels.filter((agenda) => agenda.ahead.length > DENSE);
  const isDense = (level: AgendaEntry['level']) => counted.some((agenda) => agenda.level === level);
  const oneLevel = onlyLevel(ahead) !== undefined;
  const first = mondayOf(from);
  const weeks = Math.floor(first.until(to).days / 7) + 1;
  const byWeek = Map.groupBy(ahead, ({ congress }) => mondayOf(congress.planned).toString());
  return Array.from({ length: weeks }, (_, week) => {
    const monday = first.add({ weeks: week });
    const entries = byWeek.get(monday.toString()) ?? [];
    const days = Map.groupBy(entries, ({ congress }) => congress.days).values();
    return weekGroup(
      weekName(monday, context),
      [...days].map((day) => dayRow(day, isDense, oneLevel, context)),
      entries.length,
      context,
    );
  });
}

function mondayOf(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: date.dayOfWeek - 1 });
}

/** "Tuần 29/6 – 05/7/2020, từ ngày 01/7": a week that the window cuts says where. */
function weekName(monday: Temporal.PlainDate, { asOf, locale }: FamilyContext): string {
  const sunday = monday.add({ days: 6 });
  const { from, to } = windowOf(asOf);
  return messages(locale)['upcoming.week']({
    days: formatDateRange(monday, sunday, locale),
    from: Temporal.PlainDate.compare(monday, from) < 0 ? formatShortDate(from, locale) : '',
    to: Temporal.PlainDate.compare(sunday, to) > 0 ? formatShortDate(to, locale) : '',
  });
}

/** A week without a congress is a line that says so. */
function weekGroup(
  week: string,
  rows: readonly AgendaRow[],
  count: number,
  { locale }: FamilyContext,
): AgendaGroup {
  const words = messages(locale);
  if (count === 0) return { heading: words['upcoming.weekNone'](week), rows };
  return { heading: week, value: words['upcoming.congresses'](formatCount(count, locale)), rows };
}

/** A day with its congresses, a paragraph a level; the level is named where there are several. */
function dayRow(
  entries: readonly AgendaEntry[],
  isDense: (level: AgendaEntry['level']) => boolean,
  oneLevel: boolean,
  context: FamilyContext,
): AgendaRow {
  const { locale } = context;
  const words = messages(locale);
  const day = entries[0]!.congress.planned;
  const names = [...Map.groupBy(entries, ({ level }) => level)].map(([level, some]) => {
    const congresses = some.map(({ congress }) => congress);
    const who = isDense(level) ? placesOf(congresses, context) : whoOf(congresses, context);
    return oneLevel
      ? who
      : words['upcoming.level']({ level: levelName(level, locale), names: who });
  });
  return {
    label: words['upcoming.day']({
      weekday: words[`weekday.${day.dayOfWeek as 1 | 2 | 3 | 4 | 5 | 6 | 7}`],
      date: formatShortDate(day, locale),
    }),
    state: 'planned',
    count: entries.length,
    value: formatCount(entries.length, locale),
    names,
  };
}
