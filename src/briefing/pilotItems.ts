/** The model congresses of each level: held, when, and by when they are due. */
import type { FigureContext } from '../figures/figure.ts';
import { deadlineText, levelInSentence, type LevelState } from '../figures/levels/levelStates.ts';
import { formatDateRange, formatOutOf } from '../locale/format.ts';
import { messages } from '../locale/messages.ts';
import { dayOf } from '../statistics/day.ts';
import { exists, isCompleted, isHeld } from '../statistics/state.ts';
import type { Unit } from '../statistics/unit.ts';
import { unitName } from './unitName.ts';

/** With more of them than this they are counted, not named. */
const NAMED = 5;

export function pilotItems(
  states: readonly LevelState[],
  context: FigureContext,
): readonly string[] {
  return states
    .filter(({ counted }) => (counted?.pilots ?? 0) > 0)
    .map((state) => pilotItem(state, context));
}

function pilotItem({ level, units, counted }: LevelState, context: FigureContext): string {
  const { asOf, locale } = context;
  const { pilots, pilotsHeld } = counted!;
  const day = dayOf(asOf);
  const models = units.filter((unit) => unit.organization.pilot && exists(unit, day));
  const window = level.pilotWindow;
  return messages(locale)['briefing.pilotsHeld']({
    level: levelInSentence(level, locale),
    held: pilotsHeld,
    total: pilots,
    fraction: formatOutOf(pilotsHeld, pilots, locale),
    names: pilots > NAMED ? '' : models.map((unit) => nameAndDay(unit, context)).join('; '),
    deadline: window === undefined ? '' : deadlineText(window, locale),
  });
}

/** Its days once it has opened; before that the planned day, if one is known. */
function nameAndDay(unit: Unit, context: FigureContext): string {
  const { asOf, locale } = context;
  const words = messages(locale);
  const name = unitName(unit, context);
  const day = dayOf(asOf);
  const { opened, closed, planned } = unit.congress ?? {};
  if (opened !== undefined && isHeld(unit, day)) {
    const end = isCompleted(unit, day) ? closed : undefined;
    return words['briefing.nameAndDay']({ name, day: formatDateRange(opened, end, locale) });
  }
  if (planned === undefined) return name;
  return words['briefing.nameAndPlannedDay']({
    name,
    day: formatDateRange(planned, undefined, locale),
  });
}
