/** completion-over-time: the share of each level's congresses completed by the end of each day, and as planned. */
import {
  formatCount,
  formatDate,
  formatFraction,
  formatOutOf,
  formatShare,
} from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { completionByDay, type CompletionDay } from '../../statistics/completionByDay.ts';
import { congressDays } from '../../statistics/congressDays.ts';
import type { Drawing } from '../drawing.ts';
import type { CurvePanel, CurvesDrawing } from '../drawings/curves.ts';
import type { Figure, FigureContent, FigureContext, FigureFamily, LeadNumber } from '../figure.ts';
import { leadShare } from '../leadNumber.ts';
import { monthsAround } from '../monthsAround.ts';
import {
  focusLevel,
  levelInSentence,
  levelName,
  levelStates,
  scopeInSentence,
  shortDeadlineText,
  type LevelState,
} from '../levels/levelStates.ts';

export const completionOverTime: FigureFamily = {
  id: 'completion-over-time',
  tables: ['plan', 'organizations', 'congresses'],
  content,
};

interface Curve {
  readonly state: LevelState;
  readonly days: readonly CompletionDay[];
  readonly planned: CurvePanel['planned'];
}

function content(context: FigureContext): FigureContent {
  const { locale, asOf } = context;
  const words = messages(locale);
  const date = formatDate(asOf, locale);
  const states = levelStates(context).filter((state) => (state.counted?.total ?? 0) > 0);
  const curves = states.map((state) => curveOf(state, context));
  const focus = focusLevel(states, asOf);
  const curve = curves.find(({ state }) => state === focus);
  const title = curve === undefined ? words['noData'] : titleOf(curve, context);
  return {
    title,
    lead: curve && leadOf(curve, context),
    subtitle: words['overTime.subtitle'](date),
    sentence: curve === undefined ? words['noData.sentence'] : sentenceOf(curve, context),
    description: `${title}. ${words['overTime.description'](date)}`,
    unit: words['unit.organizations'],
    columns: columns(context),
    rows: curves.flatMap(({ state, days }) => days.map((day) => row(state, day, context))),
    drawing: drawingOf(curves, context),
  };
}

/** From the first day on which something happened, so that the curve does not begin with an empty year. */
function curveOf(state: LevelState, context: FigureContext): Curve {
  const { asOf } = context;
  const opened = congressDays(state.units, asOf).opened;
  const first = opened[0]?.date;
  const days = first === undefined ? [] : completionByDay(state.units, first, asOf);
  return { state, days, planned: plannedAfter(state, asOf) };
}

/** Each congress still to open is taken as completed on its planned day; those without one are left out. */
function plannedAfter(
  { units, counted }: LevelState,
  asOf: Temporal.PlainDate,
): CurvePanel['planned'] {
  const { completed, total } = counted!;
  const ahead = congressDays(units, asOf).planned.filter(
    (day) => Temporal.PlainDate.compare(day.date, asOf) > 0,
  );
  let done = completed;
  const steps = ahead.map((day) => {
    done += day.ordinary + day.pilots;
    return { date: day.date, rate: done / total };
  });
  return steps.length === 0 ? [] : [{ date: asOf, rate: completed / total }, ...steps];
}

function titleOf({ state, days }: Curve, { locale, asOf }: FigureContext): string {
  const words = messages(locale);
  const level = levelInSentence(state.level, locale);
  const { completed, total } = state.counted!;
  const single = total === 1;
  if (completed === 0)
    return words['overTime.titleNone']({ level, single, date: formatDate(asOf, locale) });
  if (completed < total)
    return words['overTime.title']({
      fraction: formatOutOf(completed, total, locale),
      share: formatShare(completed, total, locale)!,
      level,
      date: formatDate(asOf, locale),
    });
  const half = firstDayForGood(days, (day) => 2 * day.completed >= day.total);
  const all = firstDayForGood(days, (day) => day.completed >= day.total);
  return words['overTime.titleAll']({
    total: formatCount(total, locale),
    level,
    single,
    all: formatDate(all, locale),
    half: half.equals(all) ? '' : formatDate(half, locale),
  });
}

