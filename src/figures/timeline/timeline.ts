/** timeline: per level the planned window, the congress days, the deadline, model congresses; and the milestones. */
import type { Milestone } from '../../data/records.ts';
import {
  formatDate,
  formatDateRange,
  formatFraction,
  formatShare,
  formatShortDate,
} from '../../locale/format.ts';
import { messages, type Messages } from '../../locale/messages.ts';
import { congressDays, type CongressDay } from '../../statistics/congressDays.ts';
import { dayOf } from '../../statistics/day.ts';
import { stateOf } from '../../statistics/state.ts';
import type { Unit } from '../../statistics/unit.ts';
import type { Window } from '../../statistics/levels.ts';
import { monthsAround } from '../monthsAround.ts';
import type { Drawing } from '../drawing.ts';
import type { DeadlineMark } from '../drawings/deadline.ts';
import type { TimelineDrawing, TimelineEvent, TimelineLane } from '../drawings/timeline.ts';
import { shortNameOf } from '../committees.ts';
import type { Figure, FigureContent, FigureContext, FigureFamily } from '../figure.ts';
import { heldCount } from '../levels/heldSentence.ts';
import {
  levelName,
  levelStates,
  shortDeadlineText,
  type LevelState,
} from '../levels/levelStates.ts';
import { timelineTitle } from './timelineTitle.ts';

export const timeline: FigureFamily = {
  id: 'timeline',
  tables: ['plan', 'organizations', 'congresses', 'milestones'],
  content,
};

/** With more model congresses than this their names would cover the lane; the diamonds stay. */
const NAMED_PILOTS = 3;

function content(context: FigureContext): FigureContent {
  const { locale, asOf } = context;
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  const states = planStates(context);
  const title = timelineTitle(states, context) ?? words['noData'];
  return {
    title,
    subtitle: words['timeline.subtitle'](date),
    sentence: title === words['noData'] ? words['noData.sentence'] : `${title}.`,
    description: `${title}. ${words['timeline.description'](date)}`,
    unit: words['unit.congresses'],
    columns: columns(context),
    rows: rows(states, context),
    notes: notes(states, context),
    drawing: drawingOf(states, context),
  };
}

/** Every level of the plan has its lane, also those without units: their window is known. */
function planStates(context: FigureContext): readonly LevelState[] {
  const known = levelStates(context);
  return context.register.levels.map(
    (level) =>
      known.find((state) => state.level === level) ?? {
        level,
        units: [],
        counted: undefined,
        reported: undefined,
        total: undefined,
      },
  );
}

function columns({ locale }: FigureContext): Figure['columns'] {
  const words = messages(locale);
  return [
    { key: 'level', label: words['column.level'], type: 'text', sparse: true },
    { key: 'date', label: words['column.date'], type: 'date' },
    { key: 'endDate', label: words['column.endDate'], type: 'date', sparse: true },
    { key: 'held', label: words['column.held'], type: 'count', sparse: true },
    { key: 'planned', label: words['column.planned'], type: 'count', sparse: true },
    { key: 'pilots', label: words['column.pilots'], type: 'count', sparse: true },
    { key: 'event', label: words['column.event'], type: 'text', sparse: true },
    { key: 'source', label: words['column.source'], type: 'text', sparse: true },
  ];
}

/** Congress days and milestones in one order of time. */
function rows(states: readonly LevelState[], context: FigureContext): Figure['rows'] {
  const { asOf, locale, register } = context;
  const days = states.flatMap(({ level, units }) => {
    const { opened, planned } = congressDays(units, asOf);
    const name = levelName(level, locale);
    const held = opened.map(({ date, ordinary, pilots }) => ({
      level: name,
      date,
      held: ordinary + pilots,
      pilots,
    }));
    const ahead = planned.map(({ date, ordinary, pilots }) => ({
      level: name,
      date,
      planned: ordinary + pilots,
      pilots,
    }));
    return [...held, ...ahead];
  });
  const events = (register.term.milestones ?? []).map((milestone) => ({
    date: milestone.date,
    endDate: milestone.endDate,
    event: eventText(milestone, context),
    source: milestone.source,
  }));
  return [...days, ...events].toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date));
}

function notes(states: readonly LevelState[], { locale }: FigureContext): readonly string[] {
  const words = messages(locale);
  const open = states.filter(({ level }) => level.window && !level.window.start);
  const names = open.map(({ level }) => levelName(level, locale)).join('; ');
  const counts = states.some(({ counted }) => (counted?.total ?? 0) > 0);
  return [
    ...(counts ? [words['timeline.scaleNote']] : []),
    ...(names === '' ? [] : [words['timeline.noStart'](names)]),
  ];
}

function drawingOf(states: readonly LevelState[], context: FigureContext): Drawing {
  const { asOf, locale } = context;
  const words = messages(locale);
  const lanes = states.map((state) => laneOf(state, context));
  const events = eventsOf(context);
  // The congresses span the axis; a document issued a year before stands at its edge.
  const dates = lanes.flatMap((lane) => [
    ...(lane.start ? [lane.start] : []),
    ...lane.deadlines.map((deadline) => deadline.date),
    ...lane.days.map((day) => day.date),
  ]);
  const [from, to] = monthsAround(dates, asOf);
  return {
    form: 'timeline',
    from,
    to,
    asOf,
    asOfLabel: words['asOf.label'](formatDate(asOf, locale)),
    key: keyOf(lanes, words),
    lanes,
    events,
  };
}

