/** Where one unit's congress stands, in words and as the states by which a table is filtered. */
import { messages } from '../../locale/messages.ts';
import { dayOf, NEVER } from '../../statistics/day.ts';
import { isAtRisk, isHeld, isSuspended, stateOf } from '../../statistics/state.ts';
import type { Unit } from '../../statistics/unit.ts';
import type { FigureContext } from '../figure.ts';

/** The four states that add up to the total, then what is beside them. */
export const UNIT_STATES = [
  'onTime',
  'late',
  'overdue',
  'pending',
  'atRisk',
  'underWay',
  'suspended',
  'pilot',
] as const;
export type UnitState = (typeof UNIT_STATES)[number];

export interface StateOfUnit {
  readonly states: readonly UnitState[];
  /** Undefined without a table of congresses. */
  readonly said: string | undefined;
}

export function unitState(unit: Unit, { register, asOf, locale }: FigureContext): StateOfUnit {
  const words = messages(locale);
  const pilot = unit.organization.pilot;
  if (register.term.congresses === undefined)
    return { states: pilot ? ['pilot'] : [], said: undefined };
  const day = dayOf(asOf);
  const states = statesOn(unit, day);
  const said = [
    words[`unit.state.${mainState(unit, states)}`],
    ...(states.includes('atRisk') ? [words['unit.state.atRisk']] : []),
    ...(states.includes('suspended') ? [words['unit.state.suspended']] : []),
    ...(pilot ? [words['unit.state.pilot']] : []),
  ];
  return { states, said: said.join('; ') };
}

function statesOn(unit: Unit, day: number): readonly UnitState[] {
  const state = stateOf(unit, day);
  const isOpen = isHeld(unit, day) && (state === 'pending' || state === 'overdue');
  return [
    state,
    ...(isAtRisk(unit, day) ? (['atRisk'] as const) : []),
    ...(isOpen ? (['underWay'] as const) : []),
    ...(isSuspended(unit) ? (['suspended'] as const) : []),
    ...(unit.organization.pilot ? (['pilot'] as const) : []),
  ];
}

/** Without a deadline nothing is on time, nor not yet due. */
function mainState({ days }: Unit, [state, ...others]: readonly UnitState[]) {
  const isOpen = others.includes('underWay');
  if (state === 'overdue') return isOpen ? 'overdueUnderWay' : 'overdue';
  if (state === 'late') return 'late';
  if (state === 'onTime') return days.lastDay === NEVER ? 'completed' : 'onTime';
  if (isOpen) return 'underWay';
  return days.lastDay === NEVER ? 'notBegun' : 'pending';
}
