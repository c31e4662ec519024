/** What changed between two reporting dates: progress, what is counted, limitations, each apart from the others. */
import { formatCount } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { completion } from '../../statistics/completion.ts';
import { limitationMovement } from '../../statistics/limitationMovement.ts';
import { movement } from '../../statistics/movement.ts';
import { isHeld } from '../../statistics/state.ts';
import { dayOf } from '../../statistics/day.ts';
import type { FigureContext } from '../figure.ts';
import { levelName, levelStates, type LevelState } from '../levels/levelStates.ts';
import { changedUnit, concerned, type Change, type ChangeGroup } from './change.ts';
import { changedLimitation } from './changedLimitation.ts';
import { movedCongresses } from './movedCongresses.ts';

/** The newest reporting date before the as-of date; undefined where it is the first. */
export function previousDate({ register, asOf }: FigureContext): Temporal.PlainDate | undefined {
  const { compare } = Temporal.PlainDate;
  return register.term.settings.reportingDates.filter((date) => compare(date, asOf) < 0).at(-1);
}

/**
 * From the end of an earlier day to the as-of date, in the order of the levels. Undefined where no congresses are
 * given: then nobody knows; a group without changes says that there were none.
 */
export function changesBetween(
  from: Temporal.PlainDate,
  context: FigureContext,
  levels: readonly LevelState[] = levelStates(context).toReversed(),
): readonly ChangeGroup[] | undefined {
  if (context.register.term.congresses === undefined) return undefined;
  return [
    { kind: 'progress', changes: levels.flatMap((one) => movedCongresses(one, from, context)) },
    { kind: 'whole', changes: levels.flatMap((one) => whole(one, from, context)) },
    ...(context.register.term.limitations === undefined
      ? []
      : [
          {
            kind: 'limitations' as const,
            changes: levels.flatMap((one) => limitations(one, from, context)),
          },
        ]),
  ];
}

function whole(
  { level, units: all }: LevelState,
  from: Temporal.PlainDate,
  context: FigureContext,
): readonly Change[] {
  const { locale, asOf } = context;
  const { founded, dissolved } = movement(all, from, asOf);
  if (founded.length + dissolved.length === 0) return [];
  const before = dayOf(from);
  const positive = (count: number) => (count === 0 ? '' : formatCount(count, locale));
  const text = messages(locale)['changed.whole']({
    level: levelName(level, locale),
    before: formatCount(completion(all, from).total, locale),
    after: formatCount(completion(all, asOf).total, locale),
    founded: positive(founded.length),
    dissolved: positive(dissolved.length),
    dissolvedHeld: positive(dissolved.filter((unit) => isHeld(unit, before)).length),
  });
  const units = [...founded, ...dissolved];
  return [{ text, ...concerned(units, (unit) => changedUnit(unit, context)) }];
}

function limitations(
  { level, units }: LevelState,
  from: Temporal.PlainDate,
  context: FigureContext,
): readonly Change[] {
  const { locale, asOf } = context;
  const moved = limitationMovement(units, from, asOf);
  return (['recorded', 'resolved', 'left'] as const).flatMap((part) => {
    const rows = moved[part];
    if (rows.length === 0) return [];
    const text = messages(locale)[`changed.${part}`]({
      level: levelName(level, locale),
      count: formatCount(rows.length, locale),
      units: formatCount(new Set(rows.map(({ unit }) => unit)).size, locale),
      single: rows.length === 1,
    });
    return [{ text, ...concerned(rows, (row) => changedLimitation(row, context)) }];
  });
}