function leadOf({ state }: Curve, { locale }: FigureContext): LeadNumber | undefined {
  const { completed, total } = state.counted!;
  const what = messages(locale)['overTime.lead'](levelInSentence(state.level, locale));
  return leadShare(completed, total, what, locale);
}

/** The first day from which a state never ends again: a founding can undo what looked like all. */
function firstDayForGood(
  days: readonly CompletionDay[],
  is: (day: CompletionDay) => boolean,
): Temporal.PlainDate {
  const last = days.findLastIndex((day) => !is(day));
  return days[last + 1]!.date;
}

function sentenceOf(curve: Curve, context: FigureContext): string {
  const { asOf, locale } = context;
  const words = messages(locale);
  const scope = scopeInSentence(context);
  const { completed, total } = curve.state.counted!;
  if (completed === total)
    return words['overTime.sentenceAll']({ scope, claim: titleOf(curve, context) });
  return words['overTime.sentence']({
    date: formatDate(asOf, locale),
    scope,
    level: levelInSentence(curve.state.level, locale),
    single: total === 1,
    fraction: formatOutOf(completed, total, locale),
    share: formatShare(completed, total, locale)!,
    none: completed === 0,
  });
}

function columns({ locale }: FigureContext): Figure['columns'] {
  const words = messages(locale);
  return [
    { key: 'level', label: words['column.level'], type: 'text' },
    { key: 'date', label: words['column.date'], type: 'date' },
    { key: 'total', label: words['column.total'], type: 'count' },
    { key: 'held', label: words['column.held'], type: 'count' },
    { key: 'completed', label: words['column.completed'], type: 'count' },
    { key: 'rate', label: words['column.rate'], type: 'rate' },
  ];
}

function row(
  { level }: LevelState,
  day: CompletionDay,
  { locale }: FigureContext,
): Figure['rows'][number] {
  const { date, total, held, completed } = day;
  const rate = total === 0 ? undefined : completed / total;
  return { level: levelName(level, locale), date, total, held, completed, rate };
}

function drawingOf(curves: readonly Curve[], context: FigureContext): Drawing {
  const { asOf, locale } = context;
  const words = messages(locale);
  const dates = curves.flatMap(({ state, days, planned }) => [
    ...days.map((day) => day.date),
    ...planned.map((step) => step.date),
    ...(state.level.window ? [state.level.window.deadline] : []),
  ]);
  if (curves.length === 0) return { form: 'empty', label: words['noData'] };
  const [from, to] = monthsAround(dates, asOf);
  const drawing: CurvesDrawing = {
    form: 'curves',
    from,
    to,
    asOf,
    asOfLabel: words['asOf.label'](formatDate(asOf, locale)),
    key: [
      { state: 'completed', label: words['key.actual'] },
      { state: 'planned', label: words['key.planned'] },
    ],
    noData: words['noData'],
    panels: curves.map((curve) => panelOf(curve, context)),
  };
  return drawing;
}

function panelOf({ state, days, planned }: Curve, { locale, asOf }: FigureContext): CurvePanel {
  const { level, counted } = state;
  const { completed, total } = counted!;
  const steps = days.map(({ date, ...day }) => ({
    date,
    rate: day.completed / Math.max(day.total, 1),
  }));
  // None so far is known to be 0: the curve lies on its axis up to the as-of date.
  const before = [{ date: (steps[0]?.date ?? asOf).subtract({ days: 1 }), rate: 0 }];
  return {
    label: levelName(level, locale),
    value: formatFraction(completed, total, locale),
    share: formatShare(completed, total, locale)!,
    actual: [...before, ...steps, { date: asOf, rate: completed / total }],
    planned,
    ...(level.window && {
      deadline: {
        date: level.window.deadline,
        rule: level.window.deadlineRule,
        label: shortDeadlineText(level.window, locale),
      },
    }),
  };
}
