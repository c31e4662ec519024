/** One level in the sentences of the overview, and how it stands against its deadline. */
import type { FigureContext } from '../figures/figure.ts';
import { heldSentence } from '../figures/levels/heldSentence.ts';
import { deadlineText, levelInSentence, type LevelState } from '../figures/levels/levelStates.ts';
import { formatCount, formatShare } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { dayOf } from '../statistics/day.ts';
import type { Window } from '../statistics/levels.ts';
import { exists } from '../statistics/state.ts';
import { lateness } from '../statistics/lateness.ts';
import type { Completion } from '../statistics/results.ts';
import { inReport, positive } from './inReport.ts';
import { unitName } from './unitName.ts';

/** With more units late than this they are counted, not named. */
const NAMED = 5;

export function levelItem(state: LevelState, context: FigureContext): string {
  const held = inReport(heldSentence(state, context), context);
  // A level of which nothing is known is named all the same.
  if (held === messages(context.locale)['noData.sentence'])
    return messages(context.locale)['briefing.levelUnknown'](
      levelInSentence(state.level, context.locale),
    );
  return [held, ...standing(state, context), ...lateNames(state, context)].join(' ');
}

/** Said once the deadline has passed, or of what missed or has already met it; before that every unit can be on time. */
function standing(state: LevelState, context: FigureContext): readonly string[] {
  const { level, counted } = state;
  const window = windowOf(state, context);
  const { pilotWindow } = level;
  if (counted === undefined || window === undefined || !hasNews(window, counted, context))
    return [];
  const { locale } = context;
  const { total, onTime, late, overdue, pending, pilots } = counted;
  return [
    messages(locale)['briefing.standing']({
      single: total === 1,
      deadline: deadlineText(window, locale),
      pilotDeadline:
        pilots > 0 && pilots < total && pilotWindow ? deadlineText(pilotWindow, locale) : '',
      all: onTime === total,
      onTime: positive(onTime, context),
      share: formatShare(onTime, total, locale)!,
      late: positive(late, context),
      overdue: positive(overdue, context),
      pending: positive(pending, context),
    }),
  ];
}

/** That of the level; of a single organisation its own, which may be that of a model congress. */
function windowOf({ level, units, counted }: LevelState, { asOf }: FigureContext) {
  if (counted?.total !== 1) return level.window;
  return units.find((unit) => exists(unit, dayOf(asOf)))!.window;
}

function hasNews(
  { lastDay }: Window,
  { total, completed, held, late, overdue }: Completion,
  { asOf }: FigureContext,
): boolean {
  // Where none was held and all are overdue, or a single one is, the sentence before has said so.
  if (total === 0 || (held === 0 && overdue === total)) return false;
  if (total === 1) return completed === 1;
  const hasPassed = Temporal.PlainDate.compare(lastDay, asOf) < 0;
  return completed === total || late + overdue > 0 || hasPassed;
}

/** Who was late and by how many days, where they are few. */
function lateNames({ units }: LevelState, context: FigureContext): readonly string[] {
  const { asOf, locale } = context;
  const words = messages(locale);
  const late = lateness(units, asOf).filter(({ state }) => state === 'late');
  if (late.length === 0 || late.length > NAMED) return [];
  const names = late.map(({ unit, days }) =>
    words['briefing.nameAndDays']({
      name: unitName(unit, context),
      days: formatCount(days, locale),
    }),
  );
  return [words['briefing.lateNames'](names.join('; '))];
}