/** The key names only what can be seen. */
function keyOf(lanes: readonly TimelineLane[], words: Messages): TimelineDrawing['key'] {
  const states = new Set(lanes.flatMap((lane) => lane.days.map((day) => day.state)));
  const entries = [
    { state: 'completed', label: words['key.heldDay'] },
    { state: 'late', label: words['key.lateOrOverdue'] },
    { state: 'planned', label: words['key.planned'] },
    { state: 'slipped', label: words['key.slipped'] },
  ] as const;
  const pilot = { state: 'completed', label: words['key.pilot'], shape: 'diamond' } as const;
  const hasPilots = lanes.some((lane) => lane.pilots.length > 0);
  return [...entries.filter(({ state }) => states.has(state)), ...(hasPilots ? [pilot] : [])];
}

function laneOf(state: LevelState, context: FigureContext): TimelineLane {
  const { level, units } = state;
  const { locale } = context;
  const count = heldCount(state, context);
  return {
    label: levelName(level, locale),
    value:
      count === undefined
        ? messages(locale)['noData']
        : formatFraction(count.held, count.total, locale),
    ...(count && { share: formatShare(count.held, count.total, locale)! }),
    ...(level.window?.start && { start: level.window.start }),
    deadlines: deadlinesOf(state, context),
    days: daysOf(units, context),
    pilots: pilotsOf(units, context),
  };
}

function deadlinesOf({ level }: LevelState, { locale }: FigureContext): readonly DeadlineMark[] {
  const words = messages(locale);
  const mark = (window: Window, label: string) => ({
    date: window.deadline,
    rule: window.deadlineRule,
    label,
  });
  const pilot = level.pilotWindow;
  const own = pilot && mark(pilot, words['deadline.pilot'](shortDeadlineText(pilot, locale)));
  const all = level.window && mark(level.window, shortDeadlineText(level.window, locale));
  return [own, all].filter((deadline) => deadline !== undefined);
}

/**
 * Congresses on the day of their opening, late where the congress as a whole is (completed after its deadline, or
 * overdue); those still to open on their planned day, slipped where it has passed.
 */
function daysOf(units: readonly Unit[], { asOf }: FigureContext): TimelineLane['days'] {
  const day = dayOf(asOf);
  const isLate = (unit: Unit) => ['late', 'overdue'].includes(stateOf(unit, day));
  const opened = (some: readonly Unit[], state: 'completed' | 'late') =>
    congressDays(some, asOf).opened.map((one) => ({ date: one.date, count: countOf(one), state }));
  const ahead = congressDays(units, asOf).planned.map((one) => ({
    date: one.date,
    count: countOf(one),
    state:
      Temporal.PlainDate.compare(one.date, asOf) > 0 ? ('planned' as const) : ('slipped' as const),
  }));
  return [
    ...opened(
      units.filter((unit) => !isLate(unit)),
      'completed',
    ),
    ...opened(units.filter(isLate), 'late'),
    ...ahead,
  ];
}

function countOf({ ordinary, pilots }: CongressDay): number {
  return ordinary + pilots;
}

/** Those held, and those planned; what the data knows of a later day stays unsaid before it. */
function pilotsOf(units: readonly Unit[], { asOf, locale }: FigureContext): TimelineLane['pilots'] {
  const pilots = units.filter((unit) => unit.organization.pilot);
  return pilots.flatMap(({ organization, congress }) => {
    const opened = congress?.opened;
    const held = opened !== undefined && Temporal.PlainDate.compare(opened, asOf) <= 0;
    const date = held ? opened : congress?.planned;
    if (date === undefined) return [];
    const name = `${shortNameOf(organization)} ${formatShortDate(date, locale)}`;
    const label = pilots.length > NAMED_PILOTS ? '' : messages(locale)['timeline.pilot'](name);
    return [{ date, label, state: held ? ('completed' as const) : ('planned' as const) }];
  });
}

function eventsOf(context: FigureContext): readonly TimelineEvent[] {
  const { register, asOf, locale } = context;
  return (register.term.milestones ?? [])
    .toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date))
    .map((milestone) => ({
      date: milestone.date,
      ...(milestone.endDate && { endDate: milestone.endDate }),
      label: `${formatDateRange(milestone.date, milestone.endDate, locale)}: ${eventText(milestone, context)}`,
      planned: Temporal.PlainDate.compare(milestone.date, asOf) > 0,
    }));
}

/** A document's number is part of its name only where the title does not already carry it. */
function eventText({ title, titleEn, number }: Milestone, { locale }: FigureContext): string {
  const name = locale === 'en' ? (titleEn ?? title) : title;
  return number === undefined || name.includes(number) ? name : `${name} (${number})`;
}
