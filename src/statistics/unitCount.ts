/** What the unit rows give for a reported number. Definition: DESIGN.md §4. */
import type { Body, Measure, Reported } from '../data/records.ts';
import { attendance } from './attendance.ts';
import { completion } from './completion.ts';
import { dayOf } from './day.ts';
import { electionOutcome, seats } from './elections.ts';
import { fold } from './fold.ts';
import type { Register } from './register.ts';
import type { Unit } from './unit.ts';
import type { Completion, ElectionOutcome, ReportedCheck } from './results.ts';
import { exists } from './state.ts';

export type Fraction = NonNullable<ReportedCheck['computed']>;

/**
 * The row's measure counted on the row's own date, in the committee that it names (any, with all below),
 * over units of its level and kind. Undefined when no such unit exists then, or none gives the numbers.
 */
export function unitCount(row: Reported, register: Register): Fraction | undefined {
  // Without the table nothing says that a congress was not held; model congresses are known without it.
  if (row.measure !== 'pilots' && !register.term.congresses) return undefined;
  const units = unitsFor(row, register);
  if (units.length === 0) return undefined;
  return MEASURES[row.measure](units, row.asOf, row.body ?? usualBody(row.measure));
}

/** Whom a row means that names no body: what is elected directly is the secretary. */
function usualBody(measure: Measure): Body {
  return measure === 'direct' ? 'secretary' : 'committee';
}

function unitsFor({ asOf, code, level, kind }: Reported, register: Register): readonly Unit[] {
  const day = dayOf(asOf);
  const asked = folded(kind);
  return register
    .units(code, level)
    .filter((unit) => exists(unit, day))
    .filter(({ organization }) => asked === undefined || folded(organization.kind) === asked);
}

function folded(kind: string | undefined): string | undefined {
  return kind === undefined ? undefined : fold(kind);
}

type Count = (units: readonly Unit[], asOf: Temporal.PlainDate, body: Body) => Fraction | undefined;

const MEASURES: Readonly<Record<Measure, Count>> = {
  held: ofCompletion('held', 'total'),
  completed: ofCompletion('completed', 'total'),
  onTime: ofCompletion('onTime', 'total'),
  pilots: ofCompletion('pilots', 'total'),
  pilotsHeld: ofCompletion('pilotsHeld', 'pilots'),
  elected: (units, asOf, body) => {
    const given = seats(units, body, asOf);
    return fraction(given?.elected, given?.decided);
  },
  shortfall: (units, asOf, body) => {
    const given = seats(units, body, asOf);
    return given && { numerator: given.decided - given.elected, denominator: given.decided };
  },
  reelected: ofShare('reelected'),
  firstTime: ofShare('firstTime'),
  women: ofShare('women'),
  young: ofShare('young'),
  minority: ofShare('minority'),
  direct: ofShare('direct'),
  asPlanned: ofShare('asPlanned'),
  attendance: (units, asOf) => {
    const { present, summoned } = attendance(units, asOf);
    return fraction(present, summoned);
  },
};

function ofCompletion(
  numerator: Exclude<keyof Completion, 'rate'>,
  denominator: 'total' | 'pilots',
): Count {
  return (units, asOf) => {
    const counts = completion(units, asOf);
    return { numerator: counts[numerator], denominator: counts[denominator] };
  };
}

type ShareName = Exclude<
  keyof ElectionOutcome,
  'committees' | 'appointed' | 'decided' | 'elected' | 'shortfall'
>;

function ofShare(name: ShareName): Count {
  return (units, asOf, body) => {
    const { count, of } = electionOutcome(units, body, asOf)[name];
    return fraction(count, of);
  };
}

function fraction(
  numerator: number | undefined,
  denominator: number | undefined,
): Fraction | undefined {
  if (numerator === undefined || denominator === undefined) return undefined;
  return { numerator, denominator };
}
