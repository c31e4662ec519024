/** The congress days of each level, and what is busiest. */
import { busiestDays, congressesOn, type BusiestDays } from '../../statistics/busiestDays.ts';
import { congressDays, type CongressDays } from '../../statistics/congressDays.ts';
import type { FigureContext } from '../figure.ts';
import { focusLevel, levelStates, type LevelState } from '../levels/levelStates.ts';

export interface LevelDays extends CongressDays {
  readonly state: LevelState;
  /** Opened by the as-of date. */
  readonly held: number;
  /** Planned for a day that lies ahead … */
  readonly ahead: number;
  /** … or that has passed without an opening. */
  readonly slipped: number;
  readonly busiest: BusiestDays | undefined;
}

/** Levels of which an organisation exists, the lowest first; none where the term has no congresses. */
export function levelDays(context: FigureContext): readonly LevelDays[] {
  return levelStates(context)
    .filter(({ counted }) => counted !== undefined && counted.total > 0)
    .map((state) => daysOf(state, context.asOf));
}

function daysOf(state: LevelState, asOf: Temporal.PlainDate): LevelDays {
  const { opened, planned } = congressDays(state.units, asOf);
  const count = (days: CongressDays['planned']) =>
    days.reduce((sum, day) => sum + congressesOn(day), 0);
  const isAhead = ({ date }: { date: Temporal.PlainDate }) =>
    Temporal.PlainDate.compare(date, asOf) > 0;
  const ahead = count(planned.filter(isAhead));
  return {
    state,
    opened,
    planned,
    held: count(opened),
    ahead,
    slipped: count(planned) - ahead,
    busiest: busiestDays(opened),
  };
}

/**
 * The level whose days are spoken of: the one in focus among those with a day of several congresses; where there is no
 * such day, among those with several congresses; else the one with a congress. Undefined where none was held.
 */
export function busiestLevel(
  levels: readonly LevelDays[],
  { asOf }: FigureContext,
): LevelDays | undefined {
  const busy = levels.filter(({ busiest }) => (busiest?.count ?? 0) > 1);
  const several = levels.filter(({ held }) => held > 1);
  const any = levels.filter(({ held }) => held > 0);
  const candidates = [busy, several, any].find((some) => some.length > 0) ?? [];
  const focus = focusLevel(
    candidates.map(({ state }) => state),
    asOf,
  );
  return levels.find(({ state }) => state === focus);
}
