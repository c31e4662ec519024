/** What changed between two reporting dates: progress, what is counted, limitations, each apart from the others. */
import { formatCount, formatFraction } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { completion } from '../../statistics/completion.ts';
import { limitationMovement } from '../../statistics/limitationMovement.ts';
import { movement, type Movement } from '../../statistics/movement.ts';
import { isHeld } from '../../statistics/state.ts';
import { dayOf } from '../../statistics/day.ts';
import type { Unit } from '../../statistics/unit.ts';
import type { FigureContext } from '../figure.ts';
import { levelName, levelStates, type LevelState } from '../levels/levelStates.ts';
import { changedUnit, type Change, type ChangeGroup } from './change.ts';
import { changedLimitation } from './changedLimitation.ts';

/** The newest reporting date before the as-of date; undefined where it is the first. */
export function previousDate({ register, asOf }: FigureContext): Temporal.PlainDate | undefined {
  const { compare } = Temporal.PlainDate;
  return register.term.settings.reportingDates.filter((date) => compare(date, asOf) < 0).at(-1);
}

/**
 * From the end of an earlier day to the as-of date, the highest level first. Undefined where no congresses are given:
 * then nobody knows; a group without changes says that there were none.
 */
export function changesBetween(
  from: Temporal.PlainDate,
  context: FigureContext,
): readonly ChangeGroup[] | undefined {
  if (context.register.term.congresses === undefined) return undefined;
  const levels = levelStates(context).toReversed();
  const moved = levels.map((state) => ({ state, ...movement(state.units, from, context.asOf) }));
  return [
    { kind: 'progress', changes: moved.flatMap((one) => progress(one, from, context)) },
    { kind: 'whole', changes: moved.flatMap((one) => whole(one, from, context)) },
    ...(context.register.term.limitations === undefined
      ? []
      : [
          {
            kind: 'limitations' as const,
            changes: levels.flatMap((state) => limitations(state, from, context)),
          },
        ]),
  ];
}

type Moved = Movement & { readonly state: LevelState };

function progress(
  moved: Moved,
  from: Temporal.PlainDate,
  context: FigureContext,
): readonly Change[] {
  return [...advance(moved, from, context), ...arrears(moved, from, context)];
}

/** What was opened and closed. A number before and after stands beside it only where both count the same organisations. */
function advance(
  { state, founded, dissolved, ...moved }: Moved,
  from: Temporal.PlainDate,
  context: FigureContext,
): readonly Change[] {
  const { locale, asOf } = context;
  const [was, is] = [completion(state.units, from), completion(state.units, asOf)];
  const isSame = founded.length + dissolved.length === 0;
  return (['held', 'completed'] as const).flatMap((part) => {
    const units = moved[part];
    if (units.length === 0) return [];
    const text = messages(locale)[`changed.${part}`]({
      level: levelName(state.level, locale),
      count: formatCount(units.length, locale),
      before: isSame ? formatFraction(was[part], was.total, locale) : '',
      after: formatFraction(is[part], is.total, locale),
      single: units.length === 1,
    });
    return [change(text, units, context)];
  });
}

/** Who is overdue or behind the planned day: how many now and before, who came and who went. */
function arrears(
  { state, ...moved }: Moved,
  from: Temporal.PlainDate,
  context: FigureContext,
): readonly Change[] {
  const { locale, asOf } = context;
  const [was, is] = [completion(state.units, from), completion(state.units, asOf)];
  const lists = [
    { part: 'overdue', came: moved.becameOverdue, went: moved.caughtUp },
    { part: 'slipped', came: moved.slipped, went: moved.recovered },
  ] as const;
  return lists.flatMap(({ part, came, went }) => {
    if (came.length + went.length === 0) return [];
    const positive = (count: number) => (count === 0 ? '' : formatCount(count, locale));
    const text = messages(locale)[`changed.${part}`]({
      level: levelName(state.level, locale),
      before: formatCount(was[part], locale),
      after: formatCount(is[part], locale),
      came: positive(came.length),
      went: positive(went.length),
    });
    return [change(text, [...came, ...went], context)];
  });
}

function whole(
  { state, founded, dissolved }: Moved,
  from: Temporal.PlainDate,
  context: FigureContext,
): readonly Change[] {
  if (founded.length + dissolved.length === 0) return [];
  const { locale, asOf } = context;
  const before = dayOf(from);
  const positive = (count: number) => (count === 0 ? '' : formatCount(count, locale));
  const text = messages(locale)['changed.whole']({
    level: levelName(state.level, locale),
    before: formatCount(completion(state.units, from).total, locale),
    after: formatCount(completion(state.units, asOf).total, locale),
    founded: positive(founded.length),
    dissolved: positive(dissolved.length),
    dissolvedHeld: positive(dissolved.filter((unit) => isHeld(unit, before)).length),
  });
  return [change(text, [...founded, ...dissolved], context)];
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
    return [{ text, units: rows.map((row) => changedLimitation(row, context)) }];
  });
}

function change(text: string, units: readonly Unit[], context: FigureContext): Change {
  return { text, units: units.map((unit) => changedUnit(unit, context)) };
}
