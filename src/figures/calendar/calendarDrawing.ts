/** The drawing of congress-calendar: a panel a level, shaded by how many congresses opened on a day. */
import { formatCount, formatDate, formatShortDate, type Locale } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import type { BusiestDays } from '../../statistics/busiestDays.ts';
import { congressesOn } from '../../statistics/busiestDays.ts';
import type { LevelDays } from './calendarDays.ts';
import { gapsOf, spansOf } from './calendarWeeks.ts';
import { countClasses } from './countClasses.ts';
import type { CalendarDay, CalendarDrawing, CalendarPanel } from '../drawings/calendar.ts';
import type { KeyEntry } from '../drawings/state.ts';
import type { FigureContext } from '../figure.ts';
import { levelName } from '../levels/levelStates.ts';

/** Draws levels that have a day; there must be one. */
export function calendarOf(levels: readonly LevelDays[], context: FigureContext): CalendarDrawing {
  const { asOf, locale } = context;
  const words = messages(locale);
  const panels = levels.map((level) => panelOf(level, context));
  return {
    form: 'calendar',
    asOf,
    asOfLabel: words['asOf.label'](formatDate(asOf, locale)),
    weekdays: ([1, 2, 3, 4, 5, 6, 7] as const).map((day) => words[`weekdayShort.${day}`]),
    shades: shadesOf(levels, locale),
    shadesLabel: words['calendar.shades'],
    key: keyOf(levels, locale),
    spans: spansOf(panels, context),
    panels,
  };
}

function shadesOf(levels: readonly LevelDays[], locale: Locale): CalendarDrawing['shades'] {
  const largest = Math.max(0, ...levels.map(({ busiest }) => busiest?.count ?? 0));
  return countClasses(largest).map(({ from, upTo }) => {
    const [first, last] = [formatCount(from, locale), formatCount(upTo, locale)];
    const range = messages(locale)['calendar.range']({ from: first, to: last });
    return { upTo, label: from === upTo ? last : range };
  });
}

/** The key names only what can be seen. */
function keyOf(levels: readonly LevelDays[], locale: Locale): readonly KeyEntry[] {
  const words = messages(locale);
  const entries = [
    { state: 'planned', label: words['key.planned'], isSeen: levels.some((a) => a.ahead > 0) },
    { state: 'slipped', label: words['key.slipped'], isSeen: levels.some((a) => a.slipped > 0) },
  ] as const;
  return entries.flatMap(({ isSeen, ...entry }) => (isSeen ? [entry] : []));
}

function panelOf(level: LevelDays, context: FigureContext): CalendarPanel {
  const days = daysOf(level, context);
  const [from, to] = [days[0]!.date, days.at(-1)!.date];
  const mark = markOf(level, context.locale);
  return {
    label: levelName(level.state.level, context.locale),
    value: valueOf(level, context.locale),
    from,
    to,
    days,
    ...(mark && { mark }),
    gaps: gapsOf({ from, to, days }, context),
  };
}

/** Opened and planned congresses joined by day, in the order of time. */
function daysOf(
  { opened, planned }: LevelDays,
  { asOf, locale }: FigureContext,
): readonly CalendarDay[] {
  const byDay = new Map<string, CalendarDay>();
  for (const day of opened) {
    const held = congressesOn(day);
    const label = formatCount(held, locale);
    byDay.set(`${day.date}`, { date: day.date, held, open: 0, state: 'slipped', label });
  }
  for (const day of planned) {
    const held = byDay.get(`${day.date}`)?.held ?? 0;
    const state = Temporal.PlainDate.compare(day.date, asOf) > 0 ? 'planned' : 'slipped';
    const open = congressesOn(day);
    const label = formatCount(held || open, locale);
    byDay.set(`${day.date}`, { date: day.date, held, open, state, label });
  }
  return [...byDay.values()].toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date));
}

/** "452 đã khai mạc, 10 dự kiến" */
function valueOf({ held, ahead, slipped }: LevelDays, locale: Locale): string {
  const words = messages(locale);
  const parts = [
    ...(held > 0 ? [words['calendar.held'](formatCount(held, locale))] : []),
    ...(ahead > 0 ? [words['calendar.planned'](formatCount(ahead, locale))] : []),
    ...(slipped > 0 ? [words['calendar.slipped'](formatCount(slipped, locale))] : []),
  ];
  return parts.join(', ');
}

/** What is written at a cell: the busiest day, or the only one. */
function markOf(
  { held, opened, planned, slipped, busiest }: LevelDays,
  locale: Locale,
): CalendarPanel['mark'] | undefined {
  const words = messages(locale);
  const [only] = planned;
  if (busiest === undefined && planned.length === 1) {
    const text = words[slipped > 0 ? 'calendar.slippedOn' : 'calendar.plannedOn'];
    const label = text(formatShortDate(only!.date, locale));
    return { date: only!.date, label, framed: [] };
  }
  if (busiest === undefined || (busiest.count === 1 && held > 1)) return undefined;
  const count = formatCount(busiest.count, locale);
  const label = words['calendar.peak']({ days: daysText(busiest, locale), count });
  return { date: busiest.dates[0]!, label, framed: opened.length === 1 ? [] : busiest.dates };
}

/** "28/5", "28/5 và 02/6", "28/5 và 3 ngày khác" */
function daysText({ dates }: BusiestDays, locale: Locale): string {
  const words = messages(locale);
  const first = formatShortDate(dates[0]!, locale);
  if (dates.length === 1) return first;
  return dates.length === 2
    ? words['calendar.peakTwo']({ first, second: formatShortDate(dates[1]!, locale) })
    : words['calendar.peakMore']({ first, more: formatCount(dates.length - 1, locale) });
}
