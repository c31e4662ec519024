/** What congresses of a level did between two dates: who opened and closed, who is overdue or behind the planned day. */
import { formatCount, formatFraction } from '../../locale/format.ts';
import { messages } from '../../locale/messages.ts';
import { completion } from '../../statistics/completion.ts';
import { movement } from '../../statistics/movement.ts';
import type { Completion } from '../../statistics/results.ts';
import type { Unit } from '../../statistics/unit.ts';
import type { FigureContext } from '../figure.ts';
import { levelName, type LevelState } from '../levels/levelStates.ts';
import { changedUnit, concerned, type Change } from './change.ts';

/** A sentence with its units for each kind of movement that there was. */
export function movedCongresses(
  { level, units }: LevelState,
  from: Temporal.PlainDate,
  context: FigureContext,
): readonly Change[] {
  const { founded, dissolved, ...moved } = movement(units, from, context.asOf);
  const [was, is] = [completion(units, from), completion(units, context.asOf)];
  const isSame = founded.length + dissolved.length === 0;
  const of: Compared = {
    level: levelName(level, context.locale),
    was,
    is,
    isSame,
    isOne: isSame && is.total === 1,
  };
  return [
    ...(['held', 'completed'] as const).map((part) => advance(part, moved[part], of, context)),
    arrears('overdue', moved.becameOverdue, moved.caughtUp, of, context),
    arrears('slipped', moved.slipped, moved.recovered, of, context),
  ].filter((change) => change.units.length > 0);
}

interface Compared {
  readonly level: string;
  readonly was: Completion;
  readonly is: Completion;
  /** Both count the same organisations. */
  readonly isSame: boolean;
  /** And there is only one: it has a state, not a number. */
  readonly isOne: boolean;
}

/** What was opened or closed. A number before stands beside that after only where both count the same organisations. */
function advance(
  part: 'held' | 'completed',
  units: readonly Unit[],
  { level, was, is, isSame, isOne }: Compared,
  context: FigureContext,
): Change {
  const { locale } = context;
  const words = messages(locale);
  const text = isOne
    ? words[`changed.one.${part}`](level)
    : words[`changed.${part}`]({
        level,
        count: formatCount(units.length, locale),
        before: isSame ? formatFraction(was[part], was.total, locale) : '',
        after: formatFraction(is[part], is.total, locale),
        single: units.length === 1,
      });
  return { text, ...concerned(units, (unit) => changedUnit(unit, context)) };
}

/** Who is overdue or behind the planned day: how many now and before, who came and who went. */
function arrears(
  part: 'overdue' | 'slipped',
  came: readonly Unit[],
  went: readonly Unit[],
  { level, was, is, isOne }: Compared,
  context: FigureContext,
): Change {
  const { locale } = context;
  const words = messages(locale);
  const positive = (count: number) => (count === 0 ? '' : formatCount(count, locale));
  const text = isOne
    ? words[`changed.one.${part}${came.length === 0 ? 'NoMore' : ''}`](level)
    : words[`changed.${part}`]({
        level,
        before: formatCount(was[part], locale),
        after: formatCount(is[part], locale),
        came: positive(came.length),
        went: positive(went.length),
      });
  return { text, ...concerned([...came, ...went], (unit) => changedUnit(unit, context)) };
}
